import { getInput } from '@actions/core';
import type { GitHubEvent } from './event.ts';
import { textAt } from './payload.ts';

/** Inputs as action.yml declares them; an input that is not given is absent. The tokens are apart: `take-tokens.ts`. */
export type Inputs = Readonly<Partial<Record<InputName, string>>>;
export type InputName = (typeof inputNames)[number];

/** What a person who starts the workflow by hand may fill in. */
const typedNames = [
  ...(['workspace', 'job', 'environment', 'params', 'from-step', 'scheduled-time', 'reason'] as const),
  ...(['base', 'pr', 'commit', 'override', 'now'] as const),
];

/** Every input of action.yml but the tokens. */
export const inputNames = [
  ...(['command'] as const),
  ...typedNames,
  ...(['comment', 'comment-author'] as const),
];

/** The only place that reads inputs. Call it before the environment is hidden. */
export function readInputs(): Inputs {
  const given = inputNames.map((name) => [name, getInput(name)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

/**
 * What a person typed who started the workflow by hand fills in what the step itself does not say. The input
 * `command` is left out: the step's `auto` asks the event for it.
 */
export function withDispatched(inputs: Inputs, event: GitHubEvent): Inputs {
  if (event.name !== 'workflow_dispatch') return inputs;
  const typed = typedNames.flatMap((name) => {
    const value = textAt(event.payload, 'inputs', name);
    const isOpen = inputs[name] === undefined || inputs[name] === defaults[name];
    return value === undefined || !isOpen ? [] : [[name, value] as const];
  });
  return { ...inputs, ...Object.fromEntries(typed) };
}

/** Those of action.yml: nobody can tell them from an input that is given. */
const defaults: Inputs = { workspace: '.', environment: 'local' };
