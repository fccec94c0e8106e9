import { describe, expect, test } from '@jest/globals';
import { fakeRun } from '../../support/fake-run.ts';

const steps =
  'steps: [{ name: load, query: select 1 }, { name: enrich, query: select 2 }, { name: sum, query: select 3 }]';

describe('what is asked for wrongly', () => {
  test.each([
    ['an unknown step', { from: 'enrihc' }, 'Did you mean enrich?'],
    ['an unknown parameter', { params: { contry: 'LV' } }, 'Did you mean country?'],
    ['a value of another type', { params: { n: 'many' } }, undefined],
    ['a boolean that is none', { params: { flag: 'yes' } }, undefined],
    ['a time that is none', { scheduledTime: 'tomorrow' }, undefined],
  ])('%s is wrong usage', async (_, request, hint) => {
    const files = { 'job/datajob.yaml': `team: t\nparams: { country: LV, n: 1, flag: true }\n${steps}` };
    const run = await fakeRun({ files, request });
    await expect(run.result).rejects.toMatchObject({ name: 'Obstacle', code: 'usage', hint });
    expect(run.events).toEqual([]);
  });
});

describe('parameters', () => {
  test('without a value fail the run before it begins', async () => {
    const files = { 'job/datajob.yaml': `team: t\nparams: { day: { type: date } }\n${steps}` };
    const run = await fakeRun({ files });
    expect(await run.result).toMatchObject({
      status: 'failed',
      error: { class: 'config', rule: 'missing-parameter', message: 'No value for day of job job.' },
      steps: [{ status: 'skipped' }, {}, {}],
    });
    expect(run.log).toEqual([]);
  });

  test('are variables of shell steps, whose environment holds nothing else of ours', async () => {
    let env: Readonly<Record<string, string>> = {};
    const run = await fakeRun({
      files: {
        'job/datajob.yaml':
          'team: t\nsecrets: [KEY]\nparams: { n: 1, ratio: 0.5, flag: false, day: { type: date, default: 2026-01-01 } }\nsteps: [{ run: "true", env: { MINE: x } }]',
      },
      variables: { PATH: '/bin', LC_ALL: 'C', KEY: 'secret-key', OTHER: 'no' },
      request: { params: { n: '-7', ratio: '1e3', flag: 'true' }, intervalEnd: '2026-11-23T00:00:00Z' },
      processes: async (command) => {
        env = command.env;
        return { code: 0 };
      },
    });
    expect(await run.result).toMatchObject({ status: 'succeeded' });
    expect(env).toEqual({
      PATH: '/python/bin:/bin',
      LC_ALL: 'C',
      KEY: 'secret-key',
      MINE: 'x',
      DATAJOB_JOB: 'job',
      DATAJOB_RUN_ID: 'r1',
      DATAJOB_ENVIRONMENT: 'local',
      DATAJOB_SCHEDULED_TIME: '2026-11-22T06:15:00.000Z',
      DATAJOB_INTERVAL_START: '2026-11-22T06:15:00.000Z',
      DATAJOB_INTERVAL_END: '2026-11-23T00:00:00.000Z',
      DATAJOB_TEMP_DIR: '/scratch/run-job',
      DATAJOB_WORKSPACE: '/workspace',
      DATAJOB_CHANNEL: '/scratch/s',
      DATAJOB_CHANNEL_TOKEN: '/scratch/token',
      DATAJOB_PARAMS: JSON.stringify({
        n: { type: 'integer', value: -7 },
        ratio: { type: 'number', value: 1000 },
        flag: { type: 'boolean', value: true },
        day: { type: 'date', value: '2026-01-01' },
      }),
      DATAJOB_SECRETS: '["KEY"]',
      DATAJOB_PARAM_N: '-7',
      DATAJOB_PARAM_RATIO: '1000',
      DATAJOB_PARAM_FLAG: 'true',
      DATAJOB_PARAM_DAY: '2026-01-01',
    });
  });
});

describe('a run from a step', () => {
  test('skips the steps before it and says so', async () => {
    const run = await fakeRun({
      files: { 'job/datajob.yaml': `team: t\n${steps}` },
      request: { from: 'enrich' },
    });
    expect(await run.result).toMatchObject({
      status: 'succeeded',
      steps: [{ status: 'skipped' }, { status: 'succeeded' }, { status: 'succeeded' }],
    });
    expect(run.events).toContainEqual(
      expect.objectContaining({ type: 'step-skipped', step: 'load', reason: 'the run starts at enrich' }),
    );
    expect(run.log).not.toContain('default: select 1');
  });
});
