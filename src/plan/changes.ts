import type { JobVersion } from './job-version.ts';
import { type JobPairs, pairJobs } from './pair-jobs.ts';
import type { JobChange } from './plan.ts';
import { differenceOf } from './reasons.ts';

/** One side of a change, as far as the change can concern it. */
export interface Side {
  readonly jobs: readonly JobVersion[];
  /** Manifests that are there but hold errors, so that no job could be read. */
  readonly broken: readonly BrokenManifest[];
}

export interface BrokenManifest {
  readonly file: string;
  /** The name it would most likely have. */
  readonly job: string;
  /** Workspace-relative paths in its folder that differ between the two sides, sorted. */
  readonly changedFiles: readonly string[];
}

/** What is compared besides the jobs. */
export interface CompareContext {
  /** Workspace-relative paths that differ between the two sides. */
  readonly changed: ReadonlySet<string>;
  /** Path of the config, for the reasons. */
  readonly configFile: string;
  /** Jobs that are the same by what their files say, see `lookalikes`. */
  readonly lookalikes?: JobPairs;
}

/** How many reasons a sentence names before it only counts. */
const namedReasons = 6;

/**
 * The jobs that were added, changed, renamed (also moved to another folder) or removed, sorted by name.
 * Only digests decide; a file that changes no digest changes no job. A job whose manifest has errors
 * after the change is shown as changed, so that it cannot pass unnoticed.
 */
export function compareJobs(base: Side, head: Side, context: CompareContext): JobChange[] {
  const pairs = new Map([...pairJobs(base.jobs, head.jobs), ...(context.lookalikes ?? [])]);
  const broken = brokenChanges(base, head);
  const brokenFiles = new Set(head.broken.map((manifest) => manifest.file));
  const baseBroken = new Set(base.broken.map((manifest) => manifest.file));
  const paired = new Set([...pairs.values()].map((version) => version.job.manifest.name));
  const changes = head.jobs.flatMap((version) => {
    const before = pairs.get(version);
    if (before !== undefined) return describePair(before, version, context);
    return [addition(version, baseBroken.has(version.job.file))];
  });
  const removed = base.jobs
    .filter(({ job }) => !paired.has(job.manifest.name) && !brokenFiles.has(job.file))
    .map(removal);
  return [...changes, ...broken, ...removed].sort((a, b) => (a.job < b.job ? -1 : 1));
}

function describePair(before: JobVersion, after: JobVersion, context: CompareContext): JobChange[] {
  const { name } = after.job.manifest;
  const from = before.job.manifest.name;
  const moved = before.job.file !== after.job.file;
  if (!moved && name === from && before.digest === after.digest) return [];
  const difference = differenceOf(before, after, context.changed, context.configFile);
  const where = moved ? [`moved from ${before.job.folder || '.'} to ${after.job.folder || '.'}`] : [];
  const named = name === from ? [] : [`renamed from ${from}`];
  // Files of a moved job differ by their place; only what is in them is worth a word.
  const content = moved
    ? before.fingerprint === after.fingerprint
      ? []
      : ['content changed']
    : difference.reasons;
  return [
    {
      job: name,
      kind: moved || name !== from ? 'renamed' : 'changed',
      ...(name === from ? {} : { from }),
      digest: after.digest,
      files: difference.files,
      reason: sentence([...named, ...where, ...content]),
    },
  ];
}

function addition(version: JobVersion, wasBroken: boolean): JobChange {
  const { job, digest, files } = version;
  return {
    job: job.manifest.name,
    kind: wasBroken ? 'changed' : 'added',
    digest,
    files: [...files].sort(),
    reason: wasBroken ? 'its manifest had errors before' : 'new job',
  };
}

function removal(version: JobVersion): JobChange {
  const { job, files } = version;
  return { job: job.manifest.name, kind: 'removed', files: [...files].sort(), reason: `${job.file} removed` };
}

function brokenChanges(base: Side, head: Side): JobChange[] {
  const before = new Map(base.jobs.map((version) => [version.job.file, version]));
  const brokenBefore = new Set(base.broken.map((manifest) => manifest.file));
  return head.broken
    .filter((manifest) => manifest.changedFiles.length > 0 || !brokenBefore.has(manifest.file))
    .map((manifest) => {
      const known = before.get(manifest.file);
      return {
        job: known?.job.manifest.name ?? manifest.job,
        kind: known === undefined && !brokenBefore.has(manifest.file) ? 'added' : 'changed',
        files: manifest.changedFiles,
        reason: 'it has errors: see the diagnostics',
      };
    });
}

function sentence(reasons: readonly string[]): string {
  const shown = reasons.slice(0, namedReasons);
  const more = reasons.length - shown.length;
  return more > 0 ? `${shown.join('; ')}; and ${more} more` : shown.join('; ');
}
