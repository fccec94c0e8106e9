import { expect, test } from '@jest/globals';
import type { Threshold } from '../../../src/manifest/check.ts';
import { describeThreshold } from '../../../src/quality/threshold.ts';

test.each<[Threshold['operator'], number[], string]>([
  ['mustBe', [0], 'no rows'],
  ['mustBe', [1200], 'exactly 1,200 rows'],
  ['mustNotBe', [0], 'some rows'],
  ['mustNotBe', [3], 'not 3 rows'],
  ['mustBeGreaterThan', [0], 'more than 0 rows'],
  ['mustBeGreaterOrEqualTo', [1], 'at least 1 rows'],
  ['mustBeLessThan', [1e21], 'fewer than 1e+21 rows'],
  ['mustBeLessOrEqualTo', [1234567], 'at most 1,234,567 rows'],
  ['mustBeBetween', [1, 2], '1 to 2 rows'],
  ['mustNotBeBetween', [1, 2], 'fewer than 1 or more than 2 rows'],
])('%s %j reads «%s»', (operator, value, expected) => {
  expect(describeThreshold({ operator, value, unit: 'rows' }, 'rows')).toBe(expected);
});
