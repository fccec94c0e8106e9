import { checkDuration } from '../bounded-duration.ts';
import { didYouMean } from '../did-you-mean.ts';
import { folderOf, type JobFiles, joinPath, normalisePath } from '../job-files.ts';
import { normaliseParameter } from '../normalise-params.ts';
import { checkParameterValue, isTimestamp } from '../parameter-value.ts';
import type { DocumentPath, RawManifest, RawUnitTest } from '../raw.ts';
import { didYouMeanHint, type ManifestRule, type Report } from '../rule.ts';
import type { StepOutline } from '../step-outline.ts';

/** What unit tests are about. */
export interface TestSubject {
  /** Where the tests are written: the manifest, or a file of tests. */
  readonly file: string;
  /** Folder of the job. */
  readonly folder: string;
  readonly params: RawManifest['params'];
  readonly steps: readonly StepOutline[];
  readonly files: JobFiles;
}

/** The tests of a manifest name what the job has, and each expects something. */
export const unitTests: ManifestRule = ({ file, folder, raw, pruned, steps, files }, report) => {
  if (raw.tests === undefined || pruned) return;
  checkUnitTests(raw.tests, { file, folder, params: raw.params, steps, files }, report);
};

/** The same for the tests of any document, under its key `tests`. */
export function checkUnitTests(tests: readonly RawUnitTest[], subject: TestSubject, report: Report): void {
  const first = new Map<string, number>();
  for (const [index, test] of tests.entries()) {
    const path = ['tests', index];
    const other = first.get(test.name);
    if (other === undefined) first.set(test.name, index);
    else {
      const message = `Test ${other + 1} and this one are both called «${test.name}». Give each a name of its own.`;
      report({ code: 'duplicate-test', message, path: [...path, 'name'] });
    }
    checkSteps(test, subject, path, report);
    checkParams(test, subject, path, report);
    checkTimes(test, path, report);
    checkGiven(test, subject, path, report);
    checkExpected(test, subject, path, report);
  }
}

function checkSteps(test: RawUnitTest, { steps }: TestSubject, path: DocumentPath, report: Report): void {
  const names = steps.map(({ name }) => name);
  const check = (name: string, below: DocumentPath): void => {
    if (names.includes(name)) return;
    report({
      code: 'unknown-step',
      message: `The job has no step \`${name}\`. It has ${names.map((each) => `\`${each}\``).join(', ')}.`,
      path: [...path, ...below],
      hint: didYouMeanHint(didYouMean(name, names)),
    });
  };
  for (const [at, name] of (test.steps ?? []).entries()) check(name, ['steps', at]);
  const { error } = test;
  if (typeof error === 'object' && error.step !== undefined) check(error.step, ['error', 'step']);
}

function checkParams(
  { params: values = {} }: RawUnitTest,
  { params = {} }: TestSubject,
  path: DocumentPath,
  report: Report,
): void {
  for (const [name, value] of Object.entries(values)) {
    const raw = Object.hasOwn(params, name) ? params[name] : undefined;
    if (raw === undefined) {
      report({
        code: 'unknown-parameter',
        message: `\`${name}\` is not a parameter of the job.`,
        path: [...path, 'params', name],
        part: 'key',
        hint: didYouMeanHint(didYouMean(name, Object.keys(params))),
      });
      continue;
    }
    const problem = checkParameterValue(normaliseParameter(raw), value);
    if (problem === undefined) continue;
    const message = `The value of \`${name}\` ${problem}.`;
    report({ code: 'bad-parameter-value', message, path: [...path, 'params', name] });
  }
}

function checkTimes(test: RawUnitTest, path: DocumentPath, report: Report): void {
  for (const key of ['scheduledTime', 'intervalStart', 'intervalEnd'] as const) {
    const value = test[key];
    if (value === undefined || isTimestamp(value)) continue;
    report({ code: 'bad-time', message: `\`${value}\` is not in the calendar.`, path: [...path, key] });
  }
  const found = test.timeout === undefined ? undefined : checkDuration(test.timeout, [...path, 'timeout']);
  if (found !== undefined) report(found);
}

function checkGiven(test: RawUnitTest, subject: TestSubject, path: DocumentPath, report: Report): void {
  for (const [table, given] of Object.entries(test.given ?? {})) {
    if (Array.isArray(given)) continue;
    const place = [...path, 'given', table];
    checkForms(given, given.columns !== undefined, place, report);
    checkRowsFile(given.file, subject, [...place, 'file'], report);
  }
}

function checkExpected(test: RawUnitTest, subject: TestSubject, path: DocumentPath, report: Report): void {
  if (Object.keys(test.expect ?? {}).length === 0 && test.error === undefined) {
    const message = 'This test expects nothing, so it cannot fail. Write `expect` or `error`.';
    report({ code: 'test-expects-nothing', message, path, part: 'value' });
  }
  for (const [name, expected] of Object.entries(test.expect ?? {})) {
    if (Array.isArray(expected)) continue;
    const place = [...path, 'expect', name];
    checkForms(expected, false, place, report);
    checkRowsFile(expected.file, subject, [...place, 'file'], report);
    if (expected.ordered !== true || expected.query !== undefined) continue;
    const message = 'A table has no order. Write a `query` with `order by`, or remove `ordered`.';
    report({ code: 'order-of-table', message, path: [...place, 'ordered'], part: 'key' });
  }
}

function checkForms(
  body: { readonly rows?: unknown; readonly csv?: unknown; readonly file?: unknown },
  mayHaveNone: boolean,
  path: DocumentPath,
  report: Report,
): void {
  const written = (['rows', 'csv', 'file'] as const).filter((form) => body[form] !== undefined);
  if (written.length === 1 || (written.length === 0 && mayHaveNone)) return;
  const [, second] = written;
  if (second === undefined) {
    const message = 'There are no rows: write one of `rows`, `csv` and `file`. `rows: []` means none.';
    report({ code: 'missing-rows', message, path, part: 'key' });
    return;
  }
  const message = `Rows are written in one place: keep one of ${written.map((form) => `\`${form}\``).join(' and ')}.`;
  report({ code: 'rows-twice', message, path: [...path, second], part: 'key' });
}

function checkRowsFile(
  written: string | undefined,
  { file, folder, files }: TestSubject,
  path: DocumentPath,
  report: Report,
): void {
  if (written === undefined) return;
  const refuse = (code: string, message: string, hint?: string): void =>
    report({ code, message, path, hint: didYouMeanHint(hint) });
  const target = normalisePath(joinPath(folderOf(file), written));
  if (target === undefined || (folder !== '' && !target.startsWith(`${folder}/`))) {
    refuse('file-outside-job', `\`${written}\` is outside of the job's folder.`);
  } else if (!/\.(?:csv|json)$/i.test(target)) {
    refuse('wrong-file-type', `Rows are in a \`.csv\` or \`.json\` file; \`${written}\` is neither.`);
  } else if (files.resolve(target).kind !== 'file') {
    const close = didYouMean(written, files.namesIn(folderOf(target)));
    refuse('missing-file', `There is no file \`${target}\`.`, close);
  }
}
