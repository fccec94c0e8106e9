import { describe, expect, test } from '@jest/globals';
import type { ChangedPath } from '../../../src/ports/repository.ts';
import { compareEarly } from '../../../src/usecases/compare-early.ts';

const modified = (...paths: readonly string[]): ChangedPath[] =>
  paths.map((path) => ({ status: 'modified', path }));

/** What was compared, and with what result, when Git tells first `tracked` and in the end `all`. */
async function compared(tracked: readonly string[], all: readonly string[]) {
  const asked: string[] = [];
  const result = await compareEarly(
    async (onTracked) => {
      onTracked(modified(...tracked));
      return modified(...all);
    },
    async (changed) => {
      asked.push(changed.join(' '));
      return changed.join(' ');
    },
  );
  return { asked, result };
}

describe('compareEarly', () => {
  test('compares once when there are no new files', async () => {
    expect(await compared(['a', 'b'], ['a', 'b'])).toEqual({ asked: ['a b'], result: 'a b' });
  });

  test('compares again when a new file comes', async () => {
    expect(await compared(['b'], ['a', 'b'])).toEqual({ asked: ['b', 'a b'], result: 'a b' });
  });

  test('waits for the new files where nothing tracked, the config or much has changed', async () => {
    const many = Array.from({ length: 101 }, (_, index) => String(index));
    for (const tracked of [[], ['a', 'datajob.config.yaml'], many]) {
      expect((await compared(tracked, [...tracked, 'z'])).asked).toHaveLength(1);
    }
  });

  test('an early comparison that failed counts only when it is the last word', async () => {
    const failing = (all: readonly string[]) =>
      compareEarly(
        async (onTracked) => {
          onTracked(modified('a'));
          return modified(...all);
        },
        async (changed) => {
          if (changed.length === 1) throw new Error('too early');
          return 'done';
        },
      );
    expect(await failing(['a', 'b'])).toBe('done');
    await expect(failing(['a'])).rejects.toThrow('too early');
  });
});
