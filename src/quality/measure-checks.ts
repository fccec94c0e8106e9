import type { BoundStatement } from '../ports/database.ts';
import type { CheckResult } from '../run/result.ts';
import { type Answer, type Asker, limitOf } from './asker.ts';
import type { Count, SqlPart, Verdict } from './check-kind.ts';
import { CheckProblem } from './check-problem.ts';
import { countOf } from './count-verdict.ts';
import { judgedResult } from './judge-check.ts';
import {
  groupByRows,
  type PlannedCheck,
  type QueriedCheck,
  queryStatement,
  type RowGroup,
  type ScannedCheck,
  scanStatement,
} from './plan-checks.ts';
import { overdueCheck, refusedCheck, unansweredCheck } from './unanswered.ts';

export interface Measuring {
  readonly asker: Asker;
  /** Whether messages must not repeat values. */
  readonly hidesValues: boolean;
  /** What may fail while rows are read is asked last, because it would take the others with it. */
  readonly riskyLast: boolean;
}

/**
 * Measures planned checks with as few statements as there can be and judges them. When the scan of several fails,
 * each is asked by itself, so that the guilty one is found and the others have their verdict.
 */
export async function measureChecks(
  planned: readonly PlannedCheck[],
  measuring: Measuring,
): Promise<ReadonlyMap<PlannedCheck, CheckResult>> {
  const results = new Map<PlannedCheck, CheckResult>();
  const state: State = { ...measuring, results, totals: new Map() };
  for (const item of planned) {
    const { plan } = item;
    if (plan.how === 'known')
      results.set(
        item,
        judged(item, () => plan.verdict),
      );
  }
  const groups = groupByRows(planned);
  const isRisky = (item: PlannedCheck): boolean =>
    measuring.riskyLast &&
    (('part' in item.plan && item.plan.part !== undefined) || item.ground.where !== undefined);
  for (const group of groups) await measureGroup(group, (item) => !isRisky(item), state);
  for (const group of groups) await measureGroup(group, isRisky, state);
  return results;
}

interface State extends Measuring {
  readonly results: Map<PlannedCheck, CheckResult>;
  /** Rows of each group, once they are counted. */
  readonly totals: Map<RowGroup, Count>;
}

async function measureGroup(
  group: RowGroup,
  wanted: (item: PlannedCheck) => boolean,
  state: State,
): Promise<void> {
  const scanned = group.scanned.filter(wanted);
  const queried = group.queried.filter(wanted);
  const needsTotal = group.rows !== '' && queried.length > 0 && !state.totals.has(group);
  if (scanned.length > 0 || needsTotal) await scan(group, scanned, state);
  for (const item of queried) {
    const statement = queryStatement(item);
    const answer = await state.asker.ask(statement, { ms: limitOf([item.check]), maxRows: 1 });
    const total = state.totals.get(group);
    const result =
      'value' in answer
        ? judged(item, () => item.plan.verdict(answer.value.rows[0] ?? [], total))
        : unanswered(item, answer, statement, state);
    state.results.set(item, result);
  }
}

async function scan(group: RowGroup, scanned: readonly ScannedCheck[], state: State): Promise<void> {
  const { results, totals, asker } = state;
  const statement = scanStatement(group.rows, scanned);
  const ms =
    scanned.length === 0
      ? limitOf(group.queried.map(({ check }) => check))
      : limitOf(scanned.map(({ check }) => check));
  const answer = await asker.ask(statement, { ms, maxRows: 1 });
  if ('value' in answer) {
    const [total, ...values] = answer.value.rows[0] ?? [];
    totals.set(group, countOf(total));
    for (const [at, item] of scanned.entries()) {
      results.set(
        item,
        judged(item, () => item.plan.verdict(values[at], countOf(total))),
      );
    }
    return;
  }
  const [only, second] = scanned;
  if (only !== undefined && second === undefined) {
    results.set(only, unanswered(only, answer, statement, state));
    return;
  }
  // One bad value or condition must not hide what the others find.
  for (const item of scanned) await scan(group, [item], state);
}

type Refusal = Exclude<Answer, { value: unknown }>;

function unanswered(
  { check, plan }: ScannedCheck | QueriedCheck,
  { error, overdueMs }: Refusal,
  statement: BoundStatement,
  { hidesValues }: State,
): CheckResult {
  if (overdueMs !== undefined) return overdueCheck(check, overdueMs);
  const part: SqlPart | undefined = plan.part;
  return unansweredCheck(check, { error, statement: statement.text, part, hidesValues });
}

function judged({ check }: PlannedCheck, verdict: () => Verdict): CheckResult {
  try {
    return judgedResult(check, verdict());
  } catch (error) {
    if (error instanceof CheckProblem) return refusedCheck(check, error);
    throw error;
  }
}
