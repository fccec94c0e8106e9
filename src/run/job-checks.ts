import type { Failure } from '../failure.ts';
import type { Check } from '../manifest/check.ts';
import { evaluateChecks } from '../quality/run-checks.ts';
import type { Attempt } from './attempt-parts.ts';
import { stopsRun, withStanding } from './check-standing.ts';
import type { Connections } from './connections.ts';
import type { CheckResult } from './result.ts';
import { connectionNameOf, type RunContext, sqlValues } from './run-context.ts';
import { runFailure } from './run-failure.ts';
import { createUnitOfWork, type UnitOfWork } from './unit-of-work.ts';

/**
 * Runs the checks, in the transaction of an atomic job so that they see what it has done and nobody else
 * does. Gives a failure when one of them stops the run.
 */
export async function runJobChecks(attempt: Attempt, signal: AbortSignal): Promise<Failure | undefined> {
  const { context, connections } = attempt;
  const { checks } = context.request.job.manifest;
  const unit = attempt.unit ?? createUnitOfWork(connections, context.ports.clock, false);
  const place = { context, connections, unit, inTransaction: attempt.unit !== undefined };
  const results = await evaluateOn(place, checks, signal);
  if (!attempt.unit) await unit.commit();
  if (signal.aborted) return undefined;
  return tellChecks(context, checks, results);
}

/** Where checks of a job are evaluated. */
export interface CheckPlace {
  readonly context: RunContext;
  readonly connections: Connections;
  readonly unit: UnitOfWork;
  /** Whether the unit is a transaction that goes on. */
  readonly inTransaction: boolean;
}

/**
 * Evaluates checks, each on its connection, and says how they stand to the base and to the waivers of the job; the
 * results are those of one connection after the other.
 */
export async function evaluateOn(
  { context, connections, unit, inTransaction }: CheckPlace,
  checks: readonly Check[],
  signal: AbortSignal,
): Promise<readonly CheckResult[]> {
  const { classification = {} } = context.request.job.manifest;
  const { clock } = context.ports;
  const values = sqlValues(context);
  const results: CheckResult[] = [];
  for (const [name, group] of byConnection(context, checks)) {
    const { dialect } = await connections.database(name);
    const session = await unit.session(name);
    const given = { session, dialect, inTransaction, values, clock, classification, signal };
    results.push(...(await evaluateChecks(group, given)));
  }
  const byId = new Map(checks.map((check) => [check.id, check]));
  return results.map((result) => {
    const check = byId.get(result.id);
    return check === undefined ? result : withStanding(context, check, result);
  });
}

/** Tells the results by events; gives a failure when one of them stops the run. */
export function tellChecks(
  context: RunContext,
  checks: readonly Check[],
  results: readonly CheckResult[],
): Failure | undefined {
  for (const result of results) {
    context.emit({ type: 'check-finished', at: context.ports.clock.now(), result });
  }
  return failureOfChecks(results, checks);
}

function byConnection(context: RunContext, checks: readonly Check[]): Map<string, Check[]> {
  const groups = new Map<string, Check[]>();
  for (const check of checks) {
    const name = connectionNameOf(context, check.connection);
    groups.set(name, [...(groups.get(name) ?? []), check]);
  }
  return groups;
}

function failureOfChecks(results: readonly CheckResult[], checks: readonly Check[]): Failure | undefined {
  const failed = results.filter(stopsRun);
  const [first] = failed;
  if (!first) return undefined;
  // A check that could not be evaluated is a fault of its own class, not bad data.
  const broken = failed.find((result) => result.status === 'error')?.failure;
  if (broken) return broken;
  const names = failed.map((result) => describe(result)).join(', ');
  const message = `${failed.length} of ${results.length} checks failed: ${names}.`;
  const place = checks.find((check) => check.id === first.id)?.origin;
  return runFailure('check-failed', message, place ? { place } : {}).failure;
}

function describe({ id, failing, expected, actual }: CheckResult): string {
  if (actual !== undefined && expected !== undefined) return `${id} (${actual}, expected ${expected})`;
  return failing === undefined ? id : `${id} (${failing} rows)`;
}
