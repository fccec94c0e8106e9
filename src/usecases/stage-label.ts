import { Obstacle } from '../failure.ts';
import type { Ports } from '../ports/ports.ts';

/**
 * Label of the copies: `pr-12`, and without a pull request `pr-local-COMMIT-PLACE`, so that two people who
 * work on the same commit against the same server do not drop each other's copies.
 */
export function stageLabel(
  pr: number | undefined,
  commit: string,
  ports: Pick<Ports, 'folder' | 'identity' | 'sha256'>,
): string {
  if (pr === undefined) {
    const place = ports.sha256(`${ports.identity.owner().host}\n${ports.folder}`).slice(0, 6);
    return `pr-local-${commit.slice(0, 7)}-${place}`;
  }
  return pullRequestLabel(pr);
}

/** `pr-12`; rejects with `Obstacle` `usage` what is no number of a pull request. */
export function pullRequestLabel(pr: number): string {
  if (Number.isSafeInteger(pr) && pr > 0) return `pr-${pr}`;
  throw new Obstacle('usage', `\`${pr}\` is not the number of a pull request.`, {
    hint: 'Give a whole number above zero, for example `--pr 12`.',
  });
}
