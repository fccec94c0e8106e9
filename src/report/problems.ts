import type { Diagnostic } from '../diagnostic.ts';
import type { ErrorClass, Failure } from '../failure.ts';
import type { CheckResult, RunResult } from '../run/result.ts';
import { isDebt } from './check-standing-text.ts';
import { checkVerdict } from './check-text.ts';
import { failureKind } from './failure-text.ts';
import type { Report } from './report.ts';
import { unitTestDiagnostics } from './unit-test-problems.ts';

/** Something that is wrong, from whatever part of the work it comes. */
export interface Problem {
  readonly level: 'error' | 'warning';
  /** What it is about, such as `unknown-key` or `orders-daily: step 10_load failed`. */
  readonly title: string;
  readonly message: string;
  readonly job?: string;
  /** The step or check of the job, its name in backticks. */
  readonly part?: string;
  readonly class?: ErrorClass;
  /** Class and rule, for people. */
  readonly kind?: string;
  readonly hint?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** Findings, failed steps and runs, and checks that did not hold: errors first, each once. */
export function problemsOf(report: Report): readonly Problem[] {
  const known = remembered.get(report);
  if (known !== undefined) return known;
  const problems = problemsIn(
    [
      ...(report.validation?.diagnostics ?? []),
      ...contractProblems(report),
      ...unitTestDiagnostics(report.tests ?? { tests: [] }),
    ],
    report.stage?.runs ?? [],
  );
  remembered.set(report, problems);
  return problems;
}

function contractProblems({ plan }: Report): readonly Diagnostic[] {
  return (plan?.contracts ?? []).flatMap(({ problems }) => problems);
}

// Several parts of a page ask for them, and they may be thousands.
const remembered = new WeakMap<Report, readonly Problem[]>();

/** The same of findings and runs. */
export function problemsIn(
  diagnostics: readonly Diagnostic[],
  runs: readonly RunResult[],
): readonly Problem[] {
  const all = distinct([...diagnostics.map(ofDiagnostic), ...runs.flatMap(ofRun)]);
  return [...all.filter(isError), ...all.filter((problem) => !isError(problem))];
}

function isError(problem: Problem): boolean {
  return problem.level === 'error';
}

function ofDiagnostic(diagnostic: Diagnostic): Problem {
  const { code, severity, ...rest } = diagnostic;
  return { level: severity === 'error' ? 'error' : 'warning', title: code, ...rest };
}

/** The failing steps, else the failure of the run itself, and the checks that did not hold. */
function ofRun(run: RunResult): Problem[] {
  const steps = run.steps.flatMap(({ name, error }) =>
    error === undefined
      ? []
      : [ofFailure(error, run.job, `step \`${name}\``, `${run.job}: step ${name} failed`)],
  );
  const checks = run.checks
    .filter((check) => check.status !== 'passed' && !isDebt(check))
    .map((check) => ofCheck(check, run.job));
  const explained = steps.length > 0 || checks.some(isError);
  const own =
    run.error === undefined || explained
      ? []
      : [ofFailure(run.error, run.job, undefined, `${run.job} failed`)];
  return [...steps, ...own, ...checks];
}

function ofCheck(check: CheckResult, job: string): Problem {
  return {
    level: check.severity === 'error' ? 'error' : 'warning',
    title: `${job}: check ${check.id}`,
    message: checkVerdict(check),
    job,
    part: `check \`${check.id}\``,
    ...(check.failure === undefined ? {} : { class: check.failure.class, ...placeOf(check.failure) }),
  };
}

function ofFailure(failure: Failure, job: string, part: string | undefined, title: string): Problem {
  return {
    level: 'error',
    title,
    message: failure.message,
    job,
    ...(part === undefined ? {} : { part }),
    class: failure.class,
    kind: failureKind(failure),
    ...(failure.hint === undefined ? {} : { hint: failure.hint }),
    ...placeOf(failure),
  };
}

function placeOf({ file, line, column }: Failure): Pick<Problem, 'file' | 'line' | 'column'> {
  if (file === undefined) return {};
  if (line === undefined) return { file };
  return column === undefined ? { file, line } : { file, line, column };
}

function distinct(problems: readonly Problem[]): Problem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()];
}
