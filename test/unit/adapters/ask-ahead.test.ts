import { describe, expect, test } from '@jest/globals';
import { askAhead } from '../../../src/adapters/ask-ahead.ts';

/** Answers with how often it was asked. */
function counting() {
  let count = 0;
  return askAhead(async () => {
    count += 1;
    return count;
  });
}

describe('askAhead', () => {
  test('what was asked for early is taken once; the next one asks anew', async () => {
    const answer = counting();
    answer.begin();
    answer.begin();
    expect(await answer.take()).toBe(1);
    expect(await answer.take()).toBe(2);
  });

  test('a shared answer stays until somebody takes it', async () => {
    const answer = counting();
    expect(await answer.share()).toBe(1);
    expect(await answer.take()).toBe(1);
    expect(await answer.share()).toBe(2);
  });

  test('an error is told to whoever takes the answer, and to nobody else', async () => {
    const answer = askAhead(() => Promise.reject(new Error('no Git')));
    answer.begin();
    await new Promise((resolve) => setImmediate(resolve));
    await expect(answer.take()).rejects.toThrow('no Git');
  });
});
