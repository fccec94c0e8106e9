import { parseCount } from '../usecases/request-values.ts';
import type { GitHubEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { pullRequestOf } from './pull-request-of.ts';

/** The pull request that is meant: the input, else that of the event. Throws `Obstacle` `usage`. */
export function pullRequestInput(inputs: Inputs, event: GitHubEvent): number | undefined {
  return parseCount('The input pr', inputs.pr) ?? pullRequestOf(event);
}

/** The lines of an input of several lines, without the empty ones. */
export function inputLines(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
