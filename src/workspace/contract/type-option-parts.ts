import { parseBound } from '../../manifest/bound.ts';
import { portablePattern } from '../../manifest/pattern.ts';
import type { DocumentPath } from '../../manifest/raw.ts';
import type { Assertion } from '../../manifest/table-assertions.ts';
import { noFailures } from '../../manifest/threshold.ts';
import { type ContractPart, type ContractScope, columnName, notRun } from './contract-scope.ts';
import { formatPattern, formatRange } from './formats.ts';
import type { RawColumn, RawTypeOptions } from './raw-contract.ts';
import { wholeValuePattern } from './whole-value-pattern.ts';

/** What `logicalTypeOptions` promise of the values of a column. */
export function optionParts(column: RawColumn, path: DocumentPath, scope: ContractScope): ContractPart[] {
  const { logicalTypeOptions: options } = column;
  if (options === undefined || !areAllowed(column, options, path, scope)) return [];
  const place = { table: scope.output.table, column: columnName(column) };
  const made = (assertion: Assertion, key: string): ContractPart => ({
    assertion,
    threshold: noFailures,
    id: key === 'range' || key === 'pattern' ? place.column : `${place.column}-${key}`,
    path: [...path, 'logicalTypeOptions', ...(key in options ? [key] : [])],
  });
  const condition = (key: keyof RawTypeOptions, sql: string): ContractPart[] =>
    options[key] === undefined ? [] : [made({ type: 'expression', ...place, sql }, key)];
  return [
    ...rangeOf(column, options, path, scope).map((range) =>
      made({ type: 'range', ...place, ...range }, 'range'),
    ),
    ...patternsOf(options, path, scope).map((regex) => made({ type: 'pattern', ...place, regex }, 'pattern')),
    ...condition('minLength', `{length} >= ${options.minLength}`),
    ...condition('maxLength', `{length} <= ${options.maxLength}`),
    ...condition('multipleOf', `mod({property}, ${options.multipleOf}) = 0`),
  ];
}

const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const times = ['format', ...bounds, 'timezone', 'defaultTimezone'];
const allowed: Readonly<Record<NonNullable<RawColumn['logicalType']>, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  integer: ['multipleOf', 'format', ...bounds],
  number: ['multipleOf', 'format', ...bounds],
  date: ['format', ...bounds],
  timestamp: times,
  time: times,
  object: ['minProperties', 'maxProperties', 'required'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
  boolean: [],
};

/** Whether all options say something about the type; the others are reported. */
function areAllowed(
  { logicalType }: RawColumn,
  options: RawTypeOptions,
  path: DocumentPath,
  { report }: ContractScope,
): boolean {
  const known = logicalType === undefined ? [] : allowed[logicalType];
  const wrong = Object.keys(options).find((key) => !known.includes(key));
  if (wrong !== undefined) {
    const message =
      logicalType === undefined
        ? 'Options need a `logicalType` that they belong to.'
        : `\`${wrong}\` says nothing about a column of type \`${logicalType}\`.${known.length === 0 ? '' : ` There are ${known.join(', ')}.`}`;
    report({ code: 'not-allowed', message, path: [...path, 'logicalTypeOptions', wrong], part: 'key' });
    return false;
  }
  if (logicalType !== 'object' && logicalType !== 'array') return true;
  notRun(
    report,
    [...path, 'logicalTypeOptions'],
    `only whole values are checked, not what is in an ${logicalType}`,
  );
  return false;
}

type Range = Pick<Extract<Assertion, { type: 'range' }>, 'min' | 'max' | 'exclusive'>;

function rangeOf(
  { logicalType }: RawColumn,
  options: RawTypeOptions,
  path: DocumentPath,
  { report }: ContractScope,
): Range[] {
  const place = [...path, 'logicalTypeOptions'];
  const isNumber = logicalType === 'integer' || logicalType === 'number';
  for (const key of ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const) {
    const written = options[key];
    // In 3.0 the exclusive ones say only how the others are meant.
    if (written === undefined || typeof written === 'boolean') continue;
    const bound = parseBound(written);
    if (logicalType === 'time') {
      notRun(report, [...place, key], 'times of day have no range here');
      return [];
    }
    if (
      bound !== undefined &&
      (bound.kind === 'number') === isNumber &&
      (typeof written === 'number') === isNumber
    )
      continue;
    const wanted = isNumber ? 'a number' : 'a date or a time in quotes, such as `"2026-11-22"`';
    report({ code: 'bad-range', message: `\`${key}\` must be ${wanted}.`, path: [...place, key] });
    return [];
  }
  const least = boundOf(options.minimum, options.exclusiveMinimum);
  const most = boundOf(options.maximum, options.exclusiveMaximum);
  const size = isNumber ? formatRange(options.format) : undefined;
  const range = {
    ...(least === undefined ? {} : { min: least.value }),
    ...(most === undefined ? {} : { max: most.value }),
  };
  const exclusive = [
    ...(least?.exclusive ? ['min' as const] : []),
    ...(most?.exclusive ? ['max' as const] : []),
  ];
  const own =
    least === undefined && most === undefined
      ? []
      : [{ ...range, ...(exclusive.length > 0 && { exclusive }) }];
  if (least && most && isNumber && Number(least.value) > Number(most.value)) {
    const message = `The least value ${least.value} is above the greatest ${most.value}: no value can be between.`;
    report({ code: 'bad-range', message, path: place });
  }
  return [...own, ...(size === undefined ? [] : [size])];
}

type Written = RawTypeOptions['exclusiveMinimum'];

function boundOf(
  inclusive: Written,
  exclusive: Written,
): { value: number | string; exclusive: boolean } | undefined {
  if (exclusive !== undefined && typeof exclusive !== 'boolean') return { value: exclusive, exclusive: true };
  if (inclusive === undefined || typeof inclusive === 'boolean') return undefined;
  return { value: inclusive, exclusive: exclusive === true };
}

function patternsOf(
  { pattern, format }: RawTypeOptions,
  path: DocumentPath,
  { report }: ContractScope,
): string[] {
  const known = format === undefined ? undefined : formatPattern(format);
  const own = pattern === undefined ? undefined : wholeValuePattern(pattern);
  const portable = own === undefined ? undefined : portablePattern(own);
  if (portable !== undefined && 'problem' in portable) {
    notRun(
      report,
      [...path, 'logicalTypeOptions', 'pattern'],
      `its pattern cannot be used, for ${portable.problem}`,
    );
    return known === undefined ? [] : [known];
  }
  return [...(own === undefined ? [] : [own]), ...(known === undefined ? [] : [known])];
}
