import { exitCode } from '../../exit-code.ts';
import { unitTestsText } from '../../report/unit-test-text.ts';
import { runUnitTests, testsPassed } from '../../usecases/unit-tests/run-unit-tests.ts';
import type { CommandHandler } from '../command.ts';
import { findingsText } from '../findings.ts';

export const testCommand: CommandHandler = async (context) => {
  const { operands, texts, flags } = context.arguments;
  const ports = await context.open();
  const { name } = texts;
  const request = {
    jobs: operands,
    programs: !flags.has('sql-only'),
    ...(name === undefined ? {} : { name }),
  };
  const report = await runUnitTests(request, ports, context.signal);
  return {
    exitCode: testsPassed(report) ? exitCode.done : exitCode.findings,
    json: report,
    text: unitTestsText(report, context.style),
    findings: await findingsText(report.diagnostics, ports.tree, context),
  };
};
