import type { Check } from '../../manifest/check.ts';
import type { CheckPlan, Ground, SqlPart } from '../check-kind.ts';
import { countOf, countVerdict } from '../count-verdict.ts';

/** The plan of a check that is told row by row: `failing` is true for a row that breaks it. */
export function rowPlan(
  check: Check,
  ground: Ground,
  failing: string,
  more: { readonly columns?: readonly string[]; readonly part?: SqlPart } = {},
): CheckPlan {
  return {
    how: 'scan',
    aggregate: `count(case when ${failing} then 1 end)`,
    verdict: (count, total) => countVerdict(check, { count: countOf(count), total }),
    sample: { columns: more.columns ?? [], wide: true, rest: fromRows(ground, failing) },
    ...(more.part && { part: more.part }),
  };
}

/** FROM and WHERE for the rows that are looked at and meet a condition. */
export function fromRows(
  { relations, where }: Pick<Ground, 'relations' | 'where'>,
  condition?: string,
): string {
  const conditions = [
    where === undefined ? [] : [`(\n${where}\n)`],
    condition === undefined ? [] : [condition],
  ].flat();
  const filter = conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`;
  return `from ${relations[0]?.sql ?? ''}${filter}`;
}
