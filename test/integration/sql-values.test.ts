import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Session } from '../../src/ports/database.ts';
import { bindStatement } from '../../src/sql/bind.ts';
import type { CoreEngine } from '../../src/sql/dialect.ts';
import { dialectOf } from '../../src/sql/dialects.ts';
import { literalOf } from '../../src/sql/literal.ts';
import { splitStatements } from '../../src/sql/statements.ts';
import type { TypedValue } from '../../src/sql/typed-value.ts';
import { openEngines } from '../support/engines.ts';
import { errorOf, never, rows, run } from '../support/statements.ts';

let engines: Awaited<ReturnType<typeof openEngines>>;
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => engines?.close());

const hostile = [
  `'; drop table victims; --`,
  `' or '1'='1`,
  `\\'; drop table victims; --`,
  `\\`,
  `''`,
  `$$; drop table victims; $$`,
  `*/ drop table victims; /*`,
  `\${{ params.x }} :country $1 ?`,
  'ä\u{1f600}\u200b\n\r\t',
  `E'\\x27'`,
  '\ud800',
];

describe.each<CoreEngine>(['duckdb', 'postgres'])('%s', (engine) => {
  const dialect = dialectOf(engine);
  let session: Session;
  beforeAll(async () => {
    session = await engines.databases[engine].session();
    await run(session, 'create table victims as select 1 as i');
  });

  const ask = async (text: string, values: Record<string, TypedValue>) =>
    (await session.query(bindStatement(text, values, dialect).statement, 10, never)).rows;
  const stored = (text: string) => Buffer.from(text).toString();

  test.each(hostile)('reads %j as the text it is, bound and as literal', async (value) => {
    const v: TypedValue = { type: 'string', value };
    expect(await ask('select :v', { v })).toEqual([[stored(value)]]);
    await run(
      session,
      bindStatement('create or replace view shown as select :v as x', { v }, dialect).statement.text,
    );
    expect(await rows(session, 'select x from shown')).toEqual([[stored(value)]]);
    expect(await rows(session, 'select * from victims')).toEqual([[1]]);
  });

  test('reads any text as the text it is', async () => {
    const texts = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'));
    await fc.assert(
      fc.asyncProperty(texts, async (value) => {
        const bound = await ask('select :v', { v: { type: 'string', value } });
        const literal = await rows(session, `select ${literalOf({ text: value }, engine)}`);
        expect([bound, literal]).toEqual([[[stored(value)]], [[stored(value)]]]);
      }),
      { numRuns: 200 },
    );
  });

  test('keeps a negative number from making a comment with the sign before it', async () => {
    const n: TypedValue = { type: 'integer', value: -1 };
    await run(
      session,
      bindStatement('create or replace view v as select 5-:n as a', { n }, dialect).statement.text,
    );
    expect(await rows(session, 'select a from v')).toEqual([[6]]);
    await run(session, 'drop view v');
  });

  test.each<[string, string, TypedValue, string]>([
    ['integer', 'select :v + 1 = 2', { type: 'integer', value: 1 }, 'integer'],
    ['bigint', 'select :v > 0', { type: 'integer', value: 2 ** 40 }, 'bigint'],
    ['wide integer', 'select :v > 0', { type: 'integer', value: '99999999999999999999' }, 'numeric|hugeint'],
    ['number', 'select :v * 2 = 3', { type: 'number', value: 1.5 }, 'numeric|double'],
    ['boolean', 'select not :v', { type: 'boolean', value: false }, 'boolean'],
    ['date', `select :v = date '2026-11-22'`, { type: 'date', value: '2026-11-22' }, 'date'],
    [
      'instant',
      `select :v = timestamptz '2026-11-22 08:15:00+02:00'`,
      { type: 'timestamp', value: '2026-11-22T06:15:00.000Z' },
      'timestamp with time zone',
    ],
    [
      'local time',
      `select :v = timestamp '2026-11-22 06:15:00'`,
      { type: 'timestamp', value: '2026-11-22T06:15' },
      'timestamp( without time zone)?',
    ],
    ['string', `select :v = 'x'`, { type: 'string', value: 'x' }, 'text|varchar|unknown'],
  ])('gives a %s its type, bound and as literal', async (_, text, v, type) => {
    expect(await ask(text, { v })).toEqual([[true]]);
    expect(await ask(`/* $1 */ ${text} where 1 = 1`, { v })).toEqual([[true]]);
    const typeOf = engine === 'postgres' ? 'pg_typeof' : 'lower(typeof';
    const end = engine === 'postgres' ? ')::text' : '))';
    const literals = bindStatement(
      `create or replace view t_v as select ${typeOf}(:v${end} as a`,
      { v },
      dialect,
    );
    await run(session, literals.statement.text);
    const [[found] = []] = await rows(session, 'select a from t_v');
    expect(String(found)).toMatch(new RegExp(`^(${type}|decimal\\(2,1\\))$`));
    await run(session, 'drop view t_v');
  });

  test('compares with columns, and works where an engine could not tell the type', async () => {
    await run(
      session,
      `create table typed as select date '2026-01-01' as d, timestamp '2026-01-01 10:00:00' as t, 5 as i`,
    );
    const values: Record<string, TypedValue> = {
      day: { type: 'string', value: '2026-01-01' },
      from: { type: 'timestamp', value: '2026-01-01T09:00:00Z' },
      five: { type: 'number', value: 5 },
    };
    expect(await ask('select i from typed where t > :from and i = :five limit :five', values)).toEqual([[5]]);
    expect(
      await ask(
        'select i from typed where :day is null or cast(d as text) = :day or concat(:day) = :day',
        values,
      ),
    ).toEqual([[5]]);
  });

  test('takes inserted identifiers as names only', async () => {
    const t: TypedValue = { type: 'identifier', value: 'Victims' };
    const text = `select * from \${{ params.t }}`;
    if (engine === 'postgres') {
      const error = await errorOf(ask(text, { t }));
      expect(error.evidence.sqlState).toBe('42P01');
    }
    expect(await ask(text, { t: { type: 'enum', value: 'victims' } })).toEqual([[1]]);
  });

  test('runs what the splitter cuts, in order', async () => {
    const script = `
      /* first; */ create table split_t (a text); -- then;
      insert into split_t values ('a;b'), ('it''s;'), ($q$;'$q$);
      insert into split_t values (E'\\';'); delete from split_t where a = ';''';`;
    for (const { text } of splitStatements(script, engine)) await run(session, text);
    expect(await rows(session, 'select a from split_t order by a')).toEqual(
      [[`';`], ['a;b'], [`it's;`]].sort(),
    );
    await run(session, 'drop table split_t');
  });
});

test('PostgreSQL takes a routine body as one statement', async () => {
  const session = await engines.databases.postgres.session();
  const script = `create function grade(x int) returns text begin atomic
      select case when x > 5 then 'high' else case when x > 2 then 'mid' else 'low' end end;
    end; select grade(3);`;
  const statements = splitStatements(script, 'postgres');
  expect(statements).toHaveLength(2);
  await run(session, statements[0]?.text ?? '');
  expect(await rows(session, statements[1]?.text ?? '')).toEqual([['mid']]);
});
