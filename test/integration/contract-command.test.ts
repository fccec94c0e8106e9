import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nodePorts } from '../../src/adapters/node-ports.ts';
import { nodeWorkspaceWriter } from '../../src/adapters/node-workspace-writer.ts';
import { writtenContractText } from '../../src/report/written-contract-text.ts';
import { checkJob } from '../../src/usecases/check.ts';
import { writeContract } from '../../src/usecases/contract/write-contract.ts';
import { validateWorkspace } from '../../src/usecases/validate.ts';
import { type GitSandbox, gitSandbox, writeFiles } from '../support/git-sandbox.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { programFolder } from '../support/run-world.ts';
import { runAll } from '../support/sql.ts';

const never = new AbortController().signal;
let server: PostgresServer;
let sandbox: GitSandbox;
beforeAll(async () => {
  server = await startPostgres();
  sandbox = gitSandbox();
});
afterAll(async () => {
  await server?.stop();
  sandbox?.remove();
});

const types = {
  duckdb: ['integer', 'varchar', 'decimal(9,2)', 'timestamp with time zone', 'integer[]'],
  postgres: ['integer', 'character varying(2)', 'numeric(9,2)', 'timestamp with time zone', 'integer[]'],
} as const;

describe.each(['duckdb', 'postgres'] as const)('datajob contract on %s', (engine) => {
  let folder: string;
  const ports = () =>
    nodePorts({
      cwd: folder,
      workspace: folder,
      variables: { PATH: process.env['PATH'], URL: server.url },
      programFolder,
    });
  const write = async () =>
    writeContract({ job: 'orders', environment: 'local' }, ports(), nodeWorkspaceWriter(folder), never);

  test('describes the tables as they are, overwrites nothing, and what it wrote can be used as it is', async () => {
    folder = sandbox.init(engine);
    const connection =
      engine === 'duckdb'
        ? ({ name: 'main', type: 'duckdb', path: '.datajob/main.duckdb' } as const)
        : ({ name: 'main', type: 'postgres', url: server.url } as const);
    const written =
      engine === 'duckdb'
        ? '{ type: duckdb, path: .datajob/main.duckdb }'
        : '{ type: postgres, url: "${URL}" }';
    const manifest =
      'team: sales\ndescription: "Orders: all of them."\nclassification: { "*": { country: pii } }\n';
    writeFiles(folder, {
      'datajob.config.yaml': `environments: { local: { connections: { main: ${written} } } }\n`,
      'jobs/orders/datajob.yaml': manifest,
      'jobs/orders/10_load.sql':
        'insert into analytics.orders select 1, 1; insert into "Order Lines" select 1; insert into later select 1;\n',
    });
    await expect(write()).rejects.toMatchObject({
      code: 'config',
      hint: expect.stringContaining('datajob run orders'),
    });
    await runAll(ports().databases, connection, [
      'create schema analytics',
      'create table analytics.orders (id int, line int, country varchar(2) not null, price numeric(9, 2) unique, at_time timestamptz, "Tags" int[], primary key (id, line))',
      'create table "Order Lines" as select 1 as "true"',
    ]);
    const outcome = await write();
    expect(outcome).toMatchObject({
      written: ['jobs/orders/orders.odcs.yaml'],
      existing: [],
      missing: ['later'],
      tables: [{ table: 'analytics.orders', declared: false }, { table: '"Order Lines"' }],
    });
    const [int, varchar, decimal, timestamp, list] = types[engine];
    expect(readFileSync(join(folder, 'jobs/orders/orders.odcs.yaml'), 'utf8')).toBe(`apiVersion: v3.1.0
kind: DataContract
id: orders
name: orders
version: 0.1.0
status: draft
description:
  purpose: "Orders: all of them."
team:
  name: sales
schema:
  - name: orders
    physicalType: table
    properties:
      - name: id
        logicalType: integer
        physicalType: ${int}
        primaryKey: true
        primaryKeyPosition: 1
      - name: line
        logicalType: integer
        physicalType: ${int}
        primaryKey: true
        primaryKeyPosition: 2
      - name: country
        logicalType: string
        physicalType: ${varchar}
        required: true
        classification: pii
      - name: price
        logicalType: number
        physicalType: ${decimal}
        unique: true
      - name: at_time
        logicalType: timestamp
        physicalType: ${timestamp}
      - name: Tags
        logicalType: array
        physicalType: "${list}"
  - name: Order Lines
    physicalType: table
    properties:
      - name: "true"
        logicalType: integer
        physicalType: ${int}
`);
    const text = writtenContractText(outcome);
    const lines = text
      .split('\n')
      .filter((line) => line.startsWith('  outputs') || line.startsWith('    - '));
    expect(lines.join('\n')).toBe(
      '  outputs:\n    - { table: analytics.orders, contract: orders.odcs.yaml }\n    - { table: \'"Order Lines"\', contract: orders.odcs.yaml }',
    );
    expect(await write()).toMatchObject({ written: [], existing: ['jobs/orders/orders.odcs.yaml'] });

    const added = lines.map((line) => line.slice(2)).join('\n');
    writeFiles(folder, { 'jobs/orders/datajob.yaml': `${manifest}${added}\n` });
    expect((await validateWorkspace(ports())).diagnostics).toEqual([]);
    const { checks } = await checkJob(
      { job: 'orders', environment: 'local' },
      ports(),
      () => undefined,
      never,
    );
    expect(checks.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'analytics.orders.schema passed',
      'analytics.orders.not_null.id passed',
      'analytics.orders.not_null.line passed',
      'analytics.orders.unique.id-line passed',
      'analytics.orders.not_null.country passed',
      'analytics.orders.unique.price passed',
      '"Order Lines".schema passed',
    ]);
  });

  test('says what keeps it from asking', async () => {
    folder = sandbox.init(`${engine}-refused`);
    const ask = (config: string, manifest: string) => {
      writeFiles(folder, {
        'datajob.config.yaml': config,
        'jobs/orders/datajob.yaml': `team: sales\n${manifest}`,
      });
      return write();
    };
    const steps = 'steps: [{ query: insert into orders select 1 }]\n';
    const at = (url: string) =>
      `environments: { local: { connections: { main: { type: postgres, url: "${url}" } } } }\n`;
    await expect(ask(at('${NOT_SET}'), steps)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('NOT_SET'),
    });
    await expect(ask(at('postgres://u@127.0.0.1:1/x'), steps)).rejects.toMatchObject({ code: 'database' });
    await expect(ask('', 'steps: [{ query: select 1 }]\n')).rejects.toMatchObject({
      code: 'config',
      message: 'The SQL of orders shows no table that it writes.',
    });
    await expect(ask('', 'steps: [{ qury: x }]\n')).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('qury'),
    });
  });
});
