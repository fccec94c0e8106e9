import { parseBound } from '../bound.ts';
import { checkDuration } from '../bounded-duration.ts';
import { logicalTypesOf, typeWords } from '../column-types.ts';
import { didYouMean } from '../did-you-mean.ts';
import { portablePattern } from '../pattern.ts';
import { quoted } from '../quoted.ts';
import type { DocumentPath, RawTableCheck } from '../raw.ts';
import { didYouMeanHint, type Report } from '../rule.ts';
import { checkTimezone } from '../timezone.ts';

type Raw<K extends keyof RawTableCheck> = Extract<NonNullable<RawTableCheck[K]>, object>;
type One<T> = T extends readonly (infer I)[] ? I : T;

/** Bounds are numbers, dates or times, and the lower one is not above the upper. */
export function checkRange({ min, max }: One<Raw<'range'>>, path: DocumentPath, report: Report): void {
  if (min === undefined && max === undefined) {
    report({ code: 'bad-range', message: 'A range has a `min`, a `max` or both.', path });
  }
  const bounds = { min: readBound('min', min, path, report), max: readBound('max', max, path, report) };
  if (bounds.min === undefined || bounds.max === undefined) return;
  const isNumber = bounds.min.kind === 'number';
  if (isNumber !== (bounds.max.kind === 'number')) {
    const message = `\`min\` and \`max\` are of different kinds: ${bounds.min.text} and ${bounds.max.text}.`;
    report({ code: 'bad-range', message, path: [...path, 'max'] });
  } else if (isNumber && Number(bounds.min.text) > Number(bounds.max.text)) {
    const message = `\`min\` ${bounds.min.text} is above \`max\` ${bounds.max.text}: no value can be between.`;
    report({ code: 'bad-range', message, path: [...path, 'min'] });
  }
}

function readBound(
  key: 'min' | 'max',
  written: number | string | undefined,
  path: DocumentPath,
  report: Report,
) {
  if (written === undefined) return undefined;
  const bound = parseBound(written);
  if (bound === undefined) {
    const message = `${quoted(String(written))} is no bound. Write a number, a date such as \`2026-11-22\` or a time such as \`2026-11-22T06:15:00Z\`.`;
    report({ code: 'bad-range', message, path: [...path, key] });
  }
  return bound;
}

/** A pattern means the same on every database, and none takes long over it. */
export function checkPattern({ regex }: One<Raw<'pattern'>>, path: DocumentPath, report: Report): void {
  const portable = portablePattern(regex);
  if ('pattern' in portable) return;
  const message = `This pattern cannot be used: ${portable.problem}.`;
  report({ code: 'bad-pattern', message, path: [...path, 'regex'] });
}

/** As many columns here as there. */
export function checkReference(
  { column, key }: One<Raw<'relationships'>>,
  path: DocumentPath,
  report: Report,
): void {
  if (key === undefined || [column].flat().length === [key].flat().length) return;
  const message = `\`key\` names as many columns as \`column\`: ${[column].flat().length}, not ${[key].flat().length}.`;
  report({ code: 'bad-relationship', message, path: [...path, 'key'] });
}

/** One limit of age, in a zone that exists. */
export function checkFreshness(raw: Raw<'freshness'>, path: DocumentPath, report: Report): void {
  const operators = (['mustBeLessThan', 'mustBeLessOrEqualTo'] as const).filter(
    (key) => raw[key] !== undefined,
  );
  const [first, second] = operators;
  if (first === undefined || second !== undefined) {
    const message = 'Freshness has exactly one operator: `mustBeLessThan` or `mustBeLessOrEqualTo`.';
    report({
      code: 'bad-threshold',
      message,
      path: second === undefined ? path : [...path, second],
      part: 'key',
    });
  }
  const zone = raw.timezone === undefined ? undefined : checkTimezone(raw.timezone);
  if (zone !== undefined) report({ code: 'unknown-timezone', ...zone, path: [...path, 'timezone'] });
}

/** Types are words that we know. */
export function checkColumnTypes(raw: Raw<'schema'>, path: DocumentPath, report: Report): void {
  if (Array.isArray(raw) || Array.isArray(raw.columns)) return;
  for (const [column, type] of Object.entries(raw.columns)) {
    if (logicalTypesOf(type) !== undefined) continue;
    report({
      code: 'unknown-type',
      message: `${quoted(type)} is not a type. Write \`integer\`, \`decimal\`, \`float\`, \`text\`, \`boolean\`, \`date\`, \`time\`, \`timestamp\`, \`timestamptz\`, \`bytes\` or \`json\`.`,
      path: [...path, 'columns', column],
      hint: didYouMeanHint(didYouMean(type, typeWords())),
    });
  }
}

/** One other side, and columns that do not contradict each other. */
export function checkCompare(raw: Raw<'compare'>, path: DocumentPath, report: Report): void {
  const { with: table, sql, key = [], columns, ignore = [] } = raw;
  if ((table === undefined) === (sql === undefined)) {
    const message = 'Compare takes one other side: `with` (a table) or `sql` (a query).';
    report({ code: 'bad-compare', message, path: sql === undefined ? path : [...path, 'sql'], part: 'key' });
  }
  const ignored = key.find((name) => ignore.includes(name)) ?? columns?.find((name) => ignore.includes(name));
  if (ignored === undefined) return;
  const message = `${quoted(ignored)} cannot be compared and ignored at once.`;
  report({ code: 'bad-compare', message, path: [...path, 'ignore', ignore.indexOf(ignored)] });
}

/** A check may take some time. */
export function checkTimeLimit(timeout: string | undefined, path: DocumentPath, report: Report): void {
  const found = checkDuration(timeout, path);
  if (found !== undefined) report(found);
}
