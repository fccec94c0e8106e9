import type { Diagnostic } from '../diagnostic.ts';
import type { TableDifference, UnitTestResult } from '../usecases/unit-tests/unit-test-result.ts';
import type { ReportedTests } from './report.ts';
import { differenceSentence } from './unit-test-text.ts';

/** Tests that failed or could not be run as findings: each table that differs at the row that was expected. */
export function unitTestDiagnostics({ tests }: Pick<ReportedTests, 'tests'>): readonly Diagnostic[] {
  return tests.flatMap((test) => {
    if (test.status === 'failed') return failed(test);
    return test.status === 'cannot-run' ? [cannotRun(test)] : [];
  });
}

function failed(test: UnitTestResult): Diagnostic[] {
  const { failure, differences = [], reason } = test;
  const code = 'unit-test-failed';
  if (failure !== undefined) {
    const message = [
      `Unit test «${test.name}»: ${failure.message}`,
      ...(reason === undefined ? [] : [reason]),
    ];
    const hint = failure.hint === undefined ? {} : { hint: failure.hint };
    return [{ code, severity: 'error', message: message.join(' '), ...placeOf(failure, test), ...hint }];
  }
  return differences.map((difference) => ({
    code,
    severity: 'error',
    message: `Unit test «${test.name}»: ${difference.table}: ${difference.problem ?? differenceSentence(difference)}`,
    ...placeOf(difference, test),
  }));
}

function cannotRun(test: UnitTestResult): Diagnostic {
  const { name, reason = '', failure } = test;
  const message = `Unit test «${name}» cannot run here: ${reason}.${failure === undefined ? '' : ` ${failure.message}`}`;
  const hint = 'Name under `steps` those that can run, or remove the test.';
  const place = placeOf(failure ?? {}, test);
  return { code: 'unit-test-cannot-run', severity: 'error', message, ...place, hint };
}

function placeOf(
  { file, line, column }: Pick<TableDifference, 'file' | 'line' | 'column'>,
  test: UnitTestResult,
): Pick<Diagnostic, 'file' | 'line' | 'column'> {
  if (file === undefined) return { file: test.file, line: test.line, column: test.column };
  return { file, line: line ?? 1, column: column ?? 1 };
}
