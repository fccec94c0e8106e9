import type { Failure } from '../../failure.ts';
import { didYouMean } from '../../manifest/did-you-mean.ts';
import type { UnitTest } from '../../manifest/unit-test.ts';
import type { RunResult } from '../../run/result.ts';
import type { Config } from '../../workspace/config.ts';
import { whyCannotRun } from './cannot-run.ts';
import { otherError } from './other-error.ts';
import type { RefusedStatement } from './recorded-databases.ts';
import type { UnitTestResult } from './unit-test-result.ts';

/** How a test ended. */
export type Verdict = Omit<UnitTestResult, 'job' | 'name' | 'file' | 'line' | 'column' | 'durationMs'>;

/** What the run alone decides; undefined when the tables decide. */
export function verdictOfRun(
  test: UnitTest,
  run: RunResult,
  refused: RefusedStatement | undefined,
  config: Config,
): Verdict | undefined {
  if (run.status === 'succeeded') {
    if (test.error === undefined) return undefined;
    const message = `The run was to fail${said(test.error.message)}, and it succeeded.`;
    return {
      status: 'failed',
      failure: { class: 'user', rule: 'unit-test', message, ...placeOf(test.error.origin) },
    };
  }
  const failure = run.error ?? {
    class: 'user',
    rule: 'unit-test',
    message: run.reason ?? `The run was ${run.status}.`,
  };
  const step = run.steps.find(({ status }) => status === 'failed')?.name;
  const failed = { failure: withGivenHint(failure, test), ...(step === undefined ? {} : { step }) };
  const problem = test.error === undefined ? 'It was not to fail.' : otherError(test.error, failure, step);
  if (problem === undefined) return undefined;
  const reason = refused === undefined ? undefined : whyCannotRun(refused, config);
  if (reason !== undefined && refused !== undefined) {
    return { status: 'cannot-run', ...failed, reason, statement: shorten(refused.text) };
  }
  return { status: 'failed', ...failed, ...(test.error === undefined ? {} : { reason: problem }) };
}

function said(message: string | undefined): string {
  return message === undefined ? '' : ` with «${message}»`;
}

/** A position without its end. */
export function placeOf({
  file,
  line,
  column,
}: UnitTest['origin']): Pick<Failure, 'file' | 'line' | 'column'> {
  return { file, line, column };
}

const longestStatement = 300;

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= longestStatement ? line : `${line.slice(0, longestStatement)}…`;
}

/** A table that is missing in a test was most likely to be given under another name. */
function withGivenHint(failure: Failure, { given }: UnitTest): Failure {
  const missing = /Table with name (\S+) does not exist/.exec(failure.message)?.[1];
  if (missing === undefined) return failure;
  const names = given.map(({ table }) => table);
  const last = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
  const close = names.find((name) => last(name) === missing) ?? didYouMean(missing, names.map(last));
  const hint =
    close === undefined
      ? `The test does not give it: write its rows under \`given\`.`
      : `The test gives ${names.find((name) => name === close || last(name) === close) ?? close}.`;
  return { ...failure, hint };
}
