import { askAhead, type EarlyAnswer } from './ask-ahead.ts';
import type { Git } from './git.ts';
import { listTracked, untrackedPaths } from './git-changes.ts';
import { defaultRefs, type KnownRefs } from './git-default-branch.ts';

/**
 * What a comparison with the working tree asks of Git whatever the base is. Among thousands of folders Git needs
 * longer for it than we for all else, so it is begun before the rest of our program is even read.
 */
export interface GitAhead {
  readonly untracked: EarlyAnswer<readonly string[]>;
  readonly tracked: EarlyAnswer<Buffer>;
  readonly refs: EarlyAnswer<KnownRefs>;
}

export function gitAhead(git: Git): GitAhead {
  return {
    untracked: askAhead(() => untrackedPaths(git)),
    tracked: askAhead(() => listTracked(git)),
    refs: askAhead(() => defaultRefs(git)),
  };
}

/** Asks everything at once. */
export function beginComparison({ untracked, refs, tracked }: GitAhead): void {
  for (const answer of [untracked, refs, tracked]) answer.begin();
}
