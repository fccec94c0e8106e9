import type { Threshold } from './check.ts';

/** Whether a measured value is within the threshold. Exact also for counts beyond 2^53. */
export function meets(threshold: Threshold, measured: number | bigint): boolean {
  const [first = 0, second = first] = threshold.value;
  switch (threshold.operator) {
    case 'mustBe':
      return !(measured < first) && !(measured > first);
    case 'mustNotBe':
      return measured < first || measured > first;
    case 'mustBeGreaterThan':
      return measured > first;
    case 'mustBeGreaterOrEqualTo':
      return measured >= first;
    case 'mustBeLessThan':
      return measured < first;
    case 'mustBeLessOrEqualTo':
      return measured <= first;
    case 'mustBeBetween':
      return measured >= first && measured <= second;
    case 'mustNotBeBetween':
      return measured < first || measured > second;
  }
}
