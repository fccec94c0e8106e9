import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadManifest } from '../../../../src/manifest/load-manifest.ts';
import { convertJob } from '../../../../src/usecases/import-vdk/convert-job.ts';
import { manifestText } from '../../../../src/usecases/import-vdk/manifest-text.ts';

const config = (text: string) => ({ path: 'jobs/some_job/config.ini', text });
const convert = (text: string, steps = [{ path: 'jobs/some_job/10.sql', text: 'select 1' }]) =>
  convertJob({ folder: 'jobs/some_job', config: config(text), steps, others: [] });

const owner = '[owner]\nteam = sales\n';
const files = {
  namesIn: () => ['10.sql'],
  resolve: (path: string) => ({ kind: 'file', path, links: [] }) as const,
};

function manifestOf(text: string, steps?: Parameters<typeof convert>[1]): string {
  const { job } = convert(text, steps);
  if (job === undefined) throw new Error('The job was not converted.');
  return manifestText(job);
}

describe('converting a VDK job', () => {
  test.each([
    ['15 6 * * 1-5', '"15 6 * * 1-5"'],
    ['0  5\t* * ?', '"0 5 * * *"'],
    ['@Daily', '"0 0 * * *"'],
  ])('makes the schedule %s to %s, in UTC', (written, cron) => {
    expect(manifestOf(`${owner}[job]\nschedule_cron = ${written}`)).toContain(
      `  cron: ${cron} # config.ini:4`,
    );
  });

  test.each(['', '0 0 30 2 *', '61 5 * * *', '* * *', '__proto__'])('makes «%s» no schedule', (written) => {
    expect(manifestOf(`${owner}[job]\nschedule_cron = ${written}`)).not.toContain('schedule:');
  });

  test('tells the platform’s list of errors of the configuration when there is no other', () => {
    const contacts =
      '[contacts]\nnotified_on_job_failure_platform_error = a@example.com, b@example.com;c@example.com';
    const text = manifestOf(`${owner}${contacts}`);
    expect(text).toContain('class: [platform, config]');
    expect(text.match(/- "\w@example.com"/g)).toHaveLength(3);
  });

  test.each([
    ['select 1;\ncommit;', 'atomic: none # 10.sql:2 commit'],
    [
      'create unique index concurrently x on t (a)',
      'atomic: none # 10.sql:1 create unique index concurrently',
    ],
    ["select 'commit' as commit_; rollback to savepoint a", undefined],
  ])('keeps «%s» out of a transaction where it must be', (sql, line) => {
    const text = manifestOf(owner, [{ path: 'jobs/some_job/10.sql', text: sql }]);
    expect(text.split('\n').find((each) => each.startsWith('atomic'))).toBe(line);
  });

  test('never repeats the value of what may be a secret', () => {
    const text = `${owner}[vdk]\npostgres_password = hunter2\nAPI_TOKEN = hunter2\n[vdk_x]\noracle_connection_string=hunter2`;
    const conversion = convert(text);
    expect(JSON.stringify(conversion)).not.toContain('hunter2');
    expect(conversion.notes.filter(({ message }) => message.includes('may be a secret'))).toHaveLength(3);
  });

  test('makes of any text either findings or a manifest without errors', () => {
    const value = fc.oneof(fc.string(), fc.string({ unit: 'binary' }));
    const text = fc
      .tuple(value, value, value, value, value)
      .map(
        ([team, cron, mails, delay, rest]) =>
          `[owner]\nteam = x${team}\n[job]\nschedule_cron = ${cron}\n[contacts]\nnotified_on_job_success = a@b ${mails}\nnotification_delay_period_minutes = ${delay}\n${rest}`,
      );
    let converted = 0;
    fc.assert(
      fc.property(text, value, (ini, sql) => {
        const { job, diagnostics } = convert(ini, [
          { path: 'jobs/some_job/10.sql', text: `select {${sql}}` },
        ]);
        if (job === undefined) return expect(diagnostics).not.toEqual([]);
        converted += 1;
        const manifest = loadManifest('jobs/some_job/datajob.yaml', manifestText(job), files);
        expect(manifest.diagnostics).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(converted).toBeGreaterThan(20);
  });
});
