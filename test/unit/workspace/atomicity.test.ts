import { expect, test } from '@jest/globals';
import type { EngineName } from '../../../src/sql/dialect.ts';
import { atomicityProblem, strongestAtomicity } from '../../../src/workspace/atomicity.ts';
import { databaseKey, textsOf, withTexts } from '../../../src/workspace/connection-text.ts';

test.each<[EngineName[], string]>([
  [[], 'job'],
  [['duckdb', 'postgres', 'sqlite'], 'job'],
  [['postgres', 'mysql'], 'step'],
  [['mysql', 'clickhouse', 'duckdb'], 'none'],
])('a job on %j promises at most %s', (engines, atomic) => {
  expect(strongestAtomicity(engines)).toBe(atomic);
  expect(atomicityProblem(strongestAtomicity(engines), engines)).toBeUndefined();
});

test('a stronger promise is refused with what to do', () => {
  expect(atomicityProblem('job', ['duckdb', 'mysql'])).toContain('MySQL commits by itself');
  expect(atomicityProblem('step', ['clickhouse'])).toContain('Use `none`');
});

const trino = { name: 'lake', type: 'trino', url: 'https://${HOST}', catalog: 'c' } as const;

test('every text of a connection may hold variables', () => {
  expect(textsOf(trino)).toEqual(['https://${HOST}', 'c']);
  expect(withTexts(trino, (text) => `<${text}>`)).toEqual({
    ...trino,
    url: '<https://${HOST}>',
    catalog: '<c>',
  });
});

test('two names for one database are one database', () => {
  expect(databaseKey({ ...trino, name: 'other' })).toBe(databaseKey(trino));
  expect(databaseKey({ ...trino, catalog: 'd' })).not.toBe(databaseKey(trino));
  expect(databaseKey({ name: 'a', type: 'sqlite', path: 'x.sqlite' })).toBe('x.sqlite');
  expect(databaseKey({ name: 'a', type: 'mysql', url: 'mysql://h/d' })).toBe('mysql://h/d');
});
