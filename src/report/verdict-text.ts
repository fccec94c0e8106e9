import type { ErrorClass } from '../failure.ts';
import { count } from './human-time.ts';
import { problemsOf } from './problems.ts';
import type { Report, Verdict } from './report.ts';

/** A verdict as symbol and plain word. */
export const verdictWords: Readonly<Record<Verdict, { readonly symbol: string; readonly word: string }>> = {
  passed: { symbol: '✅', word: 'passed' },
  failed: { symbol: '❌', word: 'failed' },
  attention: { symbol: '⚠️', word: 'needs a look' },
  cancelled: { symbol: '🚫', word: 'was cancelled' },
  crashed: { symbol: '💥', word: 'crashed' },
};

/** Who must act, as a sentence. */
export const classMeaning: Readonly<Record<ErrorClass, string>> = {
  user: 'the code or the data has to change',
  config: 'a manifest, the config or a secret has to change',
  platform: 'nothing in the change is at fault',
};

/** What to do next, in one sentence; empty when there is nothing to do. */
export function nextStep(report: Report): string {
  switch (report.verdict) {
    case 'failed':
      return nextAfterFailure(report);
    case 'attention':
      return 'Look at what is marked below before you merge.';
    case 'cancelled':
      return 'A newer push has a check of its own; if there is none, run this one again.';
    case 'crashed':
      return 'This is a fault of datajob, not of the change: run the check again, and report it when it stays.';
    case 'passed':
      return '';
  }
}

function nextAfterFailure(report: Report): string {
  const errors = problemsOf(report).filter((problem) => problem.level === 'error');
  if (errors.length === 0) return 'Mend what is listed below and push: the check then runs again.';
  if (errors.every((problem) => problem.class === 'platform')) {
    return 'Nothing in the change is at fault: run the check again, and tell who keeps the platform when it stays.';
  }
  const what = errors.length === 1 ? 'the error' : `the ${count(errors.length, 'error')}`;
  return `Mend ${what} below and push: the check then runs again.`;
}
