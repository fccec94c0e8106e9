import { toError } from '../failure.ts';
import type { EnvironmentVariables } from '../ports/environment-variables.ts';
import type { ErrorReport } from '../report/error-report.ts';
import { errorReport } from '../report/error-report.ts';

declare const DATAJOB_VERSION: string;

const longestTitle = 120;

/** Why something could not be done, for people; of a bug with the page on which it can be told. */
export function problemOf(thrown: unknown, runner: EnvironmentVariables): ErrorReport {
  const report = errorReport(toError(thrown), runner, DATAJOB_VERSION);
  const page = report.code === 'bug' ? issuePage(report.message, runner) : undefined;
  return page === undefined ? report : { ...report, hint: `${report.hint ?? ''} ${page}` };
}

/** Message and hint in one. */
export function problemText({ message, hint }: ErrorReport): string {
  return hint === undefined ? message : `${message} ${hint}`;
}

/** GITHUB_ACTION_REPOSITORY is where this action comes from; empty for one of the repository itself. */
function issuePage(message: string, runner: EnvironmentVariables): string | undefined {
  const repository = runner['GITHUB_ACTION_REPOSITORY'] || runner['GITHUB_REPOSITORY'];
  const server = runner['GITHUB_SERVER_URL'];
  if (!repository || !server) return undefined;
  return `${server}/${repository}/issues/new?title=${encodeURIComponent(message.slice(0, longestTitle).toWellFormed())}`;
}
