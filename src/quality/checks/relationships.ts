import type { LogicalType } from '../../manifest/column-types.ts';
import type { CheckKind, CheckOf } from '../check-kind.ts';
import { CheckProblem } from '../check-problem.ts';
import { countOf, countVerdict } from '../count-verdict.ts';
import { type FoundColumn, findColumn, type Relation } from '../relation.ts';
import { checked } from './checked.ts';
import { fromRows } from './row-plan.ts';
import { comparable, shown } from './unique.ts';

/** Each value, or combination of values, exists in another table; rows without all of them are not judged. */
export const relationships: CheckKind<CheckOf<'relationships'>> = {
  assertion: ({ columns, table, to, keys }) =>
    `${columns.join(', ')} of ${table} must exist as ${keys.join(', ')} of ${to}`,
  reads: ({ table, to }) => [{ table }, { table: to }],
  plan(check, ground) {
    const [, parent] = ground.relations;
    const columns = check.columns.map((name) => findColumn(checked(ground), name));
    const keys = check.keys.map((name) => findColumn(parent ?? checked(ground), name));
    for (const [at, column] of columns.entries()) refuseUnlike(column, keys[at], parent);
    const named = (list: readonly FoundColumn[]) =>
      list.map((column, at) => `${comparable(column, ground.engine)} as k${at + 1}`).join(', ');
    const given = columns.map(({ sql }) => `${sql} is not null`).join(' and ');
    const k = columns.map((_, at) => `k${at + 1}`).join(', ');
    const joined = columns.map((_, at) => `parent.k${at + 1} = child.k${at + 1}`).join(' and ');
    const parents = `(select ${named(keys)} from ${parent?.sql}) as parent`;
    const whole = columns.map((_, at) => `k${at + 1} is not null`).join(' and ');
    const missing = ground.engine.looksUpByIn
      ? `(${k}) not in (select ${k} from ${parents} where ${whole})`
      : `not exists (select 1 from ${parents} where ${joined})`;
    const orphans = `from (select ${named(columns)} ${fromRows(ground, given)}) as child where ${missing}`;
    return {
      how: 'query',
      text: `select count(*) ${orphans}`,
      verdict: ([count], total) => countVerdict(check, { count: countOf(count), total }),
      sample: {
        columns: columns.map(({ name }) => name),
        as: columns.map((column, at) => shown(`k${at + 1}`, column, ground.engine)),
        wide: false,
        beside: 'rows',
        rest: `${orphans} group by ${k} order by count(*) desc`,
      },
    };
  },
};

const numbers: ReadonlySet<LogicalType> = new Set<LogicalType>(['integer', 'decimal', 'float']);
const times: ReadonlySet<LogicalType> = new Set<LogicalType>(['date', 'timestamp', 'timestamptz']);

/** Whether values of two types can be equal without one being read as the other. */
export function areAlike(one: LogicalType, other: LogicalType): boolean {
  return one === other || [numbers, times].some((family) => family.has(one) && family.has(other));
}

function refuseUnlike(column: FoundColumn, key: FoundColumn | undefined, parent: Relation | undefined): void {
  if (key !== undefined && areAlike(column.type, key.type)) return;
  const other = key === undefined ? 'no column' : `${key.name} of ${parent?.name}, which holds ${key.type}`;
  throw new CheckProblem(`Column ${column.name} holds ${column.type} and cannot be looked up in ${other}.`);
}
