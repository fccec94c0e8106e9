import type { Session } from '../../ports/database.ts';
import type { Dialect } from '../../sql/dialect.ts';
import { readColumns } from '../read-relation.ts';
import type { RelationColumn } from '../relation.ts';

/** What the values of a table are like. */
export interface TableProfile {
  /** As SQL. */
  readonly sql: string;
  readonly rows: number;
  readonly columns: readonly ColumnProfile[];
  /** Columns beyond those that are looked at. */
  readonly moreColumns: number;
}

export interface ColumnProfile extends RelationColumn {
  /** Quoted. */
  readonly sql: string;
  readonly nulls: number;
  readonly distinct: number;
  /** Of numbers, as text. */
  readonly min?: string;
  readonly max?: string;
  /** Of dates and times: the days, and seconds from the latest value until now. */
  readonly days?: number;
  readonly ageSeconds?: number;
  /** Of texts with few different values: these, the most frequent first. */
  readonly values?: readonly string[];
}

const mostColumns = 40;
/** More different values are no categories. */
const mostCategories = 50;

const numbers: ReadonlySet<string> = new Set(['integer', 'decimal', 'float']);
const moments: ReadonlySet<string> = new Set(['date', 'timestamp', 'timestamptz']);

/** Reads a table once, and the values of columns that look like categories. Rejects with `DatabaseError`. */
export async function profileTable(
  sql: string,
  session: Session,
  dialect: Dialect,
  signal: AbortSignal,
): Promise<TableProfile> {
  const found = await readColumns(sql, session, signal);
  const kept = found
    .slice(0, mostColumns)
    .map((column) => ({ ...column, sql: dialect.quoteName(column.name) }));
  const asked = kept.flatMap((column) => expressionsOf(column).map((text) => ({ column, text })));
  const list = ['count(*)', ...asked.map(({ text }) => text)].join(', ');
  const { rows } = await session.query({ text: `select ${list} from ${sql}`, values: [] }, 1, signal);
  const [total, ...values] = rows[0] ?? [];
  const columns: ColumnProfile[] = [];
  for (const column of kept) {
    const own = values.filter((_, at) => asked[at]?.column === column);
    const profile = columnOf(column, Number(total), own);
    const categories = await categoriesOf(profile, sql, session, signal);
    columns.push(categories === undefined ? profile : { ...profile, values: categories });
  }
  return { sql, rows: Number(total), columns, moreColumns: found.length - kept.length };
}

type Named = RelationColumn & { readonly sql: string };

function expressionsOf({ sql, type }: Named): string[] {
  const base = [`count(${sql})`, `count(distinct ${asText(sql)})`];
  if (numbers.has(type)) return [...base, asText(`min(${sql})`), asText(`max(${sql})`)];
  if (!moments.has(type)) return base;
  const latest = type === 'timestamptz' ? `max(${sql})` : `cast(max(${sql}) as timestamp)`;
  const now = type === 'timestamptz' ? 'now()' : 'cast(now() as timestamp)';
  return [...base, `count(distinct cast(${sql} as date))`, `extract(epoch from ${now} - ${latest})`];
}

// Not every type can be compared with itself.
function asText(sql: string): string {
  return `cast(${sql} as varchar)`;
}

function columnOf(
  column: Named,
  rows: number,
  [filled, distinct, third, fourth]: readonly unknown[],
): ColumnProfile {
  const base = { ...column, nulls: rows - Number(filled), distinct: Number(distinct) };
  if (third === null || third === undefined || base.nulls === rows) return base;
  if (numbers.has(column.type)) return { ...base, min: String(third), max: String(fourth) };
  return moments.has(column.type) ? { ...base, days: Number(third), ageSeconds: Number(fourth) } : base;
}

async function categoriesOf(
  { sql, type, distinct }: ColumnProfile,
  table: string,
  session: Session,
  signal: AbortSignal,
): Promise<readonly string[] | undefined> {
  if (type !== 'text' || distinct === 0 || distinct > mostCategories) return undefined;
  const text = `select ${asText(sql)}, count(*) from ${table} where ${sql} is not null group by 1 order by 2 desc, 1`;
  const { rows } = await session.query({ text, values: [] }, mostCategories, signal);
  // Where nearly every row has a value of its own, they are names and not categories.
  return Number(rows[0]?.[1] ?? 0) > 1 ? rows.map(([value]) => String(value)) : undefined;
}
