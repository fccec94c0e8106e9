import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnvironmentVariables } from '../ports/environment-variables.ts';
import type { Report } from '../report/report.ts';

/** Leaves the report for later steps of the job; the path, or undefined without a runner. */
export function writeReport(report: Report, variables: EnvironmentVariables): string | undefined {
  const parent = variables['RUNNER_TEMP'];
  if (parent === undefined || parent === '') return undefined;
  const folder = join(parent, 'datajob-report');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'report.json');
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
  return path;
}
