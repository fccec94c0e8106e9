import type { StateSnapshot } from '../ports/state-store.ts';
import type { Shape } from './record.ts';
import { instant, list, number, object, oneOf, optional, recordText, text } from './record.ts';
import type { Records } from './record-reader.ts';
import { readRecord, readRecords } from './record-reader.ts';
import type { Release } from './release.ts';

/** Where the release of a job lies on the production branch. */
export function releasePath(job: string): string {
  return `releases/${job}.json`;
}

/** Where the last release of a removed job lies on the production branch. */
export function archivePath(job: string): string {
  return `archive/${job}.json`;
}

/** The file content of a release, also of an archived one. */
export function releaseText(release: Release): string {
  return recordText(release);
}

/** All releases, sorted by job; files that are no release are listed apart. */
export async function readReleases(snapshot: StateSnapshot): Promise<Records<Release>> {
  const paths = await snapshot.list('releases/');
  return readRecords<Release>(kind, snapshot, paths.filter(isRecordPath));
}

/** The release of one job, undefined when it has none. Rejects with `Obstacle` `state` when the file is broken. */
export async function readRelease(snapshot: StateSnapshot, job: string): Promise<Release | undefined> {
  return readRecord<Release>(kind, snapshot, releasePath(job));
}

/** The releases of these jobs, as far as there are any; files that are no release are listed apart. */
export async function readReleasesOf(
  snapshot: StateSnapshot,
  jobs: readonly string[],
): Promise<Records<Release>> {
  return readRecords<Release>(kind, snapshot, jobs.map(releasePath));
}

/** The last release of a removed job. Rejects with `Obstacle` `state` when the file is broken. */
export async function readArchived(snapshot: StateSnapshot, job: string): Promise<Release | undefined> {
  return readRecord<Release>(kind, snapshot, archivePath(job));
}

/** The last releases of these jobs, as far as they were removed. */
export async function readArchive(
  snapshot: StateSnapshot,
  jobs: readonly string[],
): Promise<Records<Release>> {
  return readRecords<Release>(kind, snapshot, jobs.map(archivePath));
}

// Other files, such as a README that somebody put there, are not ours and do no harm.
function isRecordPath(path: string): boolean {
  return /^releases\/[^/]+\.json$/.test(path);
}

// Only what planning and starting runs touch without looking; the rest was validated before promotion.
const manifestShape: Shape = object({
  name: text,
  team: text,
  after: list(text),
  params: object({}),
  secrets: list(text),
  steps: list(object({ name: text, kind: text, needs: list(text) })),
  checks: list(object({ id: text, type: text })),
  alerts: list(object({ on: list(text), classes: list(text), email: list(text) })),
  environments: object({}),
  schedule: optional(
    object({
      crons: list(object({ cron: text, timezone: text })),
      concurrency: oneOf('forbid', 'allow', 'replace'),
      catchUp: oneOf('none', 'last', 'all'),
    }),
  ),
});

const bundleFields = {
  digest: text,
  commit: text,
  file: text,
  files: list(text),
  manifest: manifestShape,
  promotedAt: instant,
};

const kind = {
  branch: 'production',
  shape: object({
    ...bundleFields,
    job: text,
    team: text,
    promotedBy: text,
    pr: optional(number),
    override: optional(object({ by: text, reason: text })),
    held: optional(object({ by: text, at: instant, reason: text })),
    removed: optional(object({ by: text, at: instant, commit: text })),
    history: list(object({ ...bundleFields, retiredAt: optional(instant) })),
  }),
} as const;
