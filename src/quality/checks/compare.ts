import type { CheckKind, CheckOf, Ground } from '../check-kind.ts';
import { CheckProblem } from '../check-problem.ts';
import { countOf, countVerdict } from '../count-verdict.ts';
import { type FoundColumn, findColumn, type Relation } from '../relation.ts';
import { formatNumber } from '../threshold.ts';
import { checked } from './checked.ts';
import { areAlike } from './relationships.ts';
import { fromRows } from './row-plan.ts';
import { comparable } from './unique.ts';

const differing = ['differing row', 'differing rows'] as const;

/** Two relations hold the same rows, each as often; nulls equal nulls. */
export const compare: CheckKind<CheckOf<'compare'>> = {
  assertion: ({ id, table, other }) =>
    `${table ?? `The query of ${id}`} must hold the same rows as ${'table' in other ? other.table : 'the other query'}`,
  reads: ({ table, sql = '', other }) => [table === undefined ? { sql } : { table }, other],
  plan(check, ground) {
    const [, other] = ground.relations;
    if (other === undefined) throw new Error('A comparison was planned without its other side.');
    const pairs = pairsOf(check, checked(ground), other);
    return {
      how: 'query',
      text: differenceQuery(pairs, ground, other),
      verdict: (row, total) => {
        const [missing, extra, changed] = row.map(countOf);
        const counts = [
          [missing, 'missing'],
          [extra, 'too many'],
          [changed, 'changed'],
        ] as const;
        const detail = counts
          .filter(([count]) => Number(count) > 0)
          .map(([count = 0, word]) => `${formatNumber(count)} ${word}`)
          .join(', ');
        const count = BigInt(missing ?? 0) + BigInt(extra ?? 0) + BigInt(changed ?? 0);
        return countVerdict(check, {
          count: count > BigInt(Number.MAX_SAFE_INTEGER) ? count : Number(count),
          total: check.table === undefined ? undefined : total,
          nouns: differing,
          ...(detail === '' ? {} : { detail }),
        });
      },
    };
  },
};

interface Pair {
  readonly own: FoundColumn;
  readonly other: FoundColumn;
  readonly isKey: boolean;
}

function pairsOf(check: CheckOf<'compare'>, own: Relation, other: Relation): readonly Pair[] {
  const ignored = new Set(check.ignore.map((name) => findColumn(own, name).name));
  const keys = new Set(check.key.map((name) => findColumn(own, name).name));
  const chosen =
    check.columns.length > 0
      ? [...keys, ...check.columns.map((name) => findColumn(own, name).name)]
      : own.columns.map(({ name }) => name).filter((name) => !ignored.has(name));
  const pairs = [...new Set(chosen)].map((name) => {
    const pair = {
      own: findColumn(own, quotedName(name)),
      other: findColumn(other, quotedName(name)),
      isKey: keys.has(name),
    };
    if (areAlike(pair.own.type, pair.other.type)) return pair;
    throw new CheckProblem(
      `Column ${name} holds ${pair.own.type} in ${own.name} and ${pair.other.type} in ${other.name}. Compare queries that cast one of them.`,
    );
  });
  if (check.columns.length === 0) refuseMore(pairs, other, ignored);
  return pairs;
}

function refuseMore(pairs: readonly Pair[], other: Relation, ignored: ReadonlySet<string>): void {
  const known = new Set(pairs.map((pair) => pair.other.name));
  const lower = new Set([...ignored].map((name) => name.toLowerCase()));
  const more = other.columns.filter(({ name }) => !known.has(name) && !lower.has(name.toLowerCase()));
  if (more.length === 0) return;
  const names = more.map(({ name }) => name).join(', ');
  throw new CheckProblem(
    `${other.name} has further columns: ${names}. List \`columns\`, or \`ignore\` them.`,
  );
}

function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * Every row of both sides, counted on each; groups that are as frequent here as there are let go. What is left is
 * gathered by key: a key with rows too many here and missing ones is a changed one. Grouping takes nulls,
 * NaN and negative zero for equal to themselves, which a join would not.
 */
function differenceQuery(pairs: readonly Pair[], ground: Ground, other: Relation): string {
  const { engine } = ground;
  const side = (pick: 'own' | 'other', here: number, rest: string) =>
    `select ${pairs.map((pair, at) => `${comparable(pair[pick], engine)} as c${at + 1}`).join(', ')}, ${here} as here, ${1 - here} as there ${rest}`;
  const all = pairs.map((_, at) => `c${at + 1}`).join(', ');
  const keys = pairs.flatMap(({ isKey }, at) => (isKey ? [`c${at + 1}`] : [])).join(', ');
  const rows = `${side('own', 1, fromRows(ground))} union all ${side('other', 0, fromRows({ ...ground, relations: [other] }))}`;
  const differences =
    `select ${keys === '' ? '' : `${keys}, `}case when sum(here) > sum(there) then sum(here) - sum(there) else 0 end as more, ` +
    `case when sum(there) > sum(here) then sum(there) - sum(here) else 0 end as less ` +
    `from (${rows}) as both_sides group by ${all} having sum(here) <> sum(there)`;
  const sum = (sql: string) => engine.wholeNumber(`coalesce(sum(${sql}), 0)`);
  if (keys === '') return `select ${sum('less')}, ${sum('more')}, 0 from (${differences}) as differing`;
  const byKey = `select sum(more) as more, sum(less) as less from (${differences}) as differing group by ${keys}`;
  const when = (condition: string) => sum(`case when ${condition} then 1 else 0 end`);
  return `select ${when('more = 0')}, ${when('less = 0')}, ${when('more > 0 and less > 0')} from (${byKey}) as keys_that_differ`;
}
