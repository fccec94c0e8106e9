import type { Threshold } from '../../manifest/check.ts';
import { portablePattern } from '../../manifest/pattern.ts';
import type { DocumentPath } from '../../manifest/raw.ts';
import type { Assertion } from '../../manifest/table-assertions.ts';
import { type ContractPart, type ContractScope, columnName, notRun } from './contract-scope.ts';
import type { RawColumn, RawRule } from './raw-contract.ts';
import { wholeValuePattern } from './whole-value-pattern.ts';

type Metric = NonNullable<RawRule['metric']>;
interface MetricPlace {
  readonly path: DocumentPath;
  readonly column?: RawColumn;
}

/** The metric that a rule counts; in version 3.0 by the names that it had there. */
export function metricOf({ metric, rule = '' }: RawRule): Metric | undefined {
  return metric ?? (Object.hasOwn(oldNames, rule) ? oldNames[rule] : undefined);
}

const oldNames: Readonly<Record<string, Metric>> = {
  nullCheck: 'nullValues',
  nullValues: 'nullValues',
  missingValues: 'missingValues',
  validValues: 'invalidValues',
  invalidValues: 'invalidValues',
  uniqueCheck: 'duplicateValues',
  duplicateCount: 'duplicateValues',
  duplicateValues: 'duplicateValues',
  rowCount: 'rowCount',
};

/** A metric of the standard as checks. */
export function metricParts(
  rule: RawRule,
  { path, column }: MetricPlace,
  threshold: Threshold,
  scope: ContractScope,
): ContractPart[] {
  const { table } = scope.output;
  const metric = metricOf(rule);
  const part = (assertion: Assertion, id: string): ContractPart => ({ assertion, threshold, id, path });
  if (metric === 'rowCount') return [part({ type: 'row_count', table }, '')];
  if (metric === 'duplicateValues' && column === undefined) {
    const columns = keyColumns(rule, path, scope);
    return columns.length === 0 ? [] : [part({ type: 'unique', table, columns }, columns.join('-'))];
  }
  if (column === undefined) {
    notRun(scope.report, path, `\`${metric}\` belongs to a column`);
    return [];
  }
  const name = columnName(column);
  if (metric === 'nullValues') return [part({ type: 'not_null', table, column: name }, name)];
  if (metric === 'duplicateValues') return [part({ type: 'unique', table, columns: [name] }, name)];
  if (metric === 'missingValues') {
    const values = rule.arguments?.missingValues ?? [null];
    if (!values.some((value) => String(value).includes('\\')))
      return [part(missing(table, name, values), name)];
    notRun(scope.report, path, 'databases read a backslash in a text in different ways');
    return [];
  }
  return invalid(rule, path, scope).map((made) => part({ ...made, table, column: name }, name));
}

function keyColumns(rule: RawRule, path: DocumentPath, { table, report }: ContractScope): string[] {
  const named = rule.arguments?.properties ?? [];
  if (named.length === 0)
    notRun(report, path, 'it does not say in `arguments: { properties: […] }` which columns');
  return named.flatMap((name, at) => {
    const column = table.properties?.find((one) => one.name === name || one.physicalName === name);
    if (column !== undefined) return [columnName(column)];
    const message = `The table has no column \`${name}\`.`;
    report({ code: 'unknown-column', message, path: [...path, 'arguments', 'properties', at] });
    return [];
  });
}

/** Rows with a value that stands for nothing; a null in the list is the null of the database. */
function missing(
  table: string,
  column: string,
  values: readonly (string | number | boolean | null)[],
): Assertion {
  const texts = values.filter((value) => value !== null).map(literal);
  if (texts.length === 0) return { type: 'not_null', table, column };
  const outside = `{property} not in (${texts.join(', ')})`;
  const sql = values.includes(null) ? `{property} is not null and ${outside}` : outside;
  return { type: 'expression', table, column, sql };
}

function literal(value: string | number | boolean): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}

type Invalid =
  | { readonly type: 'accepted_values'; readonly values: readonly (string | number | boolean)[] }
  | { readonly type: 'pattern'; readonly regex: string };

function invalid(rule: RawRule, path: DocumentPath, { report }: ContractScope): Invalid[] {
  const { arguments: given = {} } = rule;
  const listed = given.validValues ?? listOf(rule['validValues']);
  const values = listed?.filter((value) => value !== null);
  const regex = given.pattern === undefined ? undefined : wholeValuePattern(given.pattern);
  const made: Invalid[] = [];
  if (values !== undefined && values.length > 0) made.push({ type: 'accepted_values', values });
  const portable = regex === undefined ? undefined : portablePattern(regex);
  if (portable !== undefined && 'problem' in portable) {
    notRun(report, [...path, 'arguments', 'pattern'], `its pattern cannot be used, for ${portable.problem}`);
  } else if (regex !== undefined) made.push({ type: 'pattern', regex });
  else if (values === undefined || values.length === 0) {
    notRun(report, path, 'it has neither `validValues` nor a `pattern` in `arguments`');
  }
  return made;
}

function listOf(value: unknown): (string | number | boolean | null)[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((item) => ['string', 'number', 'boolean'].includes(typeof item));
}
