import type { EngineName } from '../../sql/dialect.ts';
import { quoteName, type SharedColumn } from './column.ts';
import { fromSide, hashOf, type Side } from './side.ts';

export interface KeyedQuery {
  readonly before: Side;
  readonly after: Side;
  readonly key: readonly SharedColumn[];
  /** The columns that are compared, without the key. */
  readonly columns: readonly SharedColumn[];
  /** Leaves out rows whose key is repeated on one of the sides. */
  readonly distinctKeys: boolean;
  readonly engine: EngineName;
}

/** What the one row of the answer holds, before a number per column. */
export const keyedCounts = [
  ...['pairs', 'changed', 'added', 'removed', 'addedWithoutKey', 'removedWithoutKey'],
  ...['addedRepeated', 'removedRepeated'],
] as const;

export type KeyedCount = (typeof keyedCounts)[number];

/** How many columns one query counts: as many as fit into a number of 64 bits, or into a row of PostgreSQL. */
export function mostColumns(engine: EngineName): number {
  return engine === 'postgres' ? 500 : 60;
}

/**
 * One join of both sides, in the form that is quickest on the engine. Counts the columns that `shown` names (at most
 * `mostColumns`); `changed` is over all. Where two keys may have been taken for a repeated one, because they share a hash, the
 * answer is asked for again with `distinctKeys`, which compares the keys themselves.
 */
export function keyedQuery(query: KeyedQuery, shown: readonly SharedColumn[]): string {
  return query.engine === 'postgres' ? sharedOut(query, shown) : grouped(query, shown);
}

/**
 * Every pair of rows becomes a number with a bit per column that differs, and pairs are counted by it: nothing is compared
 * twice, and repeated keys among unmatched rows show by themselves.
 */
function grouped(query: KeyedQuery, shown: readonly SharedColumn[]): string {
  const { key, columns } = query;
  const bits = shown.map(
    (column, index) => `case when ${differs(column)} then ${1n << BigInt(index)} else 0 end`,
  );
  const mask = [(1n << 61n).toString(), ...bits].join(' + ');
  const someDiffer = columns.map(differs).join(' or ');
  const pair = columns.length === 0 ? '0' : `case when ${someDiffer} then ${mask} else 0 end`;
  const without = (alias: string) => key.map(({ value }) => `${value(alias)} is null`).join(' or ');
  const mark =
    `case when x.datajob_here is null then case when ${without('y')} then -3 else -1 end ` +
    `when y.datajob_here is null then case when ${without('x')} then -4 else -2 end else ${pair} end`;
  // Of matched rows the key says nothing here, so that they fall into few groups.
  const keys = key.map(
    ({ value }, index) =>
      `case when x.datajob_here is null then ${value('y')} when y.datajob_here is null then ${value('x')} end as g${index}`,
  );
  const counts = [
    ...['m >= 0', 'm > 0', 'm = -1', 'm = -2', 'm = -3', 'm = -4', 'm = -1 and n > 1', 'm = -2 and n > 1'],
    ...shown.map((_, index) => `m > 0 and m & ${1n << BigInt(index)} <> 0`),
  ].map((condition) => `cast(coalesce(sum(n) filter (where ${condition}), 0) as bigint)`);
  const repeated = query.distinctKeys ? `with ${repeatedKeys(query)} ` : '';
  return (
    `${repeated}select ${counts.join(', ')} from (select m, count(*) as n from ` +
    `(select ${mark} as m, ${keys.join(', ')} ${joined(query)}) as j ` +
    `group by ${['m', ...key.map((_, index) => `g${index}`)].join(', ')}) as g`
  );
}

/**
 * Matched rows are counted where they stand, so that PostgreSQL can share the join out among its workers. Rows without a
 * partner, few as a rule, are gathered as one number each, of a hash of their key and what they are: that tells how many they
 * are and whether they repeat a key.
 */
