import { describe, expect, test } from '@jest/globals';
import type { Step } from '../../../src/manifest/manifest.ts';
import { runStepGraph, type StepEnd } from '../../../src/run/step-graph.ts';
import { stopReasonOf } from '../../../src/run/stop-reason.ts';

interface Options {
  readonly limit?: number;
  readonly failTogether?: boolean;
  readonly satisfied?: readonly string[];
  readonly signal?: AbortSignal;
}

/** Runs a graph whose steps end when the test says so. */
function graph(steps: Readonly<Record<string, readonly string[]>>, options: Options = {}) {
  const log: string[] = [];
  const ended = new Set<string>();
  const ends = new Map<string, (end: StepEnd) => void>();
  const done = runStepGraph({
    steps: Object.entries(steps).map(([name, needs]) => step(name, needs)),
    satisfied: new Set(options.satisfied),
    limit: options.limit ?? 4,
    failTogether: options.failTogether ?? false,
    needless: () => undefined,
    signal: options.signal ?? new AbortController().signal,
    run: ({ name }, signal) => {
      log.push(`start ${name}`);
      return new Promise((resolve) => {
        ends.set(name, (end) => {
          ended.add(name);
          resolve(end);
        });
        signal.addEventListener('abort', () => {
          if (!ended.has(name)) log.push(`stop ${name} ${stopReasonOf(signal)?.kind ?? 'cancelled'}`);
          resolve('cancelled');
        });
      });
    },
    skip: ({ name }, reason) => log.push(`skip ${name}: ${reason}`),
  });
  const end = async (name: string, how: StepEnd = 'succeeded'): Promise<void> => {
    ends.get(name)?.(how);
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  return { log, end, done };
}

function step(name: string, needs: readonly string[]): Step {
  return { kind: 'query', name, needs, sql: '', sqlOrigin: origin, origin };
}
const origin = { file: 'datajob.yaml', line: 1, column: 1 };

describe('runStepGraph', () => {
  test('starts a step when all that it needs have succeeded', async () => {
    const { log, end, done } = graph({ a: [], b: [], c: ['a', 'b'] });
    expect(log).toEqual(['start a', 'start b']);
    await end('b');
    expect(log).toHaveLength(2);
    await end('a');
    expect(log).toEqual(['start a', 'start b', 'start c']);
    await end('c');
    await done;
  });

  test('runs no more steps at once than the limit', async () => {
    const { log, end, done } = graph({ a: [], b: [], c: [] }, { limit: 2 });
    expect(log).toEqual(['start a', 'start b']);
    await end('a');
    expect(log).toEqual(['start a', 'start b', 'start c']);
    await end('b');
    await end('c');
    await done;
  });

  test('skips all behind a failed step and lets independent ones go on', async () => {
    const { log, end, done } = graph({ a: [], b: ['a'], c: ['b'], d: [], e: ['d'] });
    await end('a', 'failed');
    expect(log.slice(2)).toEqual(['skip b: needs a, which failed', 'skip c: needs b, which was skipped']);
    await end('d');
    await end('e');
    await done;
    expect(log.slice(4)).toEqual(['start e']);
  });

  test('stops all when they fail together', async () => {
    const { log, end, done } = graph({ a: [], b: [], c: ['b'] }, { failTogether: true });
    await end('a', 'failed');
    await done;
    expect(log.slice(2)).toEqual(['stop b sibling-failed', 'skip c: needs b, which was cancelled']);
  });

  test('starts nothing more after an abort', async () => {
    const abort = new AbortController();
    const { log, done } = graph({ a: [], b: ['a'], c: [] }, { limit: 1, signal: abort.signal });
    abort.abort();
    await done;
    expect(log).toEqual([
      'start a',
      'stop a cancelled',
      'skip b: needs a, which was cancelled',
      'skip c: the run had already ended',
    ]);
  });

  test('takes satisfied steps as done', async () => {
    const { log, end, done } = graph({ a: [], b: ['a'] }, { satisfied: ['a'] });
    expect(log).toEqual(['start b']);
    await end('b');
    await done;
  });

  test('ends also when steps need each other', async () => {
    const { log, done } = graph({ a: ['b'], b: ['a'] });
    await done;
    expect(log).toEqual(['skip a: needs b', 'skip b: needs a']);
  });
});
