import { expect, test } from '@jest/globals';
import { createAtMost } from '../../../src/adapters/at-most.ts';

test('no more than so many run at once, in order, and a failed one makes room', async () => {
  const atMost = createAtMost(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = (id: number) => () => {
    begun.push(id);
    return new Promise<number>((resolve, reject) =>
      ends.push(() => (id === 1 ? reject(new Error('one')) : resolve(id))),
    );
  };
  const all = Promise.allSettled([1, 2, 3, 4].map((id) => atMost(work(id))));
  expect(begun).toEqual([1, 2]);
  ends[0]?.();
  await settled();
  expect(begun).toEqual([1, 2, 3]);
  ends[1]?.();
  await settled();
  expect(begun).toEqual([1, 2, 3, 4]);
  ends[2]?.();
  ends[3]?.();
  expect((await all).map(({ status }) => status)).toEqual([
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
});

/** Everything that only waits for promises has happened. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
