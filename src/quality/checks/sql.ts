import type { CheckKind, CheckOf } from '../check-kind.ts';
import { countOf, countVerdict } from '../count-verdict.ts';
import { measuredValue } from './measured-value.ts';
import { readQuery } from './query-text.ts';

/** Every row that a query returns is a failure; or the query gives one value, which the threshold judges. */
export const sql: CheckKind<CheckOf<'sql'>> = {
  assertion: ({ id, measures }) =>
    measures === undefined
      ? `Check ${id} must return the right number of rows`
      : `The query of check ${id} must give the right value`,
  reads: ({ measures }) => (measures === undefined ? [] : [{ table: measures.table }]),
  plan(check, ground) {
    if (check.measures !== undefined) return measuredValue(check, check.measures, ground);
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
