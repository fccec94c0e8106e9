import type { Failure } from '../failure.ts';
import type { Check } from '../manifest/check.ts';
import { evaluateChecks } from '../quality/run-checks.ts';
import type { Attempt } from './attempt-parts.ts';
import type { CheckResult } from './result.ts';
import { connectionNameOf, sqlValues } from './run-context.ts';
import { runFailure } from './run-failure.ts';
import { createUnitOfWork } from './unit-of-work.ts';

/**
 * Runs the checks, in the transaction of an atomic job so that they see what it has done and nobody else
 * does. Gives a failure when one of severity `error` did not pass.
 */
export async function runJobChecks(attempt: Attempt, signal: AbortSignal): Promise<Failure | undefined> {
  const { context, connections } = attempt;
  const { checks, classification = {} } = context.request.job.manifest;
  const unit = attempt.unit ?? createUnitOfWork(connections, context.ports.clock, false);
  const results: CheckResult[] = [];
  for (const [name, group] of byConnection(attempt, checks)) {
    const { dialect } = await connections.database(name);
    const session = await unit.session(name);
    const inTransaction = attempt.unit !== undefined;
    const { clock } = context.ports;
    const given = {
      session,
      dialect,
      inTransaction,
      values: sqlValues(context),
      clock,
      classification,
      signal,
    };
    results.push(...(await evaluateChecks(group, given)));
  }
  if (!attempt.unit) await unit.commit();
  if (signal.aborted) return undefined;
  for (const result of results) {
    context.emit({ type: 'check-finished', at: context.ports.clock.now(), result });
  }
  return failureOfChecks(results, checks);
}

function byConnection(attempt: Attempt, checks: readonly Check[]): Map<string, Check[]> {
  const groups = new Map<string, Check[]>();
  for (const check of checks) {
    const name = connectionNameOf(attempt.context, check.connection);
    groups.set(name, [...(groups.get(name) ?? []), check]);
  }
  return groups;
}

function failureOfChecks(results: readonly CheckResult[], checks: readonly Check[]): Failure | undefined {
  const failed = results.filter(({ severity, status }) => severity === 'error' && status !== 'passed');
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
