import type { Threshold, ThresholdOperator } from './check.ts';

/** The operators, in the order in which they are documented. */
export const thresholdOperators: readonly ThresholdOperator[] = [
  'mustBe',
  'mustNotBe',
  'mustBeGreaterThan',
  'mustBeGreaterOrEqualTo',
  'mustBeLessThan',
  'mustBeLessOrEqualTo',
  'mustBeBetween',
  'mustNotBeBetween',
];

type RawThreshold = Partial<Record<ThresholdOperator, number | readonly number[]>> & {
  readonly unit?: 'rows' | 'percent';
};

/** The threshold that a check writes, or `noFailures` when it writes none. */
export function normaliseThreshold(raw: RawThreshold): Threshold {
  for (const operator of thresholdOperators) {
    const value = raw[operator];
    if (value === undefined) continue;
    return { operator, value: typeof value === 'number' ? [value] : value, unit: raw.unit ?? 'rows' };
  }
  return noFailures;
}

/** What holds when nothing is written: no row breaks the assertion. */
export const noFailures: Threshold = { operator: 'mustBe', value: [0], unit: 'rows' };

/** The operators that are written, and why they cannot be meant, if so. */
export function checkThreshold(raw: RawThreshold): { operators: readonly string[]; problem?: string } {
  const operators = thresholdOperators.filter((operator) => raw[operator] !== undefined);
  if (operators.length > 1) {
    const names = operators.map((operator) => `\`${operator}\``).join(' and ');
    return {
      operators,
      problem: `${names} cannot be used together. Write two checks, or \`mustBeBetween\`.`,
    };
  }
  const operator = operators[0];
  const value = operator === undefined ? undefined : raw[operator];
  if (Array.isArray(value) && value[0] > value[1]) {
    return {
      operators,
      problem: `\`${operator}\`: the lower bound ${value[0]} is above the upper ${value[1]}.`,
    };
  }
  if (raw.unit === 'percent' && [value].flat().some((bound) => Number(bound) > 100 || Number(bound) < 0)) {
    return { operators, problem: `\`${operator}\`: a share is from 0 to 100 percent.` };
  }
  return { operators };
}
