import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDatabases } from '../../src/adapters/databases.ts';
import type { Database, Session } from '../../src/ports/database.ts';
import { evaluateChecks } from '../../src/quality/run-checks.ts';
import { checkCases } from '../support/check-cases.ts';
import { checkTablesOf, withoutLike } from '../support/check-tables.ts';
import { checkContext, checksOf } from '../support/checks.ts';
import { openEngines } from '../support/engines.ts';
import { manualClock } from '../support/manual-clock.ts';
import { type MariaDbServer, startMariaDb } from '../support/mariadb.ts';
import { sqliteProgram } from '../support/sqlite-program.ts';
import { never, run } from '../support/statements.ts';

let engines: Awaited<ReturnType<typeof openEngines>>;
let server: MariaDbServer;
let mysql: Database;
let sqlite: Database;
let folder: string;
beforeAll(async () => {
  engines = await openEngines();
  server = await startMariaDb();
  const options = { signal: never, waitMs: 0, onWait: () => undefined };
  folder = await mkdtemp(join(tmpdir(), 'datajob-checks-'));
  const { open } = createDatabases(folder, await sqliteProgram(folder));
  mysql = await open({ name: 'm', type: 'mysql', url: server.url }, options);
  sqlite = await open({ name: 's', type: 'sqlite', path: 'checks.sqlite' }, options);
});
afterAll(async () => {
  await engines?.close();
  await mysql?.close();
  await sqlite?.close();
  await server?.stop();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

const clock = manualClock('2026-11-22T12:00:00Z');

describe.each(['duckdb', 'postgres', 'mysql', 'sqlite'] as const)('%s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await { ...engines.databases, mysql, sqlite }[engine].session();
    for (const text of checkTablesOf(engine)) await run(session, text);
  });
  const evaluate = (yaml: string) => evaluateChecks(checksOf(yaml), checkContext(engine, session, { clock }));

  for (const [what, yaml, status, failing, total] of checkCases) {
    if (withoutLike[engine]?.has(what)) continue;
    test(what, async () => {
      const results = await evaluate(`  - { ${yaml} }`);
      // A check that could not be asked tells why.
      const [broken] = results.flatMap(({ status, failure }) => (status === 'error' ? [failure] : []));
      expect(broken?.message).toBeUndefined();
      const seen = results.map((result) => [result.status, result.failing, result.total]);
      expect(seen.at(-1)).toEqual([status, failing, total]);
    });
  }
});
