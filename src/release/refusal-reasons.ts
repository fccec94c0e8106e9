import { evidencePath } from './ledger.ts';
import type { BrokenRecord } from './record.ts';
import type { Evidence } from './release.ts';
import { shortDigest } from './succession.ts';

/** Why a bundle may not be released for lack of evidence; undefined when it has passed staging. */
export function evidenceProblem(
  job: string,
  digest: string,
  evidence: readonly Evidence[],
): string | undefined {
  const path = evidencePath(job, digest);
  const found = evidence.find((one) => evidencePath(one.job, one.digest) === path);
  if (found?.passed) return undefined;
  const what = shortDigest(digest);
  if (found === undefined)
    return `no evidence: ${what} did not run on a copy of staging. Run \`datajob stage\` in its pull request, or promote with --stage.`;
  return `${what} did not pass staging (run ${found.runId}): ${found.reason ?? 'no reason was recorded'}`;
}

/** A release whose file cannot be read. */
export function brokenReason({ path, reason }: BrokenRecord): string {
  return `${path} on datajob/production cannot be used (${reason}), so it is not known whether the job is held. Put an older version of the file back.`;
}

/** A release whose job may only seem to be gone. */
export function doubtReason(file: string): string {
  return `it is not at this commit, but ${file} has errors and may be this job. Mend that manifest first.`;
}