function sharedOut(query: KeyedQuery, shown: readonly SharedColumn[]): string {
  const { columns, key } = query;
  // Of a row that has a partner, every column of the key is there on both sides.
  const [first] = key.map(({ value }) => value);
  const matched = first === undefined ? 'true' : `${first('x')} is not null and ${first('y')} is not null`;
  const someDiffer = columns.length === 0 ? 'false' : `(${columns.map(differs).join(' or ')})`;
  const differing = [someDiffer, ...shown.map(differs)].map(
    (condition, index) => `count(*) filter (where ${matched} and ${condition}) as n${index}`,
  );
  const numbers = shown.map((_, index) => `n${index + 1}`);
  return (
    `with ${query.distinctKeys ? `${repeatedKeys(query)}, ` : ''}counted as materialized (` +
    `select count(*) as n, ${differing.join(', ')}, array_agg(${partnerless(query)}) ` +
    `filter (where x.datajob_here is null or y.datajob_here is null) as alone ${joined(query)}), ` +
    `alone as (select v, count(*) as c from (select unnest(alone) as v from counted) as each_one group by v) ` +
    `select n - a0 - a1 - a2 - a3, n0, a0, a1, a2, a3, r0, r1${numbers.map((name) => `, ${name}`).join('')} ` +
    `from counted cross join (select ${aloneCounts().join(', ')} from alone) as summed`
  );
}

/** FROM with both sides as x and y. */
function joined(query: KeyedQuery): string {
  const on = query.key.map(({ value }) => `${value('x')} = ${value('y')}`).join(' and ');
  return `from (${sideOf(query, 'before')}) as x full join (${sideOf(query, 'after')}) as y on ${on}`;
}

/** Four times a hash of the key, and 0 only after, 1 only before, 2 and 3 the same without a key. */
function partnerless({ key, engine }: KeyedQuery): string {
  const of = (alias: string, keyed: number) => {
    const values = key.map(({ value }) => value(alias));
    const without = values.map((value) => `${value} is null`).join(' or ');
    const hash = `cast(${hashOf(values, engine)} % ${1n << 60n} as bigint)`;
    return `case when ${without} then ${keyed + 2} else ${hash} * 4 + ${keyed} end`;
  };
  return `case when x.datajob_here is null then ${of('y', 0)} else ${of('x', 1)} end`;
}

function aloneCounts(): string[] {
  const kinds = [0, 1, 2, 3].map(
    (kind) => `cast(coalesce(sum(c) filter (where v & 3 = ${kind}), 0) as bigint) as a${kind}`,
  );
  return [...kinds, ...[0, 1].map((kind) => `count(*) filter (where v & 3 = ${kind} and c > 1) as r${kind}`)];
}

function differs({ value }: SharedColumn): string {
  return `${value('x')} is distinct from ${value('y')}`;
}

function sideOf({ before, after, key, columns, distinctKeys }: KeyedQuery, side: 'before' | 'after'): string {
  const names = [...new Set([...key, ...columns].map(({ name }) => name))];
  const list = names.map((name) => `t.${quoteName(name)}`).join(', ');
  const same = key.map((column, index) => `r.k${index} = ${column.value('t')}`).join(' and ');
  const more = distinctKeys ? [`not exists (select 1 from datajob_repeated as r where ${same})`] : [];
  return `select ${list}, true as datajob_here from ${fromSide(side === 'before' ? before : after, more)}`;
}

/** Keys that more than one row of a side has. */
function repeatedKeys({ before, after, key }: KeyedQuery): string {
  const one = (side: Side) => {
    const keys = key.map((column, index) => `${column.value('t')} as k${index}`).join(', ');
    const group = key.map((column) => column.value('t')).join(', ');
    return `select ${keys} from ${fromSide(side)} group by ${group} having count(*) > 1`;
  };
  return `datajob_repeated as (${one(before)} union ${one(after)})`;
}
