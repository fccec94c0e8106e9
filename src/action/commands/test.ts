import type { ReportedTests } from '../../report/report.ts';
import { unitTestsMarkdown } from '../../report/sections/unit-tests-section.ts';
import { unitTestDiagnostics } from '../../report/unit-test-problems.ts';
import { unitTestSentence } from '../../report/unit-test-text.ts';
import { runUnitTests, testsPassed, type UnitTestReport } from '../../usecases/unit-tests/run-unit-tests.ts';
import { refuseBesideProduction } from '../beside-production.ts';
import type { Performer } from '../performer.ts';
import { isFromFork } from '../pull-request-of.ts';

/** The unit tests that a plan asks for; all, when it was not planned. */
export const performTest: Performer = async (context) => {
  const { event, ports, performed, signal } = context;
  // Programs of a stranger are never started, others never beside what opens production.
  const programs = !isFromFork(event);
  if (programs) await refuseBesideProduction(context);
  const manifests = performed.find(({ tested }) => tested !== undefined)?.tested;
  const request = {
    jobs: [],
    programs,
    ...(manifests === undefined ? {} : { manifests }),
  };
  const result = await runUnitTests(request, ports, signal);
  const tests = reported(result);
  return {
    command: 'test',
    passed: testsPassed(result),
    sentence: `Unit tests: ${unitTestSentence(result)}.`,
    json: result,
    markdown: unitTestsMarkdown(tests),
    // Validation has told the findings before.
    diagnostics: [...(performed.length === 0 ? result.diagnostics : []), ...unitTestDiagnostics(tests)],
    runs: [],
    report: { tests },
  };
};

/** Tests whose details a report holds. */
const mostTests = 500;

function reported({ diagnostics: _diagnostics, ...result }: UnitTestReport): ReportedTests {
  const told = result.tests.filter(({ status }) => status !== 'passed').slice(0, mostTests);
  return { ...result, tests: told };
}
