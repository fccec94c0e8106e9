import type { Diagnostic } from '../diagnostic.ts';
import type { RunResult } from '../run/result.ts';
import type { Nearness, PlacedProblem, Placement } from './place-problem.ts';
import { placeProblem } from './place-problem.ts';
import { printable, shorten } from './printable.ts';
import type { Problem } from './problems.ts';
import { problemsIn } from './problems.ts';

/** One mark at a line of the pull request. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  /** Only with a range on one line, as GitHub asks. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

export interface Annotations {
  /** Errors first; of each level those in the diff first. */
  readonly shown: readonly Annotation[];
  readonly omitted: { readonly errors: number; readonly warnings: number };
}

export interface AnnotationOptions {
  /** What the pull request changes; without it every mark stands at its true place. */
  readonly placement?: Placement;
  /** How many marks in all, however they are divided; default: ten errors and ten warnings, as GitHub shows of a step. */
  readonly most?: number;
}

const mostPerLevel = 10;
/** GitHub takes 64 KB. */
const longestMessage = 10_000;
/** GitHub takes 255 characters. */
const longestTitle = 250;

/** Findings and what went wrong in runs as annotations, as many as are shown; the rest is counted. */
export function annotationsOf(
  diagnostics: readonly Diagnostic[],
  runs: readonly RunResult[],
  { placement, most }: AnnotationOptions = {},
): Annotations {
  const placed = problemsIn(diagnostics, runs).map(
    (problem): PlacedProblem =>
      placement === undefined ? { problem, nearness: 'elsewhere' } : placeProblem(problem, placement),
  );
  const all = placed.toSorted((a, b) => order[a.nearness] - order[b.nearness]).map(({ problem }) => problem);
  const errors = all.filter(({ level }) => level === 'error');
  const warnings = all.filter(({ level }) => level === 'warning');
  const errorsShown = errors.slice(0, most ?? mostPerLevel);
  const warningsShown = warnings.slice(0, most === undefined ? mostPerLevel : most - errorsShown.length);
  return {
    shown: [...errorsShown, ...warningsShown].map(annotationOf),
    omitted: {
      errors: errors.length - errorsShown.length,
      warnings: warnings.length - warningsShown.length,
    },
  };
}

const order: Readonly<Record<Nearness, number>> = { line: 0, file: 1, job: 2, elsewhere: 3 };

function annotationOf(problem: Problem): Annotation {
  const { level, title, message, kind, hint } = problem;
  const text = [message, ...(kind === undefined ? [] : [`(${kind})`]), ...(hint === undefined ? [] : [hint])];
  return {
    level,
    title: printable(shorten(title, longestTitle)),
    message: printable(shorten(text.join('\n'), longestMessage)),
    ...placeOf(problem),
  };
}

function placeOf({ file, line, column, endLine = line, endColumn = column }: Problem) {
  if (file === undefined) return {};
  if (line === undefined || endLine === undefined) return { file };
  const columns =
    column === undefined || endColumn === undefined || endLine !== line
      ? {}
      : { startColumn: column, endColumn };
  return { file, startLine: line, endLine, ...columns };
}
