import type { ErrorReport } from '../report/error-report.ts';
import type { Report } from '../report/report.ts';
import type { Outcome } from './outcome.ts';

export type Judgement = Pick<Report, 'verdict' | 'sentence'>;

/** The verdict on what was done, and one sentence that says why. */
export function judge({ performed, problem }: Outcome): Judgement {
  if (problem !== undefined) return ofProblem(problem);
  const failed = performed.filter((each) => !each.passed);
  if (failed.length > 0) {
    return { verdict: 'failed', sentence: failed.map(({ sentence }) => sentence).join(' ') };
  }
  const differing = performed.find(({ report }) => report?.parity !== undefined && needsLook(report.parity));
  if (differing !== undefined) return { verdict: 'attention', sentence: differing.sentence };
  return { verdict: 'passed', sentence: passedSentence(performed) };
}

/** What changes comes before what ran. */
function passedSentence(performed: Outcome['performed']): string {
  const plan = performed.find(({ command }) => command === 'plan');
  const last = performed.at(-1);
  if (plan === undefined || last === plan || last === undefined) return last?.sentence ?? 'Nothing to do.';
  return plan.changed?.length === 0 ? plan.sentence : `${plan.sentence} ${last.sentence}.`;
}

function needsLook(parity: NonNullable<Report['parity']>): boolean {
  return parity.status !== 'same';
}

function ofProblem({ code, message, hint }: ErrorReport): Judgement {
  const sentence = hint === undefined ? message : `${message} ${hint}`;
  if (code === 'cancelled') return { verdict: 'cancelled', sentence };
  if (code === 'bug') return { verdict: 'crashed', sentence: `datajob has a bug: ${sentence}` };
  return { verdict: 'failed', sentence };
}
