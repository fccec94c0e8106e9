import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jobGraph } from '../../../src/report/mermaid.ts';
import { summaryMarkdown } from '../../../src/report/summary.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { bigReport, samplePlan, sampleReport } from '../../support/sample-report.ts';

const plan = samplePlan;

describe('jobGraph', () => {
  test('draws changed jobs and those after them, by team, with what failed', () => {
    const { text, note } = jobGraph(plan, new Set(['orders-daily']));
    expect(note).toBe('');
    expect(text?.split('\n').filter((line) => !line.includes('classDef'))).toEqual([
      'flowchart LR',
      '  subgraph t1["crm"]',
      '  n1["customers"]:::added',
      '  n7["churn"]:::downstream',
      '  end',
      '  class t1 team',
      '  subgraph t2["finance"]',
      '  n2["old-report"]:::removed',
      '  n5["revenue"]:::downstream',
      '  n6["revenue-monthly"]:::downstream',
      '  end',
      '  class t2 team',
      '  subgraph t3["sales"]',
      '  n3["#10060; orders-daily"]:::changed',
      '  n4["orders-hourly"]:::changed',
      '  end',
      '  class t3 team',
      '  n1 --> n3',
      '  n3 --> n5',
      '  n4 --> n5',
      '  n5 --> n6',
      '  n1 --> n7',
      '  n2 --> n6',
    ]);
  });

  test('nothing in a name breaks out of its label', () => {
    fc.assert(
      fc.property(hostileTexts, (value) => {
        const { text = '' } = jobGraph(bigReport(3, (index) => `${value}${index}`).plan ?? plan, new Set());
        for (const line of text.split('\n'))
          expect(line).toMatch(
            /^(flowchart LR| {2}((n|subgraph t)\d+\["([\p{L}\p{N} ,/-]|#\d+;)*"\](:::\w+)?|end|class t\d+ team|n\d+ --> n\d+|classDef \w+ [\w:#,-]+( \d)?))$/u,
          );
      }),
    );
  });

  test('shows teams instead of more than a hundred jobs, and says so', () => {
    const { text = '', note } = jobGraph(bigReport(300).plan ?? plan, new Set());
    expect(note).toBe('600 jobs are too many for one picture: it shows their teams. 230 more are not drawn.');
    expect(text.match(/:::/g)).toHaveLength(100);
    expect(text).toContain('["team-0#58; 10 changed"]:::changed');
    expect(text.length).toBeLessThan(50_000);
  });

  test('stays within what GitHub draws with the longest names and many arrows', () => {
    const jobs = Array.from({ length: 100 }, (_, index) => `${'"'.repeat(50)}${index}`.slice(-40));
    const changes = jobs.map(
      (job) => ({ job, kind: 'changed', files: [], reason: '', owners: [], consequences: [] }) as const,
    );
    const edges = jobs.flatMap((a) => jobs.slice(0, 9).map((b) => [a, b] as const));
    const { text = '', note } = jobGraph({ ...plan, changes, downstream: [], edges }, new Set(jobs));
    expect(text.match(/-->/g)).toHaveLength(300);
    expect(note).toBe('600 more arrows are not drawn.');
    expect(text.length).toBeLessThan(50_000);
  });

  test('draws nothing for an empty plan', () => {
    expect(jobGraph({ ...plan, changes: [], downstream: [], edges: [] }, new Set()).text).toBeUndefined();
  });
});

describe('summaryMarkdown', () => {
  const links = { repositoryUrl: 'https://github.com/acme/data' };

  test('has everything in full: graph, steps, checks, files, whole digests', () => {
    const text = summaryMarkdown(sampleReport(), links);
    for (const part of [
      '```mermaid\nflowchart LR\n',
      '_Green: new. Yellow: changed. Red: removed. Blue: unchanged, runs after them._',
      '| `customers` | `10_load` | sql | ✅ succeeded | 1204 |  | 850 ms |',
      '| `orders-daily` | `not_null:analytics.orders.id` | ❌ failed | no failing rows | 3 failing rows of 1,204 |',
      '| `customers` | `jobs/crm/customers/10_load.sql` |',
      `\`sha256:${'1'.repeat(64)}\``,
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('<!--');
  });

  test('has no section without content', () => {
    const { validation: _, plan: __, stage: ___, approvals: ____, ...head } = sampleReport({ notes: [] });
    expect(summaryMarkdown(head, links)).not.toMatch(/####|<details>|\| /);
  });
});
