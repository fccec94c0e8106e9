import type { RunResult } from '../run/result.ts';
import { checkLine } from './check-text.ts';
import { failureLines } from './failure-text.ts';
import { count, formatDuration } from './human-time.ts';
import { oneLine } from './printable.ts';
import { statusStyle } from './run-text.ts';
import { sampleText } from './sample-text.ts';
import type { Style } from './style.ts';

/** What `datajob check` found: every check with its verdict, failing rows where they were asked for, the last word. */
export function checkRunText(run: RunResult, style: Style): string {
  const passed = run.checks.filter(({ status }) => status === 'passed').length;
  const verdict = statusStyle(run.status, style)(run.status === 'succeeded' ? 'passed' : run.status);
  const counted = run.checks.length === 0 ? '' : `, ${passed} of ${count(run.checks.length, 'check')} passed`;
  const told = run.checks.some(({ failure }) => failure !== undefined);
  return [
    ...run.checks.flatMap((check) => [
      checkLine(check, style),
      ...placeLines(check.failure),
      ...sampleText(check.samples, style),
    ]),
    `Checks of ${style.bold(run.job)} ${verdict} in ${formatDuration(run.durationMs)} (${oneLine(run.environment)})${counted}`,
    ...(run.reason === undefined ? [] : [`  ${oneLine(run.reason)}`]),
    // The failure repeats what the checks have said already.
    ...(run.error === undefined || told ? [] : failureLines(run.error, '  ')),
  ].join('\n');
}

function placeLines(failure: RunResult['error']): string[] {
  if (failure?.file === undefined) return [];
  const at = failure.line === undefined ? '' : `:${failure.line}:${failure.column ?? 1}`;
  return [`      ${oneLine(failure.file)}${at}`];
}
