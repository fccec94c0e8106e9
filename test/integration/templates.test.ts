import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { type RunWorld, runWorld } from '../support/run-world.ts';
import { tableStatements, templateCases, textTable } from '../support/template-cases.ts';

let server: PostgresServer;
let world: RunWorld;

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

const config = 'environments: { local: { connections: { warehouse: { type: postgres, url: "${URL}" } } } }';
const time = '2026-11-22T06:00:00.000Z';

const templates = ['append', 'overwrite', 'upsert', 'scd2', 'periodic_snapshot'];
/** Those that write a table anew where others look for what has changed. */
const rewriting = ['overwrite', 'periodic_snapshot'];

describe.each(['duckdb', 'postgres'])('on %s', (engine) => {
  const query = (sql: string) =>
    world.query(
      sql,
      engine === 'postgres' ? { name: 'warehouse', type: 'postgres', url: server.url } : undefined,
    );

  beforeEach(async () => {
    world = runWorld(engine === 'postgres' ? { 'datajob.config.yaml': config } : {});
    if (engine === 'postgres') await query('drop schema public cascade');
    if (engine === 'postgres') await query('create schema public');
  });
  afterEach(() => world.remove());

  const rowsOf = async (table: string, names: readonly string[]) => {
    const cells = names.map((name) => `cast(${name} as text)`).join(', ');
    return query(`select ${cells} from ${table} order by ${names.map((_, index) => index + 1).join(', ')}`);
  };

  describe.each(templates)('%s', (template) => {
    test.each(templateCases(template).map((one) => [one.case, one] as const))('%s', async (_, one) => {
      for (const sql of tableStatements('source', one.source)) await query(sql);
      if (one.target !== undefined) for (const sql of tableStatements('target', one.target)) await query(sql);
      const step = { uses: template, with: { source: 'source', target: 'target', ...one.with } };
      world.write('jobs/load/datajob.yaml', JSON.stringify({ team: 'sales', steps: [step] }));
      const run = () =>
        world.run('load', { scheduledTime: one.time ?? time, again: true, variables: { URL: server.url } });

      const { result } = await run();
      if (one.error !== undefined) {
        expect(result).toMatchObject({ status: 'failed', error: { message: one.error, line: 1 } });
        return;
      }
      expect(result.error).toBeUndefined();
      const after = textTable(one.after ?? '');
      const names = after.columns.map(({ name }) => name);
      expect(await rowsOf('target', names)).toEqual(after.rows);

      const again = (await run()).result;
      expect(again.error).toBeUndefined();
      expect(await rowsOf('target', names)).toEqual(
        one.twice === undefined ? after.rows : textTable(one.twice).rows,
      );
      if (one.twice === undefined && !rewriting.includes(template)) expect(again.steps[0]?.rows).toBe(0);
    });
  });
});
