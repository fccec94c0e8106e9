import type { CoreEngine } from '../../sql/dialect.ts';
import { stringLiteral } from '../../sql/literal.ts';
import { chosenRows } from './chosen-rows.ts';
import type { Mutation, Remedy } from './mutation.ts';
import type { ColumnProfile, TableProfile } from './table-profile.ts';

export interface MutationHints {
  readonly engine: CoreEngine;
  readonly seed: string;
  /** Names of columns that tell rows apart, as far as they are declared. */
  readonly key: readonly string[];
  /** Name of the column with the time of a row, as far as it is declared. */
  readonly timeColumn?: string;
  /** Whether the values of a column are never shown. */
  readonly isPersonal: (column: string) => boolean;
}

/** Ways in which the data of a table may go wrong, the same ones for the same data and seed. */
export function planMutations(profile: TableProfile, hints: MutationHints): readonly Mutation[] {
  if (profile.rows === 0) return [];
  const { columns } = profile;
  return [
    ...columns.flatMap((column) => nulls(column, profile, hints)),
    duplicates(profile, hints),
    ...missingDay(profile, hints),
    ...columns.flatMap((column) => outlier(column, profile, hints)),
    ...columns.flatMap((column) => category(column, profile, hints)),
    ...columns.flatMap((column) => dropped(column, profile, hints)),
  ];
}

/** One row in a hundred, at least one. */
function share(rows: number): number {
  return Math.min(1000, Math.ceil(rows / 100));
}

/** Columns that are null already may be so. */
function nulls(column: ColumnProfile, { sql, rows }: TableProfile, hints: MutationHints): Mutation[] {
  if (column.nulls > 0) return [];
  const count = share(rows);
  const chosen = chosenRows(sql, count, hints);
  return [
    {
      kind: 'nulls',
      column: column.name,
      what: `${rowsWord(count)} without a value in ${column.name}`,
      attempts: [`update ${sql} set ${column.sql} = null where ${chosen}`],
      remedy: { not_null: column.name },
    },
  ];
}

function duplicates({ sql, rows, columns }: TableProfile, hints: MutationHints): Mutation {
  const count = share(rows);
  const list = columns.map((column) => column.sql).join(', ');
  const key = keyOf({ columns, rows }, hints);
  return {
    kind: 'duplicates',
    what: `${rowsWord(count)} twice`,
    attempts: [
      `insert into ${sql} (${list}) select ${list} from ${sql} where ${chosenRows(sql, count, hints)}`,
    ],
    ...(key === undefined
      ? { noRemedy: 'no column tells the rows apart' }
      : { remedy: { unique: key.length === 1 ? (key[0] ?? '') : key } }),
  };
}

/** The declared key, else the first column that has another value in every row. */
function keyOf(
  { columns, rows }: Pick<TableProfile, 'columns' | 'rows'>,
  { key }: MutationHints,
): readonly string[] | undefined {
  if (key.length > 0) return key;
  const single = columns.find(({ distinct, nulls: none }) => distinct === rows && none === 0);
  return single === undefined ? undefined : [single.name];
}

const day = 86_400;
/** Older data does not come every day. */
const fresh = 7 * day;

/** The latest day, which is what is missing when a load did not come. */
function missingDay({ sql, rows, columns }: TableProfile, { timeColumn }: MutationHints): Mutation[] {
  const timed = columns.filter(({ days = 0 }) => days > 0);
  const column =
    timed.find(({ name }) => name === timeColumn) ?? timed.find(({ days = 0 }) => days > 1) ?? timed[0];
  if (column === undefined) return [];
  const { ageSeconds = 0, name } = column;
  const hours = Math.ceil((ageSeconds + day / 2) / 3600);
  const recent: Remedy = { freshness: { column: name, mustBeLessThan: `${hours}h` } };
  const whole = `cast(${column.sql} as date)`;
  return [
    {
      kind: 'missing-day',
      column: name,
      what: `the latest day in ${name} is missing`,
      attempts: [`delete from ${sql} where ${whole} = (select max(${whole}) from ${sql})`],
      remedy:
        ageSeconds >= 0 && ageSeconds < fresh ? recent : { row_count: { mustBeGreaterOrEqualTo: rows } },
    },
  ];
}

function outlier(column: ColumnProfile, { sql }: TableProfile, hints: MutationHints): Mutation[] {
  const { min, max, name } = column;
  if (min === undefined || max === undefined || hints.key.includes(name) || isName(name)) return [];
  const one = chosenRows(sql, 1, hints);
  const far = (value: string) => `update ${sql} set ${column.sql} = ${value} where ${one}`;
  const spread = `(select max(${column.sql}) - min(${column.sql}) + 1 from ${sql})`;
  const least = `(select min(${column.sql}) from ${sql})`;
  const most = `(select max(${column.sql}) from ${sql})`;
  return [
    {
      kind: 'outlier',
      column: name,
      what: `1 row with ${name} far beyond all others`,
      // A type may have no room above, or none below.
      attempts: [far(`${most} + ${spread} * 10`), far(`${least} - ${spread} * 10`), far(`${most} + 1`)],
      ...(hints.isPersonal(name)
        ? { noRemedy: 'its values are personal' }
        : { remedy: { range: { column: name, min: Number(min), max: Number(max) } } }),
    },
  ];
}

/** Numbers that stand for something, and are no amounts. */
function isName(name: string): boolean {
  return /(?:^|_)(?:id|key|no|nr|number|code)$/i.test(name);
}

function category(column: ColumnProfile, { sql, rows }: TableProfile, hints: MutationHints): Mutation[] {
  const { values, name } = column;
  if (values === undefined) return [];
  const count = share(rows);
  const changed = (text: string) =>
    `update ${sql} set ${column.sql} = ${stringLiteral(text, hints.engine)} where ${chosenRows(sql, count, hints)}`;
  return [
    {
      kind: 'category',
      column: name,
      what: `${rowsWord(count)} with a value of ${name} that was not there before`,
      // The column may be short.
      attempts: [changed('mutated'), changed('~')],
      ...(hints.isPersonal(name)
        ? { noRemedy: 'its values are personal' }
        : { remedy: { accepted_values: { column: name, values: [...values].sort() } } }),
    },
  ];
}

function dropped(
  column: ColumnProfile,
  { sql, columns }: TableProfile,
  { engine }: MutationHints,
): Mutation[] {
  if (columns.length === 1) return [];
  // Views on it go, too: it is a copy.
  const along = engine === 'postgres' ? ' cascade' : '';
  return [
    {
      kind: 'dropped-column',
      column: column.name,
      what: `the column ${column.name} is gone`,
      attempts: [`alter table ${sql} drop column ${column.sql}${along}`],
      remedy: { schema: { columns: columns.map(({ name }) => name) } },
    },
  ];
}

function rowsWord(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
