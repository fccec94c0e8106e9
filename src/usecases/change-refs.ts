import { Obstacle } from '../failure.ts';
import type { Repository } from '../ports/repository.ts';

/** The two sides of a change as full commit ids. */
export interface ChangeRefs {
  readonly base: string;
  /** Undefined: the working tree. */
  readonly head: string | undefined;
}

/**
 * Turns what the user gave into commits. The base is a common ancestor unless `exact` is set: compared with the tip of
 * another branch, everything that others did there since would look like part of this change.
 * What is missing is fetched from the remote. Rejects with `Obstacle` `git` for unknown refs, no commits, no
 * common history, and history that cannot be fetched.
 */
export async function resolveRefs(
  request: { readonly base?: string; readonly head?: string; readonly exact?: boolean },
  repository: Repository,
): Promise<ChangeRefs> {
  const [head, base] = await Promise.all([
    request.head === undefined ? undefined : known(request.head, repository),
    request.base === undefined ? repository.defaultBase() : known(request.base, repository),
  ]);
  if (base === undefined) throw await noBase(repository);
  if (request.exact) return { base, head };
  // The default base is an ancestor of HEAD already.
  if (request.base === undefined && head === undefined) return { base, head };
  return { base: await commonBase(base, request.base, head, repository), head };
}

async function known(ref: string, repository: Repository): Promise<string> {
  const commit = await repository.resolve(ref);
  if (commit !== undefined) return commit;
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref)) {
    // An event names commits that a shallow or an older clone does not have.
    await repository.ensureCommit(ref);
    return ref;
  }
  throw new Obstacle('git', `There is no commit, branch or tag \`${ref}\` in this clone.`, {
    hint: 'Look for its name with `git log` or `git branch --all`, or fetch it first.',
  });
}

async function commonBase(
  start: string,
  name: string | undefined,
  head: string | undefined,
  repository: Repository,
): Promise<string> {
  const base = await repository.mergeBase(start, head ?? 'HEAD');
  if (base !== undefined) return base;
  throw new Obstacle('git', `${name ?? start} and ${head ?? 'HEAD'} have no common history.`, {
    hint: 'Choose another `--base`, or fetch the whole history (`git fetch --unshallow`).',
  });
}

async function noBase(repository: Repository): Promise<Obstacle> {
  if ((await repository.resolve('HEAD')) === undefined) {
    return new Obstacle('git', 'This repository has no commits yet, so there is nothing to compare with.', {
      hint: 'Commit the workspace first: `git add --all && git commit`.',
    });
  }
  return new Obstacle('git', 'There is no default branch to compare with.', {
    hint: 'Say with `--base REF` which commit or branch the change began from.',
  });
}
