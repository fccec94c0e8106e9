import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitStatements } from '../../src/sql/statements.ts';

// DuckDB's own parser says how many statements a text holds; it throws on texts that hold none or are broken.
let instance: DuckDBInstance;
beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:');
});
afterAll(() => instance?.closeSync());

async function oracle(sql: string): Promise<number | undefined> {
  const connection = await instance.connect();
  try {
    return (await connection.extractStatements(sql)).count;
  } catch {
    return undefined;
  } finally {
    connection.closeSync();
  }
}

// Pieces that are whole statements by themselves, with semicolons where they must not count.
const statements = [
  'select 1',
  `select ';'`,
  `select 'it''s; ok'`,
  `select E'\\';'`,
  `select e'\\\\'`,
  `select 'a\\'`,
  'select ";" from (select 1 as ";")',
  'select "a"";" from (select 1 as "a"";")',
  'select $$;$$',
  'select $x$ $$;$$ $x$',
  'select $ä1$;$ä1$',
  'select a$b from (select 1 as a$b)',
  'select /* ; /* ; */ ; */ 1',
  'select 1 -- ;',
  'select 1 --;\r',
  `select 'a'\n'b;c'`,
  `select E'a'\n'\\';'`,
  `select E'a' -- ;\n '\\';'`,
  'select [1, 2, 3][1:2]',
  `select {'a': 1, 'b': ';'}`,
  'select 1::int',
  'create table t (a int, b varchar)',
  `insert into t values (1, ';'), (2, $$;$$)`,
  'with x as (select 1) select * from x',
  'begin transaction',
  'commit',
  'from range(3)',
  'select case when 1 = 1 then 2 end',
  'select 1e5, .5, 1_000, 0xff',
  `copy (select 1) to 'x;y.csv'`,
  'create macro f(a, b := 2) as a + b',
  'select 5 - -1',
  'select 4 /*;*// 2',
];
const between = [';', ' ; ', ';;', '\n;\n', ';-- ; \n', ';/* ; */', ' ;\t;\r\n', '\n;'];

test('every statement of the corpus is one to DuckDB and to us', async () => {
  // DuckDB reads other white space too, but stumbles over it behind an E'…' string with an escaped quote.
  for (const sql of [...statements, 'select\u00a01']) {
    expect([sql, await oracle(sql)]).toEqual([sql, 1]);
    expect([sql, splitStatements(sql, 'duckdb').length]).toEqual([sql, 1]);
  }
});

test('however they are joined, DuckDB and we find the same number, and each of ours is one to DuckDB', async () => {
  const joined = fc.array(fc.tuple(fc.constantFrom(...statements), fc.constantFrom(...between)), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(joined, async (parts) => {
      // A line comment at the end of a part would swallow the separator.
      const sql = parts.map(([statement, separator]) => `${statement}\n${separator}`).join('');
      const ours = splitStatements(sql, 'duckdb');
      expect(ours).toHaveLength((await oracle(sql)) ?? -1);
      for (const { text } of ours) expect([text, await oracle(text)]).toEqual([text, 1]);
    }),
    { numRuns: 150 },
  );
});

test('for any text that DuckDB can read, we find as many statements', async () => {
  const pieces = fc.constantFrom(
    ...[
      "'",
      '"',
      '$$',
      '$a$',
      '--',
      '/*',
      '*/',
      '\n',
      '\r',
      ';',
      ' ',
      'select',
      '1',
      'a',
      "E'",
      '\\',
      '(',
      ')',
      ',',
      '+',
      '$1',
      '.',
      '::int',
    ],
  );
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 14 }), async (parts) => {
      const sql = `select 1 ${parts.join('')}`;
      const count = await oracle(sql);
      if (count === undefined) return;
      compared += 1;
      expect(splitStatements(sql, 'duckdb')).toHaveLength(count);
    }),
    { numRuns: 1500 },
  );
  expect(compared).toBeGreaterThan(50);
});
