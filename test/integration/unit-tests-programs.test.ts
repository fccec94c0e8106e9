import { describe, expect, test } from '@jest/globals';
import { runTest, runTests } from '../support/test-world.ts';

describe('a unit test of templates', () => {
  test.each([
    ['append', '', '[{ id: 1, name: Anne }, { id: 1, name: Ann }, { id: 2, name: Bob }]'],
    ['overwrite', '', '[{ id: 1, name: Ann }, { id: 2, name: Bob }]'],
    ['upsert', ', key: id', '[{ id: 1, name: Ann }, { id: 2, name: Bob }]'],
  ])('runs %s', async (template, inputs, rows) => {
    const report = await runTests({
      'people/datajob.yaml': `team: t
steps: [{ uses: ${template}, with: { source: stage.people, target: dim.people${inputs} } }]
tests:
  - name: it
    given:
      stage.people: [{ id: 1, name: Ann }, { id: 2, name: Bob }]
      dim.people: [{ id: 1, name: Anne }]
    expect: { dim.people: ${rows} }
`,
    });
    expect(report.tests).toMatchObject([{ status: 'passed' }]);
  });

  test('runs scd2, whose times are those of the scheduled time', async () => {
    const report = await runTests({
      'people/datajob.yaml': `team: t
steps: [{ uses: scd2, with: { source: stage.people, target: dim.people, key: id, create: true } }]
tests:
  - name: it
    scheduledTime: 2026-11-22T06:00:00Z
    given: { stage.people: [{ id: 1, name: Ann }] }
    expect:
      dim.people: [{ id: 1, name: Ann, valid_from: 2026-11-22T06:00:00, valid_to: null }]
`,
    });
    expect(report.tests).toEqual([expect.objectContaining({ status: 'passed' })]);
  });

  test('runs the SQL files of a template of the workspace', async () => {
    const report = await runTests({
      'templates/load/template.yaml': 'inputs: { source: { type: identifier } }\n',
      'templates/load/10_load.sql': 'create table loaded as select * from ${{ params.source }};',
      'people/datajob.yaml': `team: t
steps: [{ uses: load, with: { source: people } }]
tests: [{ name: it, given: { people: [{ id: 1 }] }, expect: { loaded: [{ id: 1 }] } }]
`,
    });
    expect(report.tests).toMatchObject([{ status: 'passed' }]);
  });
});

const programs = {
  'orders/10_load.sql': 'create table loaded as select * from raw.orders;',
  'orders/20_more.py': `import os
def run(job):
    rows = list(job.query("select id from loaded order by id"))
    job.ingest("sent", [{"id": 10 + row[0], "token": os.environ["CRM_TOKEN"]} for row in rows], create=True)
`,
  'orders/20_guard.sql': 'select 1;',
  'orders/datajob.yaml': `team: sales
secrets: [CRM_TOKEN]
steps:
  - { sql: 10_load.sql }
  - { python: 20_more.py }
  - run: datajob sql "insert into sent values (99, 'x')"
`,
};

describe('a unit test of Python and shell steps', () => {
  test('runs them over the database of the test, and never with a secret', async () => {
    const result = await runTest(
      `given: { raw.orders: [{ id: 1 }, { id: 2 }] }
expect:
  sent: { rows: [{ id: 11 }, { id: 12 }, { id: 99 }], ignore: [token] }
  tokens: { query: "select distinct token from sent where id < 20", rows: [{ token: test-value-of-CRM_TOKEN }] }
timeout: 30s`,
      programs,
    );
    expect(result.failure ?? result.differences).toBeUndefined();
    expect(result.status).toBe('passed');
  });

  test('is not run where programs must not be started, and its SQL steps alone are', async () => {
    const given = 'given: { raw.orders: [{ id: 1 }] }\n';
    const whole = await runTest(`${given}expect: { sent: [] }`, programs, { programs: false });
    expect(whole).toMatchObject({
      status: 'not-run',
      reason: 'the step 20_more is not SQL alone, and programs of this change are not started here',
    });
    const part = await runTest(`${given}steps: [10_load]\nexpect: { loaded: [{ id: 1 }] }`, programs, {
      programs: false,
    });
    expect(part.status).toBe('passed');
  });

  test('cannot run a step that is given credentials', async () => {
    const manifest = 'team: sales\nsteps: [{ run: "true", expose: [warehouse] }]\n';
    const config =
      'environments: { production: { connections: { warehouse: { type: postgres, url: "postgres://x@db.example.com/x" } } } }\n';
    const files = { ...programs, 'orders/datajob.yaml': manifest, 'datajob.config.yaml': config };
    const result = await runTest('expect: { sent: [] }', files);
    expect(result).toMatchObject({ status: 'cannot-run', step: 'run-1' });
  });
});
