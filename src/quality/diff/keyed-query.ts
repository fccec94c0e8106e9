import { quoteName, type SharedColumn } from './column.ts';
import { fromSide, type Side } from './side.ts';

export interface KeyedQuery {
  readonly before: Side;
  readonly after: Side;
  readonly key: readonly SharedColumn[];
  /** The columns that are compared, without the key. */
  readonly columns: readonly SharedColumn[];
  /** Leaves out rows whose key is repeated on one of the sides. */
  readonly distinctKeys: boolean;
}

/** What the one row of the answer holds, before a number per column. */
export const keyedCounts = [
  ...['pairs', 'changed', 'added', 'removed', 'addedWithoutKey', 'removedWithoutKey'],
  ...['addedRepeated', 'removedRepeated'],
] as const;

export type KeyedCount = (typeof keyedCounts)[number];

/** As many columns as fit into one number of 64 bits beside the mark of a changed row. */
export const mostColumns = 60;

const changedMark = (1n << 61n).toString();

/**
 * One join of both sides. Every pair of rows becomes a number with a bit per column that differs, and pairs
 * are counted by it: nothing is read or compared twice, and repeated keys among unmatched rows show by themselves.
 * Counts the first 60 columns that `shown` names; `changed` is over all.
 */
export function keyedQuery(query: KeyedQuery, shown: readonly SharedColumn[]): string {
  const { key, columns } = query;
  const bits = shown.map(
    (column, index) => `case when ${differs(column)} then ${1n << BigInt(index)} else 0 end`,
  );
  const mask = [changedMark, ...bits].join(' + ');
  const someDiffer = columns.map(differs).join(' or ');
  const matched = columns.length === 0 ? '0' : `case when ${someDiffer} then ${mask} else 0 end`;
  const without = (alias: string) => key.map((column) => `${column.value(alias)} is null`).join(' or ');
  const marked =
    `case when x.datajob_here is null then case when ${without('y')} then -3 else -1 end ` +
    `when y.datajob_here is null then case when ${without('x')} then -4 else -2 end else ${matched} end`;
  // Of matched rows the key says nothing here, so that they fall into few groups.
  const groups = key.map(
    (column) =>
      `case when x.datajob_here is null then ${column.value('y')} when y.datajob_here is null then ${column.value('x')} end`,
  );
  const names = groups.map((_, index) => `g${index}`);
  const joined =
    `select ${marked} as m, ${groups.map((group, index) => `${group} as g${index}`).join(', ')} ` +
    `from (${sideOf(query, 'before')}) as x full join (${sideOf(query, 'after')}) as y on ` +
    key.map((column) => `${column.value('x')} = ${column.value('y')}`).join(' and ');
  const counts = [
    ...['m >= 0', 'm > 0', 'm = -1', 'm = -2', 'm = -3', 'm = -4', 'm = -1 and n > 1', 'm = -2 and n > 1'],
    ...shown.map((_, index) => `m > 0 and m & ${1n << BigInt(index)} <> 0`),
  ].map((condition) => `cast(coalesce(sum(n) filter (where ${condition}), 0) as bigint)`);
  const repeated = query.distinctKeys ? `with ${repeatedKeys(query)} ` : '';
  return (
    `${repeated}select ${counts.join(', ')} from (select m, count(*) as n from (${joined}) as j ` +
    `group by ${['m', ...names].join(', ')}) as g`
  );
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
