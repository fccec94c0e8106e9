import type { CheckKind, CheckOf } from '../check-kind.ts';
import { countOf, countVerdict } from '../count-verdict.ts';
import { readQuery } from './query-text.ts';

/** Every row that a query returns is a failure. */
export const sql: CheckKind<CheckOf<'sql'>> = {
  assertion: ({ id }) => `Check ${id} must return the right number of rows`,
  reads: () => [],
  plan(check, ground) {
    const { part, binds } = readQuery(check.sql, ground);
    const from = `from (\n${part.text}\n) as failing_rows`;
    return {
      how: 'query',
      text: `select count(*) ${from}`,
      binds,
      part,
      verdict: ([count]) => countVerdict(check, { count: countOf(count), total: undefined }),
      sample: { columns: [], wide: true, rest: from, binds },
    };
  },
};
