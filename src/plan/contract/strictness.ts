import type { Check, Threshold } from '../../manifest/check.ts';
import { meets } from '../../manifest/meets.ts';

/** `other`: it refuses some that were good, or that cannot be told. */
export type Strictness = 'same' | 'stricter' | 'looser' | 'other';

/** Whether a rule refuses more rows than the one that it replaces. Both are about the same. */
export function strictness(was: Check, is: Check): Strictness {
  const found = [...compareThresholds(was, is), ...compareAssertions(was, is)];
  const [first = 'same'] = found;
  return found.every((one) => one === first) ? first : 'other';
}

function compareAssertions(was: Check, is: Check): Strictness[] {
  if (was.type === 'accepted_values' && is.type === 'accepted_values') {
    const [old, now] = [new Set(was.values), new Set(is.values)];
    return [
      ...([...old].some((value) => !now.has(value)) ? ['stricter' as const] : []),
      ...([...now].some((value) => !old.has(value)) ? ['looser' as const] : []),
    ];
  }
  if (was.type === 'range' && is.type === 'range') {
    return [...compareBounds(was, is, 'min'), ...compareBounds(was, is, 'max')];
  }
  return textOf(was) === textOf(is) ? [] : ['other'];
}

type Range = Extract<Check, { type: 'range' }>;

function compareBounds(was: Range, is: Range, key: 'min' | 'max'): Strictness[] {
  const [old, now] = [was[key], is[key]];
  if (old === undefined || now === undefined) {
    return old === now ? [] : [old === undefined ? 'stricter' : 'looser'];
  }
  const [from, to] = [numberOf(old), numberOf(now)];
  if (Number.isNaN(from) || Number.isNaN(to)) return old === now ? [] : ['other'];
  const [excluded, excludes] = [was, is].map(({ exclusive = [] }) => exclusive.includes(key));
  if (from === to) return excluded === excludes ? [] : [excludes ? 'stricter' : 'looser'];
  return [(key === 'min') === to > from ? 'stricter' : 'looser'];
}

/** Of a number, a date or a time. */
function numberOf(bound: number | string): number {
  const number = Number(bound);
  return Number.isNaN(number) ? Date.parse(String(bound)) : number;
}

/** What else two rules of a type can differ in. */
function textOf(check: Check): string {
  switch (check.type) {
    case 'pattern':
      return check.regex;
    case 'expression':
    case 'sql':
      return check.sql.trim();
    case 'relationships':
      return JSON.stringify([check.to, check.keys]);
    default:
      return '';
  }
}

/** By the numbers around which the thresholds change their mind: between two of them nothing changes. */
function compareThresholds({ threshold: was, type }: Check, { threshold: is }: Check): Strictness[] {
  if (was.unit !== is.unit && !isNone(was) && !isNone(is)) return ['other'];
  const edges = [...new Set([...was.value, ...is.value])].sort((a, b) => a - b);
  const [least = 0] = edges;
  const around = [
    least - 1,
    ...edges.flatMap((edge, at) => [edge, ((edges[at + 1] ?? edge + 2) + edge) / 2]),
  ];
  // Only a query can give less than none.
  const samples = type === 'sql' ? around : around.filter((number) => number >= 0);
  const refuses = samples.some((number) => meets(was, number) && !meets(is, number));
  const allows = samples.some((number) => !meets(was, number) && meets(is, number));
  return [...(refuses ? ['stricter' as const] : []), ...(allows ? ['looser' as const] : [])];
}

/** No failing row, which is the same in rows and in percent. */
function isNone({ operator, value }: Threshold): boolean {
  return operator === 'mustBe' && value[0] === 0;
}
