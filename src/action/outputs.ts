import { setOutput } from '@actions/core';
import type { Verdict } from '../report/report.ts';
import type { Performed } from './performer.ts';

/** Outputs are kept by GitHub with the run; 1 MB for all of a job. */
const longestOutput = 200_000;

/** What the action leaves for later steps besides its commands' results. */
export interface Left {
  readonly verdict: Verdict;
  /** Path of the report. */
  readonly report?: string;
  /** Address of the comment. */
  readonly comment?: string;
}

/** Writes every output that action.yml declares. */
export function writeOutputs(performed: readonly Performed[], { verdict, report, comment }: Left): void {
  const plan = performed.find((each) => each.command === 'plan');
  setOutput('command', performed.map((each) => each.command).join(', '));
  setOutput('passed', String(verdict === 'passed' || verdict === 'attention'));
  setOutput('verdict', verdict);
  setOutput('result', outputJson(performed.at(-1)?.json ?? {}));
  setOutput('plan', plan === undefined ? '' : outputJson(plan.json));
  setOutput('changed', plan === undefined ? '' : outputJson(plan.changed ?? []));
  setOutput('report', report ?? '');
  setOutput('comment-url', comment ?? '');
}

function outputJson(value: unknown): string {
  const text = JSON.stringify(value);
  if (text.length <= longestOutput) return text;
  return JSON.stringify({
    omitted: `The document has ${text.length} characters, more than an output may have.`,
  });
}
