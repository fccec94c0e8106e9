import type { SharedColumn } from './column.ts';
import { numbersOf } from './count-rows.ts';
import {
  distinctParts,
  exactRows,
  fewDistinctQuery,
  type ProfileQuery,
  profileParts,
  profileQuery,
} from './profile-query.ts';
import type { Side } from './side.ts';
import type { ColumnDiff, Moved } from './table-diff.ts';
import type { CompareContext } from './table-pair.ts';

export interface ProfileRequest {
  readonly before: Side;
  readonly after: Side;
  readonly columns: readonly SharedColumn[];
  readonly rows: { readonly before: number; readonly after: number };
  readonly context: CompareContext;
}

export interface ProfileResult {
  /** Only columns in which something moved. */
  readonly columns: ReadonlyMap<string, ColumnDiff>;
  readonly notes: readonly string[];
}

/** More columns would not fit into one statement. */
const mostProfiled = 200;

/** What moved in the columns as a whole: nulls, different values, least, greatest and mean. */
export async function compareProfiles(
  request: ProfileRequest,
  hiddenNames: readonly string[],
): Promise<ProfileResult> {
  const { before, after, rows, context } = request;
  const columns = request.columns.slice(0, mostProfiled);
  if (columns.length === 0) return { columns: new Map(), notes: [] };
  const hidden = new Set(hiddenNames);
  const exact = Math.max(rows.before, rows.after) <= exactRows;
  const query: ProfileQuery = { columns, hidden, exact, engine: context.engine };
  const old = await profileOf(before, query, context);
  const now = await profileOf(after, query, context);
  const moved = columns.flatMap((column): [string, ColumnDiff][] => {
    const diff = movedIn(column.name, old.get(column.name), now.get(column.name));
    return diff === undefined ? [] : [[column.name, diff]];
  });
  const kept = columns.filter(({ name }) => hidden.has(name)).map(({ name }) => name);
  return {
    columns: new Map(moved),
    notes: [
      ...(columns.length < request.columns.length ? [`Only ${mostProfiled} columns have a profile.`] : []),
      ...(moved.some(([, { distinct }]) => distinct?.approximate)
        ? ['Numbers of different values marked ≈ are estimates, made from one of 64 values.']
        : []),
      ...(kept.length === 0 ? [] : [`Personal data, so no value is shown: ${kept.join(', ')}.`]),
    ],
  };
}

interface ColumnProfile {
  readonly nulls: number;
  readonly distinct: number;
  readonly approximate: boolean;
  readonly min: string | null;
  readonly max: string | null;
  readonly mean: string | null;
}

async function profileOf(
  side: Side,
  query: ProfileQuery,
  context: CompareContext,
): Promise<ReadonlyMap<string, ColumnProfile>> {
  const text = profileQuery(side, query);
  const { rows } = await context.session.query({ text, values: [] }, 1, context.signal);
  const [total, ...values] = rows[0] ?? [];
  const profiles = new Map<string, ColumnProfile>();
  for (const [index, { name }] of query.columns.entries()) {
    const start = index * profileParts.length;
    const [filled, distinct, min, max, mean] = values.slice(start, start + profileParts.length);
    profiles.set(name, {
      nulls: Number(total) - Number(filled),
      distinct: query.exact ? Number(distinct) : Number(distinct) * distinctParts,
      approximate: !query.exact,
      min: textOf(min),
      max: textOf(max),
      mean: mean === null ? null : rounded(String(mean)),
    });
  }
  return query.exact ? profiles : withFewCounted(profiles, side, query, context);
}

/** Estimates are bad for few values, which on the other hand are quick to count. */
async function withFewCounted(
  profiles: ReadonlyMap<string, ColumnProfile>,
  side: Side,
  { columns }: ProfileQuery,
  context: CompareContext,
): Promise<ReadonlyMap<string, ColumnProfile>> {
  const few = columns.filter(({ name }) => (profiles.get(name)?.distinct ?? 0) < distinctParts * 100);
  if (few.length === 0) return profiles;
  const counts = await numbersOf(fewDistinctQuery(side, few), context);
  const counted = few.flatMap(({ name }, index): [string, ColumnProfile][] => {
    const profile = profiles.get(name);
    return profile === undefined
      ? []
      : [[name, { ...profile, distinct: counts[index] ?? 0, approximate: false }]];
  });
  return new Map([...profiles, ...counted]);
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

/** Six digits: sums of fractions depend on the order of the rows beyond that. */
function rounded(mean: string): string {
  const number = Number(mean);
  return Number.isFinite(number) ? String(Number(number.toPrecision(6))) : mean.toLowerCase();
}

function movedIn(name: string, before?: ColumnProfile, after?: ColumnProfile): ColumnDiff | undefined {
  if (before === undefined || after === undefined) return undefined;
  const approximate = before.approximate || after.approximate;
  const distinct = moved(before.distinct, after.distinct);
  const parts = {
    nulls: moved(before.nulls, after.nulls),
    distinct: distinct && { ...distinct, ...(approximate && { approximate }) },
    min: moved(before.min, after.min),
    max: moved(before.max, after.max),
    mean: moved(before.mean, after.mean),
  };
  const there = Object.entries(parts).filter(([, part]) => part !== undefined);
  return there.length === 0 ? undefined : { name, ...Object.fromEntries(there) };
}

function moved<T>(before: T, after: T): Moved<T> | undefined {
  return before === after ? undefined : { before, after };
}
