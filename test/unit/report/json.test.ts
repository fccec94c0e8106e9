import { expect, test } from '@jest/globals';
import { planJson, validateJson } from '../../../src/report/json.ts';
import { diagnostic } from './samples.ts';

test('the document of validate has the documented keys in their order, and no others', () => {
  const extra = { ...diagnostic({ endLine: 3, endColumn: 8, hint: 'x' }), internal: true };
  const document = validateJson({ waivers: [], jobs: 1, diagnostics: [extra, diagnostic()] });
  expect(JSON.stringify(document)).toBe(
    '{"jobs":1,"diagnostics":[' +
      '{"code":"unknown-key","severity":"error","message":"The key `shedule` is not known.",' +
      '"file":"jobs/sales/orders/datajob.yaml","line":3,"column":1,"endLine":3,"endColumn":8,"hint":"x"},' +
      '{"code":"unknown-key","severity":"error","message":"The key `shedule` is not known.",' +
      '"file":"jobs/sales/orders/datajob.yaml","line":3,"column":1}]}',
  );
});

test('waivers are in the document of validate when there are some', () => {
  const waiver = {
    job: 'orders',
    check: 'ids',
    owner: 'ana',
    reason: 'why',
    until: '2026-12-24',
    daysLeft: 3,
  };
  expect(validateJson({ waivers: [waiver], jobs: 1, diagnostics: [] })).toEqual({
    jobs: 1,
    diagnostics: [],
    waivers: [waiver],
  });
});

test('in the document of plan the next runs are instants', () => {
  const schedule = {
    text: '06:15 every day (Europe/Riga)',
    next: [{ local: '2026-11-23T06:15:00+02:00', utc: '2026-11-23T04:15:00.000Z' }],
    notes: [],
    crons: [{ cron: '15 6 * * *', timezone: 'Europe/Riga' }],
    runsPerMonth: 30.4,
    shortestGapMs: 82_800_000,
    warnings: [],
  };
  const change = { job: 'orders', kind: 'changed' as const, files: [], reason: 'schedule changed', schedule };
  const plan = { base: 'a', head: 'b', changes: [change], downstream: [], diagnostics: [] };
  expect(planJson(plan)).toEqual({
    ...plan,
    changes: [
      {
        ...change,
        schedule: {
          text: '06:15 every day (Europe/Riga)',
          next: ['2026-11-23T04:15:00.000Z'],
          local: ['2026-11-23T06:15:00+02:00'],
          notes: [],
          crons: [{ cron: '15 6 * * *', timezone: 'Europe/Riga' }],
          runsPerMonth: 30.4,
          shortestGapMs: 82_800_000,
          warnings: [],
        },
      },
    ],
  });
});
