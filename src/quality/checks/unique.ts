import type { CheckKind, CheckOf, Ground } from '../check-kind.ts';
import { countOf, countVerdict } from '../count-verdict.ts';
import { type FoundColumn, findColumn } from '../relation.ts';
import { checked } from './checked.ts';
import { fromRows } from './row-plan.ts';

/** Counts the rows that repeat a key which another row has already; rows without a whole key are not judged. */
export const unique: CheckKind<CheckOf<'unique'>> = {
  assertion: ({ table, columns }) => `${columns.join(', ')} of ${table} must be unique`,
  reads: ({ table }) => [{ table }],
  plan(check, ground) {
    const columns = check.columns.map((column) => findColumn(checked(ground), column));
    const given = columns.map(({ sql }) => `${sql} is not null`).join(' and ');
    const keys = columns.map((column) => comparable(column, ground.engine));
    const repeated = `${fromRows(ground, given)} group by ${keys.join(', ')} having count(*) > 1`;
    const text = `select ${ground.engine.wholeNumber('coalesce(sum(n - 1), 0)')} from (select count(*) as n ${repeated}) as repeated`;
    return {
      how: 'query',
      text,
      verdict: ([count], total) => countVerdict(check, { count: countOf(count), total }),
      sample: {
        columns: columns.map(({ name }) => name),
        as: keys.map((key, at) => shown(key, columns[at], ground.engine)),
        wide: false,
        beside: 'rows',
        rest: `${repeated} order by count(*) desc`,
      },
    };
  },
};

/** The key of a group as people read it. */
export function shown(key: string, column: FoundColumn | undefined, engine: Ground['engine']): string {
  const isText = column?.type === 'text' || column?.type === 'json';
  return (isText ? engine.shownKey?.(key) : undefined) ?? key;
}

/** A value as it is told apart from others: text by its characters, whatever the collation. */
export function comparable({ sql, type }: FoundColumn, engine: Ground['engine']): string {
  if (type === 'float') return engine.groupedFloat?.(sql) ?? sql;
  return type === 'text' || type === 'json' ? engine.exactText(sql) : sql;
}
