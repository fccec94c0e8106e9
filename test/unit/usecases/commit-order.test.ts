import { describe, expect, test } from '@jest/globals';
import { Obstacle } from '../../../src/failure.ts';
import { commitOrders } from '../../../src/usecases/commit-order.ts';
import { promote } from '../../../src/usecases/promote.ts';
import { deliveryWorld } from '../../support/delivery-world.ts';
import { memoryRepository } from '../../support/memory-repository.ts';

describe('where a commit stands to others', () => {
  const repository = memoryRepository();
  const base = repository.commit({});
  const other = repository.commit({});
  const head = repository.commit({}, base);

  test('newer, older, diverged, the same, unknown', async () => {
    const orders = await commitOrders(head, [base, base, other, head, 'nowhere'], repository);
    expect([...orders]).toEqual([
      [base, 'newer'],
      [other, 'diverged'],
      [head, 'newer'],
      ['nowhere', 'unknown'],
    ]);
    expect((await commitOrders(base, [head], repository)).get(head)).toBe('older');
  });

  test('a clone whose history is cut does not know; any other error is not swallowed', async () => {
    const failing = (error: Error) => ({ ...repository, mergeBase: () => Promise.reject(error) });
    const cut = failing(new Obstacle('git', 'This clone is shallow'));
    expect((await commitOrders(head, [base], cut)).get(base)).toBe('unknown');
    await expect(commitOrders(head, [base], failing(new TypeError('bug')))).rejects.toThrow('bug');
  });
});

test('a commit that is named by its full id is fetched', async () => {
  const world = deliveryWorld();
  const commit = world.commitJobs({ orders: 'select 1' });
  await world.prove(commit);
  const fetched: string[] = [];
  const repository = {
    ...world.repository,
    resolve: async () => undefined,
    ensureCommit: async (id: string) => void fetched.push(id),
  };
  const outcome = await promote({ commit }, { ...world.ports, repository: () => repository });
  expect(fetched).toEqual([commit]);
  expect(outcome.releases).toMatchObject([{ job: 'orders', action: 'added' }]);
});
