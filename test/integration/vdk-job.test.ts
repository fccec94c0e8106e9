import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createDatabases } from '../../src/adapters/databases.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { type RunOptions, type RunWorld, runWorld } from '../support/run-world.ts';

let server: PostgresServer;
let world: RunWorld;
let count = 0;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());
afterEach(() => world.remove());

const config = 'environments: { local: { connections: { warehouse: { type: postgres, url: "${URL}" } } } }';

async function newDatabase(): Promise<string> {
  count += 1;
  const never = new AbortController().signal;
  const admin = await createDatabases('/').open(
    { name: 'admin', type: 'postgres', url: server.url },
    { signal: never, waitMs: 0, onWait: () => undefined },
  );
  await (await admin.session()).execute({ text: `create database vdk${count}`, values: [] }, never);
  await admin.close();
  return server.url.replace(/\/postgres(\?|$)/, `/vdk${count}$1`);
}

/** Runs the files of a VDK job on an engine. */
async function vdk(
  engine: string,
  files: Readonly<Record<string, string>>,
  { manifest = '', ...options }: RunOptions & { manifest?: string } = {},
) {
  const own = Object.fromEntries(Object.entries(files).map(([file, text]) => [`jobs/sales/${file}`, text]));
  const url = engine === 'postgres' ? await newDatabase() : '';
  const all = { 'jobs/sales/datajob.yaml': `team: sales\ncompat: vdk\n${manifest}`, ...own };
  world = runWorld(engine === 'postgres' ? { 'datajob.config.yaml': config, ...all } : all);
  const variables = { URL: url, ...options.variables };
  const connection = { name: 'warehouse', type: 'postgres', url } as const;
  const again = (more: RunOptions = {}) => world.run('sales', { ...options, ...more, variables });
  const query = (sql: string) => world.query(sql, engine === 'postgres' ? connection : undefined);
  return { ...(await again()), again, query };
}

describe.each(['duckdb', 'postgres'])('a VDK job on %s', (engine) => {
  test('runs its files in plain string order, SQL with names in braces, helpers executed and nothing more', async () => {
    const { result, query, output } = await vdk(
      engine,
      {
        '10_make.SQL':
          "create table {table} (country text, amount integer);\ninsert into {table} values ('{country}', 1), ('{b}', 2);",
        '20_more.py': [
          'from vdk.api.job_input import IJobInput',
          'import prices',
          '',
          'def run(job_input: IJobInput) -> None:',
          '    rows = job_input.execute_query("select country, amount from {table} order by amount")',
          '    print(rows, job_input.execute_query("insert into {table} values (\'EE\', " + str(prices.of("EE")) + ")"))',
        ].join('\n'),
        'prices.py': 'def of(country):\n    return 30\nprint("prices")\n',
        'README.txt': 'not a step',
      },
      { params: { table: 'orders', country: '{b}' } },
    );
    expect(result.error).toBeUndefined();
    expect(result.steps.map(({ name }) => name)).toEqual(['10_make.SQL', '20_more.py', 'prices.py']);
    expect(output).toBe(
      "prices\n[['{b}', 1], ['{b}', 2]] None\nprices\nprices.py has no function run(job_input): it was executed, and the job goes on.\n",
    );
    expect(await query('select country, amount from orders order by amount')).toEqual([
      ['{b}', 1],
      ['{b}', 2],
      ['EE', 30],
    ]);
  });
});
