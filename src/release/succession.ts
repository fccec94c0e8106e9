import type { PastRelease, Release } from './release.ts';

/** How many releases before the present one are kept. */
const maxHistory = 20;

/** What a bundle becomes when production is to run it. */
export interface Successor {
  readonly bundle: Omit<PastRelease, 'promotedAt' | 'rejected' | 'retiredAt'>;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  readonly override?: Release['override'];
  readonly held?: Release['held'];
  readonly pr?: number;
}

/** The release of a bundle, after the one before it, if any. That may be an archived one. */
export function successorOf(
  before: Release | undefined,
  next: Successor,
  mark: { readonly rejected?: true } = {},
): Release {
  const { bundle, at, by, override, held, pr } = next;
  return {
    job: bundle.manifest.name,
    team: bundle.manifest.team,
    digest: bundle.digest,
    commit: bundle.commit,
    file: bundle.file,
    files: bundle.files,
    manifest: bundle.manifest,
    promotedAt: at,
    promotedBy: by,
    ...(pr !== undefined && { pr }),
    ...(override !== undefined && { override }),
    ...(held !== undefined && { held }),
    history: before === undefined ? [] : [pastOf(before, mark), ...before.history].slice(0, maxHistory),
  };
}

function pastOf(release: Release, mark: { readonly rejected?: true }): PastRelease {
  const { digest, commit, file, files, manifest, promotedAt, removed } = release;
  const retiredAt = removed?.at;
  return {
    ...{ digest, commit, file, files, manifest, promotedAt },
    ...mark,
    ...(retiredAt !== undefined && { retiredAt }),
  };
}

/** `sha256:4f2a91c0d3e1…` as people read it: the first twelve digits. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, 12);
}

/** A commit id as people read it. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 10);
}
