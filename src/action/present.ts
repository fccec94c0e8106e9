import { relative } from 'node:path';
import * as core from '@actions/core';
import type { EnvironmentVariables } from '../ports/environment-variables.ts';
import type { Annotation } from '../report/annotations.ts';
import { annotationsOf } from '../report/annotations.ts';
import { count } from '../report/human-time.ts';
import { joinWithin } from '../report/markdown-budget.ts';
import { escapeMarkdown } from '../report/markdown-escape.ts';
import type { Performed } from './performer.ts';

/** Outputs are kept by GitHub with the run; 1 MB for all of a job. */
const longestOutput = 200_000;
/** GitHub takes 1 MiB of summary per step. */
const summaryLimit = 900_000;

/** Where the files of findings are. */
export interface Place {
  /** Absolute folder of the workspace. */
  readonly folder: string;
  readonly variables: EnvironmentVariables;
}

/** Everything that is shown when the commands are done: annotations, job summary, outputs. */
export async function present(
  performed: readonly Performed[],
  notes: readonly string[],
  place: Place,
): Promise<void> {
  presentAnnotations(performed, place);
  await writeSummary([...notes.map(escapeMarkdown), ...performed.map((each) => each.markdown)], place);
  const plan = performed.find((each) => each.command === 'plan');
  core.setOutput('command', performed.map((each) => each.command).join(', '));
  core.setOutput('passed', String(performed.every((each) => each.passed)));
  core.setOutput('result', outputJson(performed.at(-1)?.json ?? {}));
  core.setOutput('plan', plan === undefined ? '' : outputJson(plan.json));
  core.setOutput('changed', plan === undefined ? '' : outputJson(plan.changed ?? []));
}

/** Appends to the page of the workflow run, where the runner offers one. */
async function writeSummary(sections: readonly string[], place: Place): Promise<void> {
  const file = place.variables['GITHUB_STEP_SUMMARY'];
  const parts = sections.filter((section) => section !== '');
  if (file === undefined || file === '' || parts.length === 0) return;
  await core.summary.addRaw(`${joinWithin(parts, summaryLimit)}\n`).write();
}

function presentAnnotations(performed: readonly Performed[], place: Place): void {
  const diagnostics = performed.flatMap((each) => each.diagnostics);
  const runs = performed.flatMap((each) => each.runs);
  const { shown, omitted } = annotationsOf(diagnostics, runs);
  for (const annotation of shown) annotate(annotation, place);
  const left = omitted.errors + omitted.warnings;
  if (left > 0)
    core.info(
      `${count(left, 'more annotation')} not shown: GitHub shows ten of each kind. The summary has them.`,
    );
}

function annotate(annotation: Annotation, place: Place): void {
  const { level, message, title, file, startLine, endLine, startColumn, endColumn } = annotation;
  const properties = {
    title,
    ...(file === undefined ? {} : { file: repositoryPath(file, place) }),
    ...(startLine === undefined ? {} : { startLine }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(startColumn === undefined ? {} : { startColumn }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
  if (level === 'error') core.error(message, properties);
  else core.warning(message, properties);
}

/** Findings name files from the workspace, annotations from the repository. */
function repositoryPath(file: string, { folder, variables }: Place): string {
  const root = variables['GITHUB_WORKSPACE'];
  const prefix = root === undefined ? '' : relative(root, folder).split('\\').join('/');
  return prefix === '' || prefix.startsWith('..') ? file : `${prefix}/${file}`;
}

function outputJson(value: unknown): string {
  const text = JSON.stringify(value);
  if (text.length <= longestOutput) return text;
  return JSON.stringify({
    omitted: `The document has ${text.length} characters, more than an output may have.`,
  });
}
