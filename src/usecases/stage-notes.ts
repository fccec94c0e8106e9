import type { Evidence } from '../release/release.ts';
import { shortDigest } from '../release/succession.ts';
import type { StagedJob } from './stage-runs.ts';

/** What was proven before, and why it runs all the same, if it does. */
export function provenNotes(proven: readonly Evidence[], runs: readonly StagedJob[]): string[] {
  const again = new Set(runs.map(({ job }) => job.manifest.name));
  return proven.map(({ job, digest, runId }) => {
    const what = again.has(job) ? 'it runs only because others need what it writes' : 'it is not run again';
    return `${job} passed before as the same bundle (${shortDigest(digest)}, run ${runId}): ${what}.`;
  });
}

/** What people should know of where and on which files the jobs ran. */
export function notesOn(label: string, touched: readonly string[]): string[] {
  const direct =
    label === 'staging'
      ? [
          '`isolation: none`: the jobs ran on staging itself, and what they wrote is there to stay. There is no diff.',
        ]
      : [];
  const edited = touched.map(
    (job) => `Files of ${job} changed while the stage ran, so it proves nothing. Stage again.`,
  );
  return [...direct, ...edited];
}
