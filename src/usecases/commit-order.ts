import { Obstacle } from '../failure.ts';
import type { Repository } from '../ports/repository.ts';
import type { CommitOrder } from '../release/promotion.ts';

/** Where a commit stands to each of the others. A clone that lacks one of them answers `unknown`. */
export async function commitOrders(
  commit: string,
  others: Iterable<string>,
  repository: Repository,
): Promise<ReadonlyMap<string, CommitOrder>> {
  const orders = new Map<string, CommitOrder>();
  // One after the other: there are seldom more than a few, and each asks Git.
  for (const other of new Set(others)) {
    if (!orders.has(other)) orders.set(other, await orderOf(commit, other, repository));
  }
  return orders;
}

async function orderOf(commit: string, other: string, repository: Repository): Promise<CommitOrder> {
  if (other === commit) return 'newer';
  if ((await repository.resolve(other)) === undefined) return 'unknown';
  try {
    const base = await repository.mergeBase(commit, other);
    if (base === other) return 'newer';
    return base === commit ? 'older' : 'diverged';
  } catch (error) {
    // A shallow clone; the reason that the job is refused with says what to do.
    if (error instanceof Obstacle && error.code === 'git') return 'unknown';
    throw error;
  }
}
