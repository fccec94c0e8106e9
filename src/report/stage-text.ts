import type { RunResult } from '../run/result.ts';
import type { StageOutcome } from '../usecases/stage.ts';
import { isDebt, isRemarkable, trendText } from './check-standing-text.ts';
import { checkLine } from './check-text.ts';
import { count } from './human-time.ts';
import { joinParts, planMarkdown, runsMarkdown } from './markdown.ts';
import { code, escapeMarkdown } from './markdown-escape.ts';
import { shortDigest } from './plan-text.ts';
import { oneLine } from './printable.ts';
import { runSentence } from './run-text.ts';
import type { Style } from './style.ts';
import { tableDiffLines } from './table-diff-text.ts';

/** What ran on the copy of staging and which evidence that left. Findings are printed apart. */
export function stageText(outcome: StageOutcome, style: Style): string {
  return [
    ...outcome.notes.map((note) => oneLine(note)),
    ...outcome.jobs.flatMap((run) => [runSentence(run, style), ...standingLines(run, style)]),
    ...tableDiffLines(outcome.diff, style),
    ...outcome.evidence.map((each) => {
      const verdict = each.passed ? style.green('passed') : style.red('did not pass');
      const why = each.reason === undefined ? '' : `: ${oneLine(each.reason)}`;
      return `  evidence: ${oneLine(each.job)} ${style.dim(shortDigest(each.digest))} ${verdict}${why}`;
    }),
    stageSentence(outcome, style),
  ].join('\n');
}

/** Checks that stand in some way to the base or have a waiver, each with its trend. */
function standingLines(run: RunResult, style: Style): string[] {
  return run.checks.filter(isRemarkable).flatMap((check) => {
    const trend = trendText(check);
    return [checkLine(check, style), ...(trend === '' ? [] : [style.dim(`      ${trend}`)])];
  });
}

/** The last word: passed or not, and where it ran. */
export function stageSentence(outcome: StageOutcome, style: Style): string {
  const word = outcome.passed ? style.green('passed') : style.red('not passed');
  const succeeded = outcome.jobs.filter((run) => run.status === 'succeeded').length;
  const runs =
    outcome.jobs.length === 0 ? '' : `: ${succeeded} of ${count(outcome.jobs.length, 'run')} succeeded`;
  const debts = outcome.jobs.flatMap(({ checks }) => checks.filter(isDebt)).length;
  const known =
    debts === 0
      ? ''
      : `; ${count(debts, 'failure')} of checks ${debts === 1 ? 'is known and blocks' : 'are known and block'} nothing`;
  return `Stage ${oneLine(outcome.environment)} ${word}${runs}${known}`;
}

/** The same for a pull request; `withPlan` when the plan is not shown on its own. */
export function stageMarkdown(outcome: StageOutcome, withPlan: boolean): string {
  const plan = withPlan && outcome.plan !== undefined ? planMarkdown(outcome.plan) : '';
  const evidence = outcome.evidence.map((each) => {
    const verdict = each.passed ? 'passed' : '**did not pass**';
    const why = each.reason === undefined ? '' : `: ${escapeMarkdown(oneLine(each.reason))}`;
    return `- ${code(each.job)} ${code(shortDigest(each.digest))} ${verdict}${why}`;
  });
  return joinParts([
    plan,
    outcome.jobs.length === 0 ? '### Staging' : '',
    runsMarkdown(`Staging, copy ${outcome.environment}`, outcome.jobs),
    ...outcome.notes.map((note) => escapeMarkdown(note)),
    evidence.length === 0 ? '' : `**Evidence**\n\n${evidence.slice(0, mostEvidence).join('\n')}`,
  ]);
}

const mostEvidence = 200;
