import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Session } from '../../src/ports/database.ts';
import { evaluateChecks } from '../../src/quality/run-checks.ts';
import type { CoreEngine } from '../../src/sql/dialect.ts';
import { checkCases, checkTables } from '../support/check-cases.ts';
import { checkContext, checksOf } from '../support/checks.ts';
import { openEngines } from '../support/engines.ts';
import { manualClock } from '../support/manual-clock.ts';
import { run } from '../support/statements.ts';

let engines: Awaited<ReturnType<typeof openEngines>>;
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => engines?.close());

const clock = manualClock('2026-11-22T12:00:00Z');

describe.each<CoreEngine>(['duckdb', 'postgres'])('%s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await engines.databases[engine].session();
    for (const text of checkTables) await run(session, text);
  });
  const evaluate = (yaml: string) => evaluateChecks(checksOf(yaml), checkContext(engine, session, { clock }));

  for (const [what, yaml, status, failing, total] of checkCases) {
    test(what, async () => {
      const results = await evaluate(`  - { ${yaml} }`);
      const seen = results.map((result) => [result.status, result.failing, result.total]);
      expect(seen.at(-1)).toEqual([status, failing, total]);
    });
  }
});
