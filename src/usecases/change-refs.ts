import { Obstacle } from '../failure.ts';
import type { Repository } from '../ports/repository.ts';

/** The two sides of a change as full commit ids. */
export interface ChangeRefs {
  readonly base: string;
  /** Undefined: the working tree. */
  readonly head: string | undefined;
}

/**
 * Turns what the user gave into commits. The base is always a common ancestor: compared with the tip of
 * another branch, everything that others did there since would look like part of this change.
 * Rejects with `Obstacle` `git` for unknown refs, no commits, no common history and shallow clones.
 */
export async function resolveRefs(
  request: { readonly base?: string; readonly head?: string },
  repository: Repository,
): Promise<ChangeRefs> {
  if ((await repository.resolve('HEAD')) === undefined) throw noCommits();
  const head = request.head === undefined ? undefined : await known(request.head, repository);
  const base = request.base === undefined ? undefined : await known(request.base, repository);
  return { base: await commonBase(base, head, repository), head };
}

async function known(ref: string, repository: Repository): Promise<string> {
  const commit = await repository.resolve(ref);
  if (commit !== undefined) return commit;
  throw new Obstacle('git', `There is no commit, branch or tag \`${ref}\` in this clone.`, {
    hint: 'Look for its name with `git log` or `git branch --all`, or fetch it first.',
  });
}

async function commonBase(
  given: string | undefined,
  head: string | undefined,
  repository: Repository,
): Promise<string> {
  const start = given ?? (await repository.defaultBase());
  if (start === undefined) {
    throw new Obstacle('git', 'There is no default branch to compare with.', {
      hint: 'Say with `--base REF` which commit or branch the change began from.',
    });
  }
  const base = await repository.mergeBase(start, head ?? 'HEAD');
  if (base !== undefined) return base;
  throw new Obstacle('git', `${given ?? start} and ${head ?? 'HEAD'} have no common history.`, {
    hint: 'Choose another `--base`, or fetch the whole history (`git fetch --unshallow`).',
  });
}

function noCommits(): Obstacle {
  return new Obstacle('git', 'This repository has no commits yet, so there is nothing to compare with.', {
    hint: 'Commit the workspace first: `git add --all && git commit`.',
  });
}
