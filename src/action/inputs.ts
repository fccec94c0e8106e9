import { getInput } from '@actions/core';

/** Inputs as action.yml declares them; an input that is not given is absent. */
export type Inputs = Readonly<Partial<Record<InputName, string>>>;
export type InputName = (typeof inputNames)[number];

/** Every input of action.yml, in its order. */
export const inputNames = [
  'command',
  'workspace',
  'job',
  'environment',
  'params',
  'scheduled-time',
  'base',
  'pr',
  'commit',
  'override',
  'now',
] as const;

/** The only place that reads inputs. */
export function readInputs(): Inputs {
  const given = inputNames.map((name) => [name, getInput(name)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}
