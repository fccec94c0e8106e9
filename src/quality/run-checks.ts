import type { Check } from '../manifest/check.ts';
import type { CheckResult } from '../run/result.ts';
import { type Asker, type Attempted, createAsker, limitOf } from './asker.ts';
import type { CheckContext } from './check-context.ts';
import { checkDialectOf, isChecked } from './check-dialects.ts';
import type { Source } from './check-kind.ts';
import { kindOf } from './check-kinds.ts';
import { CheckProblem } from './check-problem.ts';
import { measureChecks } from './measure-checks.ts';
import { type PlanContext, type PlannedCheck, planCheck } from './plan-checks.ts';
import { locate, readColumns } from './read-relation.ts';
import type { Relation, RelationColumn } from './relation.ts';
import { withSamples } from './samples.ts';
import { overdueCheck, refusedCheck, unansweredCheck } from './unanswered.ts';

/**
 * Evaluates checks on one connection; the results are in the order of the checks. What the database answers to a
 * check is that check's own result; only an abort and what is no answer of the database is thrown.
 */
export async function evaluateChecks(
  checks: readonly Check[],
  context: CheckContext,
): Promise<CheckResult[]> {
  if (checks.length === 0) return [];
  if (!isChecked(context.dialect.name)) {
    const problem = new CheckProblem(`Checks are not supported on ${context.dialect.title} yet.`);
    return checks.map((check) => refusedCheck(check, problem));
  }
  const asker = await createAsker(context);
  try {
    const results = await evaluate(checks, context, asker);
    await asker.end();
    return checks.flatMap((check) => results.get(check) ?? []);
  } catch (error) {
    // What went wrong first is what is told.
    await asker.end().catch(() => undefined);
    throw error;
  }
}

async function evaluate(
  checks: readonly Check[],
  context: CheckContext,
  asker: Asker,
): Promise<ReadonlyMap<Check, CheckResult>> {
  const { dialect, values, clock, classification } = context;
  const results = new Map<Check, CheckResult>();
  const planning: PlanContext = { dialect, values, now: clock.now() };
  const hidesValues = Object.keys(classification).length > 0;
  const relations = createRelations(context, asker, hidesValues);
  const planned: PlannedCheck[] = [];
  for (const check of checks) {
    const plan = await planOn(check, relations, planning);
    if ('plan' in plan) planned.push(plan);
    else results.set(check, plan);
  }
  const riskyLast = context.inTransaction && checkDialectOf(dialect.name).errorEndsTransaction;
  const measured = await measureChecks(planned, { asker, hidesValues, riskyLast });
  for (const [item, result] of measured) {
    results.set(item.check, await withSamples(item, result, { asker, classification, hidesValues }));
  }
  return results;
}

type RelationOf = (source: Source, check: Check) => Promise<Relation | CheckResult>;

async function planOn(
  check: Check,
  relationOf: RelationOf,
  planning: PlanContext,
): Promise<PlannedCheck | CheckResult> {
  try {
    const relations: Relation[] = [];
    for (const source of kindOf(check).reads(check)) {
      const relation = await relationOf(source, check);
      if (!('columns' in relation)) return relation;
      relations.push(relation);
    }
    return planCheck(check, relations, planning);
  } catch (error) {
    if (error instanceof CheckProblem) return refusedCheck(check, error);
    throw error;
  }
}

/** Relations with their columns, each asked for once. */
function createRelations(context: CheckContext, asker: Asker, hidesValues: boolean): RelationOf {
  const known = new Map<string, Attempted<readonly RelationColumn[]>>();
  return async (source, check) => {
    const { name, sql, part } = locate(source, context);
    const answer =
      known.get(sql) ??
      (await asker.attempt(limitOf([check]), (signal) => readColumns(sql, context.session, signal)));
    known.set(sql, answer);
    if ('value' in answer) return { name, sql, columns: answer.value, dialect: context.dialect };
    const { error, overdueMs } = answer;
    if (overdueMs !== undefined) return overdueCheck(check, overdueMs);
    return unansweredCheck(check, { error, statement: sql, part, hidesValues });
  };
}
