import type { Manifest } from '../manifest/manifest.ts';
import type { Sha256 } from '../ports/sha256.ts';
import type { Job } from '../workspace/workspace.ts';

/** A job as it is on one side of a change. */
export interface JobVersion {
  readonly job: Job;
  readonly digest: string;
  /** Workspace-relative files of the bundle. */
  readonly files: readonly string[];
  /** Digest that name and folder do not influence: equal for a job that was only renamed or moved. */
  readonly fingerprint: string;
}

/**
 * The digest of everything but the job's name and folder. `fileDigests` holds at least the files of the
 * bundle except the manifest, whose formatting must not count.
 */
export function fingerprintOf(
  job: Job,
  files: readonly string[],
  fileDigests: ReadonlyMap<string, string>,
  sha256: Sha256,
): string {
  const contents = files
    .filter((file) => file !== job.file)
    .map((file) => [withinFolder(job, file), fileDigests.get(file) ?? null]);
  return sha256(canonicalText([comparableManifest(job), contents]));
}

/** The manifest without its name and without positions, with files relative to the job's folder. */
export function comparableManifest(job: Job): Omit<Manifest, 'name'> {
  const { name: _, ...rest } = job.manifest;
  return {
    ...rest,
    steps: rest.steps.map((step) =>
      'file' in step && step.file !== undefined ? { ...step, file: withinFolder(job, step.file) } : step,
    ),
  };
}

/** A path relative to the job's folder; one that lies outside, such as a template's, stays as it is. */
export function withinFolder(job: Job, path: string): string {
  return job.folder !== '' && path.startsWith(`${job.folder}/`) ? path.slice(job.folder.length + 1) : path;
}

/** JSON with sorted keys and without positions in files: equal texts mean equal behaviour. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (key, item: unknown) => {
    if (key === 'origin' || key === 'sqlOrigin') return undefined;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
