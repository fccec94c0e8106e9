import type { JobVersion } from './job-version.ts';

/** Head version → base version. */
export type JobPairs = ReadonlyMap<JobVersion, JobVersion>;

/** Which versions are the same job: by name, else by equal content, else by the same manifest file. */
export function pairJobs(base: readonly JobVersion[], head: readonly JobVersion[]): JobPairs {
  const pairs = new Map<JobVersion, JobVersion>();
  const free = new Set(base);
  const keys = [
    (version: JobVersion) => version.job.manifest.name,
    (version: JobVersion) => version.fingerprint,
    (version: JobVersion) => version.job.file,
  ];
  for (const key of keys) {
    const byKey = new Map([...free].map((version) => [key(version), version]));
    for (const version of head) {
      const before = pairs.has(version) ? undefined : byKey.get(key(version));
      if (before === undefined || !free.delete(before)) continue;
      pairs.set(version, before);
    }
  }
  return pairs;
}

/** A version without a partner, and the text of its files. */
export interface LoneJob {
  readonly version: JobVersion;
  readonly text: string;
}

/**
 * Jobs that were renamed and changed at once: most lines of their files are the same. The most alike find each
 * other first.
 */
export function lookalikes(base: readonly LoneJob[], head: readonly LoneJob[]): JobPairs {
  const olds = base.map(({ version, text }) => ({ version, lines: linesOf(text) }));
  const found = head.flatMap(({ version, text }) => {
    const lines = linesOf(text);
    return olds.map((old) => ({ version, before: old.version, share: sharedPart(old.lines, lines) }));
  });
  const pairs = new Map<JobVersion, JobVersion>();
  const taken = new Set<JobVersion>();
  for (const { version, before, share } of found.sort((a, b) => b.share - a.share)) {
    if (share < leastShare || pairs.has(version) || taken.has(before)) continue;
    pairs.set(version, before);
    taken.add(before);
  }
  return pairs;
}

/** Of the lines of both; two small jobs that share no more than their team are not alike. */
const leastShare = 0.6;

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function sharedPart(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const line of a) counts.set(line, (counts.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of b) {
    const left = counts.get(line) ?? 0;
    if (left === 0) continue;
    counts.set(line, left - 1);
    shared += 1;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}
