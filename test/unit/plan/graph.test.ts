import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { downstreamOf, topologicalOrder } from '../../../src/plan/graph.ts';

const jobs = [
  { name: 'report', after: ['orders', 'customers'] },
  { name: 'orders', after: ['customers'] },
  { name: 'customers', after: [] },
  { name: 'alone', after: [] },
];

describe('topologicalOrder', () => {
  test('puts each job behind those it runs after and keeps the given order otherwise', () => {
    expect(topologicalOrder(jobs)).toEqual(['customers', 'orders', 'report', 'alone']);
    expect(
      topologicalOrder([
        { name: 'b', after: [] },
        { name: 'a', after: [] },
      ]),
    ).toEqual(['b', 'a']);
  });

  test('leaves out names that are not among the jobs', () => {
    expect(topologicalOrder([{ name: 'a', after: ['gone'] }])).toEqual(['a']);
  });

  test('ends on a cycle with every job once', () => {
    const cycle = [
      { name: 'a', after: ['c'] },
      { name: 'b', after: ['a'] },
      { name: 'c', after: ['b', 'c'] },
    ];
    expect(topologicalOrder(cycle).sort()).toEqual(['a', 'b', 'c']);
  });

  test('orders a chain of 50,000 jobs', () => {
    const chain = Array.from({ length: 50_000 }, (_, n) => ({ name: `j${n}`, after: [`j${n + 1}`] }));
    const order = topologicalOrder(chain);
    expect([order[0], order.at(-1), order.length]).toEqual(['j49999', 'j0', 50_000]);
  });

  test('holds for every graph without a cycle', () => {
    const graph = fc.array(fc.array(fc.nat(20), { maxLength: 4 }), { maxLength: 20 });
    fc.assert(
      fc.property(graph, fc.boolean(), (edges, reverse) => {
        const nodes = edges.map((after, index) => ({
          name: `j${index}`,
          after: after.filter((other) => other < index).map((other) => `j${other}`),
        }));
        const order = topologicalOrder(reverse ? [...nodes].reverse() : nodes);
        expect([...order].sort()).toEqual(nodes.map((node) => node.name).sort());
        for (const node of nodes)
          for (const other of node.after) expect(order.indexOf(other)).toBeLessThan(order.indexOf(node.name));
      }),
    );
  });
});

describe('downstreamOf', () => {
  test('follows `after` to the end, without the jobs asked for', () => {
    expect(downstreamOf(['customers'], jobs)).toEqual(['report', 'orders']);
    expect(downstreamOf(['report'], jobs)).toEqual([]);
    expect(downstreamOf(['orders', 'customers'], jobs)).toEqual(['report']);
  });

  test('knows the followers of a job that is gone', () => {
    expect(
      downstreamOf(
        ['gone'],
        [
          { name: 'a', after: ['gone'] },
          { name: 'b', after: ['a'] },
        ],
      ),
    ).toEqual(['a', 'b']);
  });

  test('ends on a cycle', () => {
    const cycle = [
      { name: 'a', after: ['b'] },
      { name: 'b', after: ['a'] },
    ];
    expect(downstreamOf(['a'], cycle)).toEqual(['b']);
  });
});
