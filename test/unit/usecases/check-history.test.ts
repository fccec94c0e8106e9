import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../../src/cli/arguments.ts';
import type { CommandContext } from '../../../src/cli/command.ts';
import { historyCommand } from '../../../src/cli/commands/history.ts';
import { type CheckRecord, checkRecords, keptChecks } from '../../../src/release/check-record.ts';
import { evidencePath, ledgerText, runPath } from '../../../src/release/ledger.ts';
import { baselineAmong } from '../../../src/release/past-checks.ts';
import { checkHistoryText } from '../../../src/report/check-history-text.ts';
import { plainStyle } from '../../../src/report/style.ts';
import type { CheckResult } from '../../../src/run/result.ts';
import { checkHistory } from '../../../src/usecases/check-history.ts';
import { memoryFileTree } from '../../support/memory-file-tree.ts';
import { memoryStateStore } from '../../support/memory-state-store.ts';
import { sampleRecord, sampleResult } from '../../support/release-samples.ts';

const check = (id: string, value: number, own: Partial<CheckRecord> = {}): CheckRecord => ({
  ...{ id, key: `key-${id}`, type: 'not_null', table: 'orders', severity: 'error', unit: 'rows' },
  ...{ status: value === 0 ? 'passed' : 'failed', value, failing: value, total: 9 },
  ...own,
});
const hour = (number: number) => `2026-01-02T${String(number).padStart(2, '0')}:00:00.000Z`;

/** A run of each hour with these checks. */
function runs(...all: (readonly CheckRecord[])[]): Record<string, string> {
  const files = all.map((checks, index) => {
    const scheduledTime = hour(index);
    const finishedAt = hour(index).replace(':00:00', ':30:00');
    const result = sampleResult({ runId: `r${index}`, scheduledTime, checks });
    const record = sampleRecord({
      runId: `r${index}`,
      scheduledTime,
      finishedAt,
      status: result.status,
      result,
    });
    return [runPath('orders', `20260102T${String(index).padStart(2, '0')}0000Z`), ledgerText(record)];
  });
  return Object.fromEntries(files);
}

function evidence(
  digit: string,
  pr: number,
  at: string,
  checks: readonly CheckRecord[],
): Record<string, string> {
  const digest = `sha256:${digit.repeat(64)}`;
  const record = {
    job: 'orders',
    digest,
    passed: true,
    environment: `pr-${pr}`,
    runId: `s${pr}`,
    at,
    checks,
  };
  return { [evidencePath('orders', digest)]: ledgerText(record) };
}

const historyOf = (ledger: Record<string, string>, limit?: number) => {
  const store = memoryStateStore({ ledger });
  const ports = { tree: memoryFileTree({ 'datajob.config.yaml': '' }), state: () => store };
  return checkHistory({ job: 'orders', ...(limit === undefined ? {} : { limit }) }, ports);
};

describe('the history of checks', () => {
  test('has the results of production and of staging by check, oldest first, also across new names', async () => {
    const renamed = check('b', 2, { key: 'key-a' });
    const outcome = await historyOf({
      ...runs([check('a', 0)], [check('a', 1), check('c', 0)], [renamed]),
      ...evidence('b', 8, hour(5), [check('b', 2, { key: 'key-a', standing: 'known' })]),
      ...evidence('a', 7, hour(1), [check('a', 0)]),
    });
    expect(
      outcome.checks.map(({ id, results }) => [id, results.map((one) => [one.environment, one.value])]),
    ).toEqual([
      [
        'b',
        [
          ['production', 0],
          ['pr-7', 0],
          ['production', 1],
          ['production', 2],
          ['pr-8', 2],
        ],
      ],
      ['c', [['production', 0]]],
    ]);
    expect(outcome.checks[0]?.results.at(-1)).toMatchObject({
      runId: 's8',
      standing: 'known',
      unit: 'rows',
      total: 9,
    });
    const text = checkHistoryText(outcome, plainStyle)
      .split('\n')
      .map((line) => line.replaceAll(/ {2,}/g, '  ').trim());
    expect(text).toEqual([
      'CHECK  WHERE  LAST  VALUE  TREND  SINCE',
      'b  production  failed  2 of 9  ▁▅█ 0, 1, 2  2026-01-02 01:30 UTC',
      'b  staging  failed (known)  2 of 9  ▁█ 0, 2  2026-01-02 05:00 UTC',
      'c  production  passed  0 of 9  ▁ 0',
    ]);
  });

  test('keeps two checks apart that assert the same with two thresholds', async () => {
    const pair = (value: number) => [
      check('some', value, { key: 'same', severity: 'warn' }),
      check('many', value + 5, { key: 'same' }),
    ];
    const { checks } = await historyOf(runs(pair(1), pair(2).reverse()));
    expect(checks.map(({ id, results }) => [id, results.map(({ value }) => value)])).toEqual([
      ['many', [6, 7]],
      ['some', [1, 2]],
    ]);
  });

  test('takes the last runs, and none that did not come to its checks', async () => {
    const outcome = await historyOf(runs([check('a', 3)], [check('a', 2)], [], [check('a', 1)]), 2);
    expect(outcome.checks[0]?.results.map(({ value }) => value)).toEqual([2, 1]);
  });

  test('is refused for a job that nobody knows, and empty for one that was never checked', async () => {
    await expect(historyOf({})).rejects.toMatchObject({ code: 'refused' });
    expect(checkHistoryText({ job: 'orders', checks: [], problems: [] }, plainStyle)).toBe(
      'No results of checks yet.',
    );
  });
});

