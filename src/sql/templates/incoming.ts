import { Obstacle } from '../../failure.ts';
import type { TemplateAction, TemplateCall } from './built-in-template.ts';
import { type ColumnFacts, castType, columnOf, comparable, findColumn, quoted } from './table-facts.ts';

/** A column of the source with the column of the target that it goes to. */
export interface Incoming {
  readonly from: ColumnFacts;
  readonly to: ColumnFacts;
}

/** The columns of the source by name. Throws `Obstacle` `config` when the target lacks one, except those in `without`. */
export function incomingColumns(
  { source, target }: TemplateCall,
  without: readonly string[] = [],
): readonly Incoming[] {
  const pairs: Incoming[] = [];
  const missing: string[] = [];
  for (const from of source.columns) {
    const to = findColumn(target, from.name);
    if (to !== undefined) pairs.push({ from, to });
    else if (!without.includes(from.name)) missing.push(from.name);
  }
  if (missing.length === 0) return pairs;
  const which = missing.map((name) => `\`${name}\``).join(', ');
  throw new Obstacle('config', `The target ${target.name} lacks ${which} of the source ${source.name}.`, {
    hint: 'Add it to the target, or name a view as the source that leaves it out.',
  });
}

/** The columns of the target that an input names; each must come from the source. */
export function incomingKey(
  call: TemplateCall,
  columns: readonly Incoming[],
  names: readonly string[],
  input: string,
): readonly ColumnFacts[] {
  return names.map((name) => {
    const from = columnOf(call.source, name, input);
    columnOf(call.target, from.name, input);
    const pair = columns.find((one) => one.from === from);
    if (pair === undefined) throw new Error(`${input} ${name} was found but has no pair.`);
    return pair.to;
  });
}

/** Values of the source under the names and with the types of the target. */
export function incomingList(columns: readonly Incoming[]): string {
  return columns
    .map(({ from, to }) => `cast(${quoted(from.name)} as ${castType(to)}) as ${quoted(to.name)}`)
    .join(', ');
}

/** `"a", "b"`, each with a prefix such as `s.`. */
export function nameList(columns: readonly ColumnFacts[], prefix = ''): string {
  return columns.map(({ name }) => `${prefix}${quoted(name)}`).join(', ');
}

/** `t."a" = s."a" and …`, for columns that are never null. */
export function sameKey(key: readonly ColumnFacts[], left: string, right: string): string {
  return key.map(({ name }) => `${left}.${quoted(name)} = ${right}.${quoted(name)}`).join(' and ');
}

/** Whether rows differ in one of the columns; null is a value like others. */
export function differs(columns: readonly ColumnFacts[], left: string, right: string): string {
  const one = (column: ColumnFacts): string => {
    const [a, b] = [left, right].map((side) => comparable(`${side}.${quoted(column.name)}`, column));
    return `${a} is distinct from ${b}`;
  };
  return columns.length === 0 ? 'false' : `(${columns.map(one).join(' or ')})`;
}

/** Refuses rows whose key is not known: they would be new rows each time. */
export function refuseNulls(
  table: string,
  columns: readonly ColumnFacts[],
  input: string,
  { source }: TemplateCall,
): TemplateAction {
  const counts = columns.map(({ name }) => `count(*) - count(${quoted(name)})`).join(', ');
  const any = columns.map(({ name }) => `${quoted(name)} is null`).join(' or ');
  return {
    do: 'refuse',
    sql: `select ${counts} from ${table} where ${any} having count(*) > 0`,
    because: ([row = []]) => {
      const parts = columns.flatMap(({ name, label = name }, index) =>
        Number(row[index]) > 0 ? [`${row[index]} without \`${label}\``] : [],
      );
      return `The source ${source.name} has rows without a value for \`${input}\`: ${parts.join(', ')}.`;
    },
    hint: 'Correct them, or name a view as the source that leaves them out.',
  };
}

/** Refuses keys that stand for different rows; rows that are equal in everything count as one. */
export function refuseAmbiguous(
  table: string,
  key: readonly ColumnFacts[],
  columns: readonly ColumnFacts[],
  { source }: TemplateCall,
  hint: string,
): TemplateAction {
  const keys = nameList(key);
  const all = columns
    .map((column) => `${comparable(quoted(column.name), column)} as ${quoted(column.name)}`)
    .join(', ');
  return {
    do: 'refuse',
    sql: `select ${keys} from (select distinct ${all} from ${table}) as one group by ${keys} having count(*) > 1 order by ${keys}`,
    because: (rows) =>
      `The source ${source.name} has different rows for the same key: ${rows.map((row) => rowText(key, row)).join('; ')}${rows.length > 2 ? '; …' : ''}.`,
    hint,
  };
}

function rowText(key: readonly ColumnFacts[], row: readonly unknown[]): string {
  return key.map(({ name, label = name }, index) => `${label} = ${String(row[index])}`).join(', ');
}

/** Nobody else writes to the target until the end of the transaction; reading goes on. DuckDB has one writer anyway. */
export function lockTarget({ dialect, target }: TemplateCall): readonly TemplateAction[] {
  if (dialect.name !== 'postgres') return [];
  return [{ do: 'execute', sql: `lock table ${target.sql} in share row exclusive mode` }];
}
