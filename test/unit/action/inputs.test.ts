import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { inputNames, withDispatched } from '../../../src/action/inputs.ts';
import { githubEvent } from '../../support/github-event.ts';

const dispatched = new Set(['command', 'workspace', 'environment']);
const action = parse(readFileSync(fileURLToPath(new URL('../../../action.yml', import.meta.url)), 'utf8'));

test('action.yml declares exactly the inputs that are read, each with a description', () => {
  // The tokens are taken by own-environment.ts.
  const names = Object.keys(action.inputs).filter((name) => name !== 'token' && name !== 'members-token');
  expect(names).toEqual([...inputNames]);
  for (const input of Object.values<{ description: string }>(action.inputs)) {
    expect(input.description.length).toBeGreaterThan(10);
  }
});

test('action.yml runs the built file on the Node that GitHub has', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.cjs' });
});

test('what was typed to start a workflow fills in what the step leaves open, and no other event does', () => {
  const payload = {
    inputs: { command: 'run', job: 'typed', environment: 'staging', params: 'a=1', unknown: 'x' },
  };
  const event = githubEvent({ name: 'workflow_dispatch', payload });
  const step = { command: 'auto', workspace: '.', environment: 'local', job: 'written' };
  expect(withDispatched(step, event)).toEqual({ ...step, environment: 'staging', params: 'a=1' });
  expect(withDispatched(step, { ...event, name: 'pull_request' })).toEqual(step);
  expect(withDispatched(step, { ...event, payload: { inputs: null } })).toEqual(step);
});

test('whoever starts the workflow by hand cannot speak as somebody else', () => {
  const typed = { token: 'x', 'members-token': 'x', comment: 'off', 'comment-author': 'mallory' };
  const event = githubEvent({ name: 'workflow_dispatch', payload: { inputs: typed } });
  expect(withDispatched({}, event)).toEqual({});
});

test('the defaults of action.yml are those that count as open', () => {
  const defaults = Object.entries<{ default?: string }>(action.inputs).flatMap(([name, input]) =>
    input.default === undefined || !dispatched.has(name) ? [] : [[name, input.default] as const],
  );
  const payload = { inputs: Object.fromEntries(defaults.map(([name]) => [name, 'typed'])) };
  const event = githubEvent({ name: 'workflow_dispatch', payload });
  const { command: _, ...rest } = withDispatched(Object.fromEntries(defaults), event);
  expect([...new Set(Object.values(rest))]).toEqual(['typed']);
});
