import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { inputNames } from '../../../src/action/inputs.ts';

const action = parse(readFileSync(fileURLToPath(new URL('../../../action.yml', import.meta.url)), 'utf8'));

test('action.yml declares exactly the inputs that are read, each with a description', () => {
  expect(Object.keys(action.inputs)).toEqual([...inputNames]);
  for (const input of Object.values<{ description: string }>(action.inputs)) {
    expect(input.description.length).toBeGreaterThan(10);
  }
});

test('action.yml runs the built file on the Node that GitHub has', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.cjs' });
});
