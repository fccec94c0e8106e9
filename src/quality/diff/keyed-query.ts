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

/** A result of more columns would be too wide for PostgreSQL. */
export const mostColumns = 500;

/**
 * One join of both sides. Nothing is grouped, so that PostgreSQL can share the join out among its workers: whether unmatched rows
 * repeat a key is seen from the hashes of their keys, which are few as a rule. Two keys with one hash are taken for a
 * repeated one: then the answer is asked for again with `distinctKeys`, which compares the keys themselves.
 * Counts the columns that `shown` names (at most `mostColumns`); `changed` is over all.
 */
export function keyedQuery(query: KeyedQuery, shown: readonly SharedColumn[]): string {
  const { key, columns } = query;
  const matched = 'x.datajob_here is not null and y.datajob_here is not null';
  const without = (alias: string) => `(${key.map(({ value }) => `${value(alias)} is null`).join(' or ')})`;
  const added = 'x.datajob_here is null';
  const removed = 'y.datajob_here is null';
  const someDiffer = columns.length === 0 ? 'false' : `(${columns.map(differs).join(' or ')})`;
  const counts = [
    ...[matched, `${matched} and ${someDiffer}`],
    ...[`${added} and not ${without('y')}`, `${removed} and not ${without('x')}`],
    ...[`${added} and ${without('y')}`, `${removed} and ${without('x')}`],
    ...shown.map((column) => `${matched} and ${differs(column)}`),
  ].map((condition, index) => `count(*) filter (where ${condition}) as n${index}`);
  const keys = [
    keysOf('y', `${added} and not ${without('y')}`, query),
    keysOf('x', `${removed} and not ${without('x')}`, query),
  ];
  const numbers = counts.map((_, index) => `n${index}`);
  numbers.splice(keyedCounts.length - 2, 0, ...['k0', 'k1'].map((name) => repeatsAmong(name, query)));
  const repeated = query.distinctKeys ? `with ${repeatedKeys(query)} ` : '';
  return (
    `${repeated}select ${numbers.join(', ')} from (select ${[...counts, `${keys[0]} as k0`, `${keys[1]} as k1`].join(', ')} ` +
    `from (${sideOf(query, 'before')}) as x full join (${sideOf(query, 'after')}) as y on ` +
    `${key.map(({ value }) => `${value('x')} = ${value('y')}`).join(' and ')}) as counted`
  );
}

/** What tells whether rows without a partner repeat a key; PostgreSQL does not share `count(distinct …)` out. */
function keysOf(alias: string, condition: string, { key, engine }: KeyedQuery): string {
  const values = key.map(({ value }) => value(alias));
  const hash = hashOf(values, engine);
  if (engine === 'postgres') return `array_agg(${hash}) filter (where ${condition})`;
  return `count(*) filter (where ${condition}) - count(distinct case when ${condition} then ${hash} end)`;
}

function repeatsAmong(keys: string, { engine }: KeyedQuery): string {
  if (engine !== 'postgres') return keys;
  const each = `select unnest(${keys}) as h`;
  return `(select count(*) from (select h from (${each}) as u group by h having count(*) > 1) as r)`;
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
