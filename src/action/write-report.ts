import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnvironmentVariables } from '../ports/environment-variables.ts';
import type { Report } from '../report/report.ts';

/**
 * Leaves the report for later steps of the job; the path, or undefined without a runner. What is at the place
 * already, perhaps a link that a step of a job has made, is taken away and never followed.
 */
export function writeReport(report: Report, variables: EnvironmentVariables): string | undefined {
  const parent = variables['RUNNER_TEMP'];
  if (parent === undefined || parent === '') return undefined;
  const folder = join(parent, 'datajob-report');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'report.json');
  // As short as `boundedReport` has measured it.
  writeFileSync(path, JSON.stringify(report), { flag: 'wx' });
  return path;
}
