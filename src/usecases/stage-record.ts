import { Obstacle } from '../failure.ts';
import { planEffect, planHash } from '../plan/plan-hash.ts';
import type { Ports } from '../ports/ports.ts';
import type { StateStore } from '../ports/state-store.ts';
import { evidencePath, ledgerText } from '../release/ledger.ts';
import { type PlanRecord, planRecordPath, planRecordText } from '../release/plan-record.ts';
import type { Evidence } from '../release/release.ts';
import type { StageRequest, StageSelection } from './stage-selection.ts';

/** What a stage leaves on the ledger. */
export interface StageRecord {
  readonly evidence: readonly Evidence[];
  /** Of a pull request. */
  readonly plan?: PlanRecord;
}

/** What is recorded of a pull request. What runs again for a merge queue is not what people looked at. */
export function planOf(
  { pr, skipProven }: StageRequest,
  { plan, clean, commit }: StageSelection,
  passed: boolean,
  ports: Pick<Ports, 'clock' | 'sha256'>,
): PlanRecord | undefined {
  if (plan === undefined || pr === undefined || skipProven) return undefined;
  const effect = planEffect(plan);
  const at = new Date(ports.clock.now()).toISOString();
  const hash = planHash(effect, ports.sha256);
  return { pr, ...(clean ? { head: commit } : {}), hash, passed, at, ...effect };
}

/** Writes everything in one update of the ledger, or nothing when there is nothing. */
export async function recordStage({ evidence, plan }: StageRecord, state: StateStore): Promise<void> {
  const texts = new Map(evidence.map((one) => [evidencePath(one.job, one.digest), ledgerText(one)]));
  if (plan !== undefined) texts.set(planRecordPath(plan.pr), planRecordText(plan));
  if (texts.size === 0) return;
  const [first] = evidence;
  const what = evidence.length === 1 ? first?.job : `${evidence.length} jobs`;
  const message =
    first === undefined ? `Plan of pull request ${plan?.pr}` : `Evidence: ${what} in ${first.environment}`;
  await state.update('ledger', message, async () => texts);
}

/**
 * Records a plan that nothing was run for; one that changes nothing takes an older one away. Gives a note when
 * the ledger could not be written, which is not worth failing for.
 */
export async function recordPlan(plan: PlanRecord, state: StateStore): Promise<string[]> {
  const isEmpty = plan.changes.length === 0;
  // With errors in the config nothing was compared: that nothing changes is not known.
  if (isEmpty && !plan.passed) return [];
  const { pr } = plan;
  if (isEmpty) return forgetStalePlan(pr, state);
  return noted(pr, () => recordStage({ evidence: [], plan }, state));
}

/** Takes the plan of an earlier push off the ledger; gives a note when it could not be. */
export async function forgetStalePlan(pr: number, state: StateStore): Promise<string[]> {
  return noted(pr, () => forgetPlan(pr, state));
}

async function noted(pr: number, write: () => Promise<void>): Promise<string[]> {
  try {
    await write();
    return [];
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    return [`The plan recorded for pull request ${pr} is not up to date: ${error.message}`];
  }
}

/** Takes the plan of a pull request off the ledger, if there is one. */
export async function forgetPlan(pr: number, state: StateStore): Promise<void> {
  const path = planRecordPath(pr);
  await state.update('ledger', `Forget the plan of pull request ${pr}`, async (snapshot) => {
    const isThere = (await snapshot.read([path])).has(path);
    return isThere ? new Map([[path, undefined]]) : undefined;
  });
}
