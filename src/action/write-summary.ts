import { summary } from '@actions/core';
import type { EnvironmentVariables } from '../ports/environment-variables.ts';
import { joinWithin } from '../report/markdown-budget.ts';
import { escapeMarkdown } from '../report/markdown-escape.ts';

/** GitHub takes 1 MiB of summary per step. */
const summaryLimit = 900_000;

export interface SummaryParts {
  /** Markdown. */
  readonly sections: readonly string[];
  /** Sentences for people, shown first. */
  readonly notes: readonly string[];
}

/** Appends to the page of the workflow run, where the runner offers one. */
export async function writeSummary(
  { sections, notes }: SummaryParts,
  runner: EnvironmentVariables,
): Promise<void> {
  const file = runner['GITHUB_STEP_SUMMARY'];
  const parts = [...notes.map((note) => escapeMarkdown(note)), ...sections].filter((part) => part !== '');
  if (file === undefined || file === '' || parts.length === 0) return;
  await summary.addRaw(`${joinWithin(parts, summaryLimit)}\n`).write();
}
