import type { EngineName } from '../../sql/dialect.ts';
import type { SharedColumn } from './column.ts';
import { fromSide, hashOf, type Side } from './side.ts';

/** How a profile is measured. */
export interface ProfileQuery {
  readonly columns: readonly SharedColumn[];
  /** Columns whose values are shown to nobody. */
  readonly hidden: ReadonlySet<string>;
  /** All different values are counted, else those of a part of all hashes. */
  readonly exact: boolean;
  readonly engine: EngineName;
}

/** The values of the answer for each column, after the rows of the table. */
export const profileParts = ['filled', 'distinct', 'min', 'max', 'mean'] as const;

/** Different values are counted exactly up to this many rows; beyond, for values with one of 64 hashes. */
export const exactRows = 100_000;
export const distinctParts = 64;

/** Rows, then for every column how many are filled, how many different, least, greatest and mean. */
export function profileQuery(side: Side, profile: ProfileQuery): string {
  const { columns, exact, engine } = profile;
  const parts = columns.flatMap((column) => partsOf(column, profile));
  // PostgreSQL shares a scan out among its workers only when it counts nothing that is different.
  if (exact || engine !== 'postgres')
    return `select ${['count(*)', ...parts].join(', ')} from ${fromSide(side)}`;
  const named = ['count(*)', ...parts].map((part, index) => `${part} as p${index}`);
  const given = named.map((_, index) =>
    index > 0 && (index - 1) % profileParts.length === profileParts.indexOf('distinct')
      ? `(select count(*) from (select distinct unnest(p${index})) as u)`
      : `p${index}`,
  );
  return `select ${given.join(', ')} from (select ${named.join(', ')} from ${fromSide(side)}) as measured`;
}

function partsOf(column: SharedColumn, { hidden, exact, engine }: ProfileQuery): string[] {
  const value = column.value('t');
  const open = !hidden.has(column.name);
  const ordered = open && column.family !== 'plain' && column.family !== 'other';
  return [
    `count(${value})`,
    exact ? `count(distinct ${value})` : sampledDistinct(value, engine),
    ordered ? `left(cast(min(${value}) as text), ${longestValue})` : 'null',
    ordered ? `left(cast(max(${value}) as text), ${longestValue})` : 'null',
    open && column.family === 'number' ? `cast(${meanOf(value, engine)} as text)` : 'null',
  ];
}

/** The different values of columns that have few of them. */
export function fewDistinctQuery(side: Side, columns: readonly SharedColumn[]): string {
  const counts = columns.map(
    (column) =>
      `(select count(*) from (select distinct ${column.value('t')} as v from ${fromSide(side)}) as d where v is not null)`,
  );
  return `select ${counts.join(', ')}`;
}

/** Characters of a value that are shown. */
const longestValue = 60;

/** The number of different hashes among the chosen ones; on PostgreSQL these hashes. */
function sampledDistinct(value: string, engine: EngineName): string {
  const hash = hashOf([value], engine);
  if (engine !== 'postgres') {
    return `count(distinct case when ${value} is not null and ${hash} % ${distinctParts} = 0 then ${hash} end)`;
  }
  return `array_agg(${hash}) filter (where ${value} is not null and ${hash} & ${distinctParts - 1} = 0)`;
}

// PostgreSQL's mean of doubles fails where its sum of squares overflows.
function meanOf(value: string, engine: EngineName): string {
  return `avg(cast(${value} as ${engine === 'duckdb' ? 'double precision' : 'numeric'}))`;
}
