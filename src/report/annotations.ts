import type { Diagnostic } from '../diagnostic.ts';
import type { Failure } from '../failure.ts';
import type { RunResult } from '../run/result.ts';
import { checkVerdict } from './check-text.ts';
import { failureKind } from './failure-text.ts';
import { printable, shorten } from './printable.ts';

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
  /** Errors first. */
  readonly shown: readonly Annotation[];
  readonly omitted: { readonly errors: number; readonly warnings: number };
}

/** GitHub shows ten errors and ten warnings of a step. */
const mostPerLevel = 10;
/** GitHub takes 64 KB. */
const longestMessage = 10_000;

/** Findings and what went wrong in runs as annotations, as many as GitHub shows; the rest is counted. */
export function annotationsOf(diagnostics: readonly Diagnostic[], runs: readonly RunResult[]): Annotations {
  const all = distinct([...diagnostics.map(ofDiagnostic), ...runs.flatMap(ofRun)]);
  const errors = all.filter((annotation) => annotation.level === 'error');
  const warnings = all.filter((annotation) => annotation.level === 'warning');
  return {
    shown: [...errors.slice(0, mostPerLevel), ...warnings.slice(0, mostPerLevel)],
    omitted: {
      errors: Math.max(0, errors.length - mostPerLevel),
      warnings: Math.max(0, warnings.length - mostPerLevel),
    },
  };
}

function ofDiagnostic(diagnostic: Diagnostic): Annotation {
  const hint = diagnostic.hint === undefined ? '' : `\n${diagnostic.hint}`;
  return {
    level: diagnostic.severity === 'error' ? 'error' : 'warning',
    title: diagnostic.code,
    message: messageOf(`${diagnostic.message}${hint}`),
    file: diagnostic.file,
    startLine: diagnostic.line,
    endLine: diagnostic.endLine ?? diagnostic.line,
    ...columnsOf(diagnostic),
  };
}

function columnsOf(place: Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'>) {
  const sameLine = place.endLine === undefined || place.endLine === place.line;
  return sameLine ? { startColumn: place.column, endColumn: place.endColumn ?? place.column } : {};
}

/** The failing steps, else the failure of the run itself, and the checks that did not hold. */
function ofRun(run: RunResult): Annotation[] {
  const steps = run.steps.flatMap((step) =>
    step.error === undefined ? [] : [ofFailure(step.error, `${run.job}: step ${step.name} failed`)],
  );
  const checks = run.checks
    .filter((check) => check.status !== 'passed')
    .map((check): Annotation => {
      const level = check.severity === 'error' ? 'error' : 'warning';
      const title = `${run.job}: check ${check.id}`;
      return { level, title, message: messageOf(checkVerdict(check)), ...placeOf(check.failure) };
    });
  const explained = steps.length > 0 || checks.some((check) => check.level === 'error');
  const own = run.error === undefined || explained ? [] : [ofFailure(run.error, `${run.job} failed`)];
  return [...steps, ...own, ...checks];
}

function ofFailure(failure: Failure, title: string): Annotation {
  const hint = failure.hint === undefined ? '' : `\n${failure.hint}`;
  const message = messageOf(`${failure.message}\n(${failureKind(failure)})${hint}`);
  return { level: 'error', title, message, ...placeOf(failure) };
}

function placeOf(failure: Failure | undefined) {
  if (failure?.file === undefined) return {};
  if (failure.line === undefined) return { file: failure.file };
  const columns =
    failure.column === undefined ? {} : { startColumn: failure.column, endColumn: failure.column };
  return { file: failure.file, startLine: failure.line, endLine: failure.line, ...columns };
}

function messageOf(text: string): string {
  return printable(shorten(text, longestMessage));
}

function distinct(annotations: readonly Annotation[]): Annotation[] {
  const byText = new Map(annotations.map((annotation) => [JSON.stringify(annotation), annotation]));
  return [...byText.values()];
}
