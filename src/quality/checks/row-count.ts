import { meets } from '../../manifest/meets.ts';
import type { CheckKind, CheckOf } from '../check-kind.ts';
import { CheckProblem } from '../check-problem.ts';
import { countOf, quantity } from '../count-verdict.ts';
import { describeThreshold } from '../threshold.ts';

const rows = ['row', 'rows'] as const;

/** How many rows there are. */
export const rowCount: CheckKind<CheckOf<'row_count'>> = {
  assertion: ({ table }) => `Table ${table} must have the right number of rows`,
  reads: ({ table }) => [{ table }],
  plan: ({ threshold, type }) => ({
    how: 'scan',
    aggregate: 'count(*)',
    verdict(value) {
      if (threshold.unit !== 'rows') {
        throw new CheckProblem(
          `A check of type ${type} has no whole to take a percentage of. Use unit: rows.`,
        );
      }
      const total = countOf(value);
      return {
        passed: meets(threshold, total),
        total,
        value: total,
        expected: describeThreshold(threshold, rows[1]),
        actual: quantity(total, rows),
      };
    },
  }),
};
