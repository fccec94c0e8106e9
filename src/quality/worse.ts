import type { Check, Threshold } from '../manifest/check.ts';

/** What was measured, as far as two failures of a check can be compared by it. */
export interface Measured {
  /** Rows, percent or seconds of age: what the threshold judges. */
  readonly value?: number;
  readonly unit?: string;
  /** What was found, in words. */
  readonly actual?: string;
  /** ms UTC. */
  readonly at: number;
}

/**
 * Whether a check that fails is worse than it was when it failed before. What counts is how far the measured value
 * is beyond what the threshold of now allows: more rows, a higher share, fewer rows than there must be. With `unit:
 * percent` more rows of a larger table are not worse. An age grows by itself, so that only data which got older than the
 * time that has passed is. A schema is also worse when it differs in another way. What is measured in other units than
 * before cannot be compared, and counts as worse.
 */
export function isWorse(check: Pick<Check, 'type' | 'threshold'>, now: Measured, before: Measured): boolean {
  if (now.unit !== undefined && before.unit !== undefined && now.unit !== before.unit) return true;
  if (check.type === 'freshness') return isOlder(now, before);
  if (now.value === undefined || before.value === undefined) return now.actual !== before.actual;
  const [excess, known] = [excessOf(check.threshold, now.value), excessOf(check.threshold, before.value)];
  if (check.type === 'schema' && excess === known) return now.actual !== before.actual;
  return excess > known;
}

/** Clocks of two machines, and the time that the checks themselves take. */
const toleranceMs = 60_000;

function isOlder(now: Measured, before: Measured): boolean {
  // Without any row there is no age, and nothing is older than that.
  if (before.value === undefined) return false;
  if (now.value === undefined) return true;
  const passedMs = Math.max(0, now.at - before.at);
  return (now.value - before.value) * 1000 > passedMs + toleranceMs;
}

/** How far a value is outside of what the threshold allows; at most 0 inside. */
function excessOf({ operator, value: bounds }: Threshold, value: number): number {
  const [first = 0, second = first] = bounds;
  switch (operator) {
    case 'mustBe':
      return Math.abs(value - first);
    case 'mustNotBe':
      return value === first ? 1 : 0;
    case 'mustBeGreaterThan':
    case 'mustBeGreaterOrEqualTo':
      return first - value;
    case 'mustBeLessThan':
    case 'mustBeLessOrEqualTo':
      return value - first;
    case 'mustBeBetween':
      return Math.max(first - value, value - second);
    case 'mustNotBeBetween':
      return Math.min(value - first, second - value);
  }
}