test('datajob history JOB --checks prints it; without a job it is wrong usage', async () => {
  const store = memoryStateStore({ ledger: runs([check('a', 2)]) });
  const ports = { tree: memoryFileTree({ 'datajob.config.yaml': '' }), state: () => store };
  const command = (...argv: string[]) =>
    historyCommand({
      arguments: parseArguments(['history', ...argv]),
      open: async () => ports,
      style: plainStyle,
    } as unknown as CommandContext);
  expect(await command('orders', '--checks', '--limit', '5')).toMatchObject({
    exitCode: 0,
    json: { job: 'orders', checks: [{ id: 'a', results: [{ value: 2 }] }] },
    text: expect.stringMatching(/^CHECK .*\na +production +failed/),
  });
  await expect(command('--checks')).rejects.toMatchObject({ code: 'usage' });
});

describe('the baseline of a check', () => {
  const past = (environment: string, at: string, ...checks: readonly CheckRecord[]) => ({
    ...{ environment, at, runId: 'r', digest: 'd', checks },
  });
  const identity = { id: 'a', key: 'key-a', type: 'not_null', table: 'orders' };

  test('is the last result that is one, with the values before', () => {
    const broken = check('a', 0, { status: 'error' });
    const { value: _, ...unknown } = broken;
    const found = baselineAmong(identity, [
      past('production', hour(1), check('a', 0)),
      past('pr-7', hour(2), check('a', 4, { actual: '4 failing rows', standing: 'waived' })),
      past('production', hour(3), unknown),
      past('production', hour(4), check('other', 1)),
    ]);
    expect(found).toEqual({
      ...{ environment: 'pr-7', runId: 'r', at: hour(2), status: 'failed', value: 4, unit: 'rows' },
      ...{ actual: '4 failing rows', waived: true, trend: [0, 4, null] },
    });
  });

  test('says when the check only warned', () => {
    const warned = (value: number) => past('production', hour(1), check('a', value, { severity: 'warn' }));
    expect(baselineAmong(identity, [warned(2)])).toMatchObject({ status: 'failed', warned: true });
    expect(baselineAmong(identity, [warned(0)])).not.toHaveProperty('warned');
  });

  test('is none when there was none, or only errors', () => {
    expect(baselineAmong(identity, [])).toBeUndefined();
    expect(
      baselineAmong(identity, [past('production', hour(1), check('a', 1, { status: 'error' }))]),
    ).toBeUndefined();
  });
});

describe('what the ledger keeps of checks', () => {
  const failed: CheckResult = {
    ...check('a', 1),
    ...{ expected: 'e'.repeat(999), actual: 'a'.repeat(999) },
    failure: { class: 'user', rule: 'check-failed', message: 'm'.repeat(999) },
    samples: { columns: ['id'], rows: [['secret']] },
  };
  test('is short and holds no rows of tables', () => {
    const [record] = checkRecords([failed]);
    expect(record?.actual).toHaveLength(300);
    expect(Object.keys(record ?? {}).sort()).toEqual([
      'actual',
      'failing',
      'id',
      'key',
      'severity',
      'status',
      'table',
      'total',
      'type',
      'unit',
      'value',
    ]);
    const [kept] = keptChecks([failed]);
    expect([kept?.expected, kept?.actual, kept?.failure?.message].map((text) => text?.length)).toEqual([
      300, 300, 300,
    ]);
    expect(kept).not.toHaveProperty('samples');
  });

  test('is at most 2000 results, those that failed before the others', () => {
    const many = Array.from({ length: 2500 }, (_, index) => check(`c${index}`, index < 2400 ? 0 : 1));
    const records = checkRecords(many);
    expect(records).toHaveLength(2000);
    expect(records.filter(({ status }) => status === 'failed')).toHaveLength(100);
    expect(keptChecks(many)).toHaveLength(2000);
  });
});
