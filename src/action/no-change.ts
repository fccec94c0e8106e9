import { workingTreeHead } from '../plan/plan.ts';
import { planEffect, planHash } from '../plan/plan-hash.ts';
import type { Sha256 } from '../ports/sha256.ts';
import { planJson } from '../report/json.ts';
import type { Performed } from './performer.ts';

/** The plan of a change after which every job is as it was at `base`. */
export function unchangedPlan(base: string, sentence: string, sha256: Sha256): Performed {
  const plan = { base, head: workingTreeHead, changes: [], downstream: [], diagnostics: [] };
  const { diagnostics: _, ...report } = { ...plan, hash: planHash(planEffect(plan), sha256), edges: [] };
  return {
    command: 'plan',
    passed: true,
    sentence,
    json: planJson(plan),
    markdown: '',
    diagnostics: [],
    runs: [],
    changed: [],
    report: { plan: report },
  };
}

/** The stage of a plan without changes: nothing needs be read for it, and no state has to be asked for. */
export function stageWithoutWork(planned: Performed, pr: number, notes: readonly string[] = []): Performed {
  const sentence = 'No job is changed, so nothing had to run.';
  const outcome = { pr, environment: `pr-${pr}`, jobs: [], evidence: [], diff: [], passed: true };
  return {
    command: 'stage',
    passed: true,
    sentence: [sentence, ...notes].join('\n'),
    json: { ...outcome, plan: planned.json, diagnostics: [], notes: [sentence, ...notes] },
    markdown: '',
    diagnostics: [],
    runs: [],
  };
}
