import * as core from '@actions/core';
import { inRepository } from '../report/annotation-in-repository.ts';
import type { Annotation } from '../report/annotations.ts';
import { annotationsOf } from '../report/annotations.ts';
import { count } from '../report/human-time.ts';
import type { Placement } from '../report/place-problem.ts';
import type { Performed } from './performer.ts';
import type { Session } from './session.ts';

/** Findings and failures at their lines, as many as GitHub shows of a step; the log says how many are left. */
export function publishAnnotations(
  performed: readonly Performed[],
  placement: Placement | undefined,
  { workspace, mask }: Session,
): { readonly errors: number } {
  const diagnostics = performed.flatMap((each) => each.diagnostics);
  const runs = performed.flatMap((each) => each.runs);
  const { shown, omitted } = annotationsOf(diagnostics, runs, placement && { placement });
  for (const annotation of shown) {
    const masked = { message: mask(annotation.message), title: mask(annotation.title) };
    annotate({ ...inRepository(annotation, workspace), ...masked });
  }
  const left = omitted.errors + omitted.warnings;
  if (left > 0)
    core.info(
      `${count(left, 'more annotation')} not shown: GitHub shows ten of each kind. The summary has them.`,
    );
  return { errors: shown.filter(({ level }) => level === 'error').length };
}

function annotate(annotation: Annotation): void {
  const { level, message, title, file, startLine, endLine, startColumn, endColumn } = annotation;
  const properties = {
    title,
    ...(file === undefined ? {} : { file }),
    ...(startLine === undefined ? {} : { startLine }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(startColumn === undefined ? {} : { startColumn }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
  if (level === 'error') core.error(message, properties);
  else core.warning(message, properties);
}
