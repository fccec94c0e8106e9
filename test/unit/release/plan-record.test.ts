import { describe, expect, test } from '@jest/globals';
import {
  type PlanRecord,
  planRecordPath,
  planRecordText,
  readPlanRecord,
} from '../../../src/release/plan-record.ts';
import { memoryStateStore } from '../../support/memory-state-store.ts';

const record: PlanRecord = {
  pr: 12,
  head: 'c'.repeat(40),
  hash: `sha256:${'a'.repeat(64)}`,
  passed: true,
  at: '2026-11-22T10:00:00.000Z',
  changes: [
    { job: 'orders', kind: 'changed', digest: 'sha256:b', crons: [{ cron: '15 6 * * *', timezone: 'UTC' }] },
    { job: 'old', kind: 'removed' },
  ],
  downstream: ['report'],
};

const read = async (text: string, pr = 12) =>
  readPlanRecord(await memoryStateStore({ ledger: { [planRecordPath(pr)]: text } }).read('ledger'), pr);

describe('the plan of a pull request', () => {
  test('is read back as it was written; without a file there is none', async () => {
    expect(await read(planRecordText(record))).toEqual(record);
    expect(await readPlanRecord(await memoryStateStore().read('ledger'), 12)).toBeUndefined();
  });

  test.each([
    ['{', /is not JSON/],
    [JSON.stringify({ ...record, passed: 'yes' }), /`passed` must be true or false/],
    [JSON.stringify({ ...record, changes: [{ job: 'a', kind: 'x' }] }), /changes\[0\]\.kind/],
    [JSON.stringify({ ...record, downstream: [1] }), /downstream\[0\]/],
    [JSON.stringify({ ...record, pr: 13 }), /about the pull request 13/],
  ])('is refused when it is none: %#', async (text, reason) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'state', message: expect.stringMatching(reason) });
  });
});
