import { generateKeyPairSync } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import { startBigquery } from '../support/bigquery-server.ts';
import { refused, startClickhouse, table } from '../support/clickhouse-server.ts';
import { startDatabricks } from '../support/databricks-server.ts';
import { type RunWorld, runWorld } from '../support/run-world.ts';
import type { ServiceServer } from '../support/service-server.ts';
import { startSnowflake } from '../support/snowflake-server.ts';
import { startTrino } from '../support/trino-server.ts';

let world: RunWorld | undefined;
let server: ServiceServer | undefined;
afterEach(async () => {
  world?.remove();
  await server?.stop();
});

/** What a statement comes to, in the form of a double: a table that is not there, no rows, or nothing. */
type Answers<T> = { readonly missing: T; readonly rows: T; readonly nothing: T };

/** Answers as a database would that has tables only after they were made. */
function memory<T>(answers: Answers<T>) {
  const statements: string[] = [];
  const script = (statement: string): T => {
    statements.push(statement);
    if (!/^select/.test(statement)) return answers.nothing;
    const made = statements.some((before) => before.startsWith('create table datajob_runs'));
    return made ? answers.rows : answers.missing;
  };
  return { statements, script };
}

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
const notThere = 'datajob_runs is not there';

interface Service {
  readonly server: ServiceServer;
  readonly statements: readonly string[];
  /** The connection in the config, and its secrets. */
  readonly connection: string;
  readonly variables: Readonly<Record<string, string>>;
}

const services: Readonly<Record<string, () => Promise<Service>>> = {
  async clickhouse() {
    const { statements, script } = memory({
      missing: refused(404, 60, `${notThere}. (UNKNOWN_TABLE)`),
      rows: table(['step', 'run_id'], ['String', 'String']),
      nothing: {},
    });
    const started = await startClickhouse(script);
    return { server: started, statements, connection: 'url: "${URL}"', variables: { URL: started.url } };
  },
  async trino() {
    const { statements, script } = memory({
      missing: { error: { errorName: 'TABLE_NOT_FOUND', errorType: 'USER_ERROR', message: notThere } },
      rows: {
        columns: [
          ['step', 'varchar'],
          ['run_id', 'varchar'],
        ] as const,
      },
      nothing: { update: { type: 'INSERT', count: 1 } },
    });
    const started = await startTrino(script);
    return {
      server: started,
      statements,
      connection: 'url: "${URL}", schema: sales',
      variables: { URL: started.url },
    };
  },
  async snowflake() {
    const { statements, script } = memory({
      missing: { error: { code: '002003', sqlState: '02000', message: notThere } },
      rows: { rowType: [{ name: 'STEP', type: 'text' }] },
      nothing: { stats: { numRowsInserted: 1 } },
    });
    const started = await startSnowflake(privateKey, script);
    const connection = `url: "${started.origin}", user: ann, privateKey: "\${KEY}"`;
    const KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    return { server: started, statements, connection, variables: { KEY } };
  },
  async bigquery() {
    const { statements, script } = memory({
      missing: { error: { status: 404, reason: 'notFound', message: notThere } },
      rows: { fields: [{ name: 'step', type: 'STRING' }] },
      nothing: { written: 1 },
    });
    const started = await startBigquery(privateKey, script);
    const connection = `project: acme, location: EU, token: "\${TOKEN}", url: "${started.origin}"`;
    return { server: started, statements, connection, variables: { TOKEN: 'ambient' } };
  },
  async databricks() {
    const { statements, script } = memory({
      missing: { error: { error_code: 'BAD_REQUEST', sql_state: '42P01', message: notThere } },
      rows: { columns: [['step', 'STRING']] as const },
      nothing: {},
    });
    const started = await startDatabricks(script);
    const connection = `url: "${started.origin}", warehouse: w1, token: "\${TOKEN}"`;
    return { server: started, statements, connection, variables: { TOKEN: 'dapi-1' } };
  },
};

test.each(Object.keys(services))(
  'a scheduled job on %s makes its own table, runs its steps and marks what is done',
  async (type) => {
    const service = await services[type]?.();
    if (service === undefined) throw new Error(type);
    server = service.server;
    world = runWorld({
      'datajob.config.yaml': `environments: { local: { connections: { w: { type: ${type}, ${service.connection} } } } }`,
      'sales/datajob.yaml': `team: sales
params: { city: "Rīga's" }
steps:
  - query: create table orders (city string)
  - sql: 20_fill.sql
`,
      'sales/20_fill.sql':
        '-- of the day\ninsert into orders select :city;\ndelete from orders where city is null;\n',
    });
    const scheduledTime = '2026-11-22T06:15:00.000Z';
    const { result } = await world.run('sales', { variables: service.variables, scheduledTime });
    expect([result.status, result.error]).toEqual(['succeeded', undefined]);
    expect(service.server.refusals).toEqual([]);
    const words = service.statements.map((text) =>
      text
        .replace(/^--.*\n/, '')
        .split(' ')
        .slice(0, 3)
        .join(' '),
    );
    expect(words.filter((text) => !text.startsWith('select'))).toEqual([
      'create table datajob_runs',
      // Each step is marked instead of an older mark, then the run as a whole.
      ...['create table orders', 'delete from datajob_runs', 'insert into datajob_runs'],
      ...['insert into orders', 'delete from orders', 'delete from datajob_runs', 'insert into datajob_runs'],
      'insert into datajob_runs',
    ]);
  },
);
