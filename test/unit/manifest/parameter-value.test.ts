import { expect, test } from '@jest/globals';
import { checkParameterValue } from '../../../src/manifest/parameter-value.ts';

test('a whole number that JavaScript cannot hold exactly is told apart from one that is none', () => {
  const problem = (value: number | string) => checkParameterValue({ type: 'integer' }, value);
  expect(problem(Number.MAX_SAFE_INTEGER)).toBeUndefined();
  expect(problem(2 ** 53)).toMatch(/^is beyond ±9007199254740991; /);
  expect(problem(1.5)).toBe('is not a whole number');
  expect(problem('1')).toBe('is not a whole number');
});

test('a list of names has names between its commas', () => {
  const problem = (value: string) => checkParameterValue({ type: 'identifier-list' }, value);
  expect(problem('id')).toBeUndefined();
  expect(problem('id , country,Amount_2')).toBeUndefined();
  for (const bad of ['', 'id,', 'two words', 'id; drop', '1a'])
    expect(problem(bad)).toMatch(/^is not a list/);
});
