import { meets } from '../../manifest/meets.ts';
import { durationText } from '../../run/stop-reason.ts';
import type { CheckKind, CheckOf } from '../check-kind.ts';
import { CheckProblem } from '../check-problem.ts';
import { instantOf } from '../instant.ts';
import { findColumn } from '../relation.ts';
import { checked } from './checked.ts';

/** The newest row is not older than some time. Without any time in the column there is no newest row: that fails. */
export const freshness: CheckKind<CheckOf<'freshness'>> = {
  assertion: ({ column, table }) => `The newest row of ${table} by ${column} must be recent`,
  reads: ({ table }) => [{ table }],
  plan(check, ground) {
    const { name, sql, type } = findColumn(checked(ground), check.column);
    if (type !== 'date' && type !== 'timestamp' && type !== 'timestamptz') {
      throw new CheckProblem(`Column ${name} holds ${type}; freshness needs dates or times.`);
    }
    const { threshold, timezone } = check;
    const [limit = 0] = threshold.value;
    const than = threshold.operator === 'mustBeLessThan' ? 'younger than' : 'at most';
    const expected = `newest row ${than} ${durationText(limit)}${than === 'at most' ? ' old' : ''}`;
    return {
      how: 'scan',
      aggregate: ground.engine.newest?.(sql) ?? `max(${sql})`,
      verdict(newest) {
        if (newest === null) return { passed: false, expected, actual: `no row with a value of ${name}` };
        const at = instantOf(String(newest), timezone);
        if (at === undefined)
          throw new CheckProblem(`The newest value of ${name} is ${newest}, which has no age.`);
        const age = ground.now - at;
        return {
          passed: meets(threshold, age),
          value: Math.round(age / 1000),
          expected,
          actual: ageText(age),
        };
      },
    };
  },
};

function ageText(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000) * 1000;
  const text = seconds === 0 ? '0s' : durationText(seconds);
  return ms < 0 ? `newest row ${text} in the future` : `newest row ${text} old`;
}
