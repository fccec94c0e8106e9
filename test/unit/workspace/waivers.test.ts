import { expect, test } from '@jest/globals';
import { daysLeft } from '../../../src/manifest/waivers.ts';
import { waiverLines } from '../../../src/report/waiver-text.ts';
import { validateWorkspace } from '../../../src/usecases/validate.ts';
import { loadWorkspace } from '../../../src/workspace/load-workspace.ts';
import { manualClock } from '../../support/manual-clock.ts';
import { memoryFileTree } from '../../support/memory-file-tree.ts';

const files = (until: string, config = '', schedule = '') => ({
  'datajob.config.yaml': config,
  'jobs/orders/datajob.yaml': `team: sales
${schedule}steps: [{ query: select 1 }]
checks: [{ id: ids, table: orders, not_null: id }]
waivers: [{ check: ids, owner: ana@example.com, reason: the source, until: ${until} }]
`,
});
const noon = '2026-11-22T12:00:00.000Z';

async function findings(until: string, config?: string, schedule?: string, now = noon) {
  const { diagnostics } = await loadWorkspace(memoryFileTree(files(until, config, schedule)), {
    now: Date.parse(now),
  });
  return diagnostics.map(({ code, severity, line, column, message }) => ({
    code,
    severity,
    line,
    column,
    message,
  }));
}

test('a waiver may end up to 90 days from today, or as many as the workspace says', async () => {
  expect(await findings('2027-02-20')).toEqual([]);
  expect(await findings('2027-02-21')).toMatchObject([
    {
      code: 'waiver-too-long',
      severity: 'error',
      line: 4,
      column: 76,
      message: expect.stringContaining('ends in 91 days; at most 90'),
    },
  ]);
  const month = 'waivers: { maxDays: 30 }\n';
  expect(await findings('2026-12-22', month)).toEqual([]);
  expect(await findings('2026-12-23', month)).toMatchObject([{ code: 'waiver-too-long' }]);
  expect(await findings('2026-11-23', 'waivers: { maxDays: 0 }\n')).toMatchObject([
    { code: 'waiver-too-long' },
  ]);
});

test('one that has ended is a warning, from the first moment of its day in the zone of the schedule', async () => {
  expect(await findings('2026-11-23')).toEqual([]);
  expect(await findings('2026-11-22')).toMatchObject([
    { code: 'waiver-expired', severity: 'warning', message: expect.stringContaining('ana@example.com') },
  ]);
  const riga = 'schedule: { cron: "0 6 * * *", timezone: Europe/Riga }\n';
  expect(await findings('2026-11-23', '', riga, '2026-11-22T21:59:59Z')).toEqual([]);
  expect(await findings('2026-11-23', '', riga, '2026-11-22T22:00:00Z')).toMatchObject([
    { code: 'waiver-expired' },
  ]);
  const samoa = 'defaults: { timezone: Pacific/Pago_Pago }\n';
  expect(await findings('2026-11-22', samoa, '', '2026-11-22T10:59:59Z')).toEqual([]);
  expect(await findings('2026-11-22', samoa, '', '2026-11-22T11:00:00Z')).toMatchObject([
    { code: 'waiver-expired' },
  ]);
});

test('validate looks at the days with the clock that it is given, and says nothing of them without one', async () => {
  const tree = memoryFileTree(files('2040-01-01'));
  const { diagnostics } = await validateWorkspace({ tree, clock: manualClock(noon) });
  expect(diagnostics.map(({ code }) => code)).toEqual(['waiver-too-long']);
  expect(await validateWorkspace({ tree })).toMatchObject({ diagnostics: [], waivers: [] });
});

test('validate lists the waivers of all jobs, also of broken ones, those that end first before the others', async () => {
  const waiver = (until: string) =>
    `team: sales\nsteps: [{ query: select 1 }]\nchecks: [{ id: ids, table: t, not_null: id }]\nwaivers: [{ check: ids, owner: ana, reason: why, until: ${until} }]\n`;
  const tree = memoryFileTree({
    'datajob.config.yaml': '',
    'jobs/a/datajob.yaml': waiver('2026-12-02'),
    'jobs/b/datajob.yaml': `nope: 1\nparams: {}\n${waiver('2026-11-20')}`,
    'jobs/c/datajob.yaml': 'team: sales\nsteps: [{ query: select 1 }]\n',
  });
  const { waivers } = await validateWorkspace({ tree, clock: manualClock(noon) });
  const common = { check: 'ids', owner: 'ana', reason: 'why' };
  expect(waivers).toEqual([
    { job: 'b', ...common, until: '2026-11-20', daysLeft: 0 },
    { job: 'a', ...common, until: '2026-12-02', daysLeft: 10 },
  ]);
  expect(waiverLines(waivers)).toEqual([
    '2 checks with a waiver:',
    '  b: ids, ended on 2026-11-20 (ana: why)',
    '  a: ids, until 2026-12-02, 10 days left (ana: why)',
  ]);
  expect(waiverLines([])).toEqual([]);
});

test('days are counted by the calendar, also where clocks change', () => {
  const left = (until: string, now: string) => daysLeft({ until, timezone: 'Europe/Riga' }, Date.parse(now));
  expect(left('2026-10-26', '2026-10-24T22:30:00Z')).toBe(1);
  expect(left('2026-10-26', '2026-10-25T21:59:00Z')).toBe(1);
  expect(left('2026-10-26', '2026-10-25T22:00:00Z')).toBe(0);
  expect(left('2026-10-26', '2026-10-28T00:00:00Z')).toBe(-2);
});
