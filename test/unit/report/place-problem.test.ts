import { describe, expect, test } from '@jest/globals';
import { annotationsOf } from '../../../src/report/annotations.ts';
import { diagnostic, failedRun } from './samples.ts';

const lines = new Map([
  [
    'jobs/sales/orders/10_load.sql',
    [
      { start: 5, end: 8 },
      { start: 20, end: 20 },
    ],
  ],
  ['jobs/sales/orders/README.md', [{ start: 1, end: 9 }]],
  ['jobs/crm/gone/10_x.sql', []],
  ['datajob.config.yaml', [{ start: 2, end: 2 }]],
]);
const changes = [
  { job: 'gone', files: ['jobs/crm/gone/10_x.sql'] },
  { job: 'orders-daily', files: ['datajob.config.yaml', 'jobs/sales/orders/10_load.sql'] },
];
const placement = {
  lines,
  changes: changes.map((change) => ({
    ...change,
    files: change.files.filter((file) => file !== 'datajob.config.yaml'),
  })),
};

describe('annotations of a pull request', () => {
  const placed = (own: Parameters<typeof diagnostic>[0]) =>
    annotationsOf([diagnostic(own)], [], { placement }).shown[0];

  test('stay on a changed line, and at their true line of a changed file', () => {
    const file = 'jobs/sales/orders/10_load.sql';
    expect(placed({ file, line: 6, column: 3 })).toMatchObject({ file, startLine: 6, startColumn: 3 });
    expect(placed({ file, line: 99, column: 3 })).toMatchObject({ file, startLine: 99, startColumn: 3 });
  });

  test('of another file of a changed job move to its first changed line and say where they belong', () => {
    const annotation = placed({
      file: 'jobs/sales/orders/datajob.yaml',
      line: 12,
      column: 3,
      endLine: 14,
      endColumn: 1,
    });
    expect(annotation).toEqual({
      level: 'error',
      title: 'unknown-key',
      message: 'jobs/sales/orders/datajob.yaml:12:3: The key `shedule` is not known.',
      file: 'jobs/sales/orders/10_load.sql',
      startLine: 5,
      endLine: 5,
    });
  });

  test('of a run move to the lines of its job, wherever the failing file is', () => {
    const error = {
      class: 'user',
      rule: 'x',
      message: 'no such table',
      file: 'templates/scd2/10.sql',
      line: 4,
    } as const;
    const { shown } = annotationsOf([], [failedRun({ steps: [], error })], { placement });
    expect(shown).toMatchObject([
      {
        file: 'jobs/sales/orders/10_load.sql',
        startLine: 5,
        message: expect.stringMatching(/^templates\/scd2\/10\.sql:4: no such/),
      },
    ]);
  });

  test('stay where they are when the change has no line to show them on', () => {
    for (const file of ['jobs/other/datajob.yaml', 'jobs/crm/gone/datajob.yaml', 'README.md'])
      expect(placed({ file, line: 7 })).toMatchObject({ file, startLine: 7 });
  });

  test('the root of the workspace is no folder of a job', () => {
    const atRoot = { lines, changes: [{ job: 'orders-daily', files: ['datajob.config.yaml'] }] };
    const { shown } = annotationsOf([diagnostic({ file: 'jobs/other/datajob.yaml', line: 7 })], [], {
      placement: atRoot,
    });
    expect(shown).toMatchObject([{ file: 'jobs/other/datajob.yaml', startLine: 7 }]);
  });

  test('those in the diff come before others of their level, errors before warnings', () => {
    const findings = [
      diagnostic({ file: 'a/elsewhere.yaml', message: 'elsewhere' }),
      diagnostic({ file: 'jobs/sales/orders/datajob.yaml', message: 'near' }),
      diagnostic({ file: 'jobs/sales/orders/10_load.sql', line: 1, message: 'in the file' }),
      diagnostic({ file: 'jobs/sales/orders/10_load.sql', line: 4, endLine: 5, message: 'on the line' }),
      diagnostic({ file: 'jobs/sales/orders/10_load.sql', line: 20, message: 'warned', severity: 'warning' }),
    ];
    const { shown } = annotationsOf(findings, [], { placement });
    expect(shown.map(({ message }) => message.replace(/^.*: /, ''))).toEqual([
      'on the line',
      'in the file',
      'near',
      'elsewhere',
      'warned',
    ]);
  });
});
