import { describe, expect, test } from '@jest/globals';
import { findCycles } from '../../../src/manifest/find-cycles.ts';

const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

describe('findCycles', () => {
  test('gives nothing for a graph without circles', () => {
    expect(findCycles(graph({ a: ['b', 'c'], b: ['c'], c: [], d: ['nowhere'] }))).toEqual([]);
  });

  test('gives a circle as the way around, and one that is its own neighbour', () => {
    expect(findCycles(graph({ x: ['a'], a: ['b'], b: ['c'], c: ['a'], d: ['d'] }))).toEqual([
      ['a', 'b', 'c', 'a'],
      ['d', 'd'],
    ]);
  });

  test('walks a chain of a hundred thousand', () => {
    const edges = new Map(Array.from({ length: 100_000 }, (_, index) => [`${index}`, [`${index + 1}`]]));
    expect(findCycles(edges)).toEqual([]);
  });

  test('stops at a hundred circles', () => {
    const names = Array.from({ length: 300 }, (_, index) => `${index}`);
    expect(findCycles(new Map(names.map((name) => [name, [name]])))).toHaveLength(100);
  });
});
