import { Obstacle } from '../failure.ts';
import type { ActionCommand } from './action-command.ts';
import { readingCommands } from './action-command.ts';
import type { GitHubEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { isFromFork } from './pull-request-of.ts';
import { commandNamed, type Route, routeOf } from './route.ts';

/** Event and inputs → commands. Throws `Obstacle` `usage` or `refused`. */
export function requestOf(event: GitHubEvent, inputs: Inputs): Route {
  if (event.name === 'pull_request_target') throw refusedTarget();
  const named = commandNamed(inputs.command ?? 'auto');
  const route = named === 'auto' ? routeOf(event) : { commands: [named] };
  if (isFromFork(event)) return withoutSteps(route);
  if (unmergedEvents.has(event.name)) refuseProduction(route.commands, event, inputs);
  return route;
}

/** What these events check out is not merged: whoever may push a branch wrote it. */
const unmergedEvents: ReadonlySet<string> = new Set([
  ...['pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group'],
]);

const productionCommands: readonly ActionCommand[] = ['promote', 'tick'];

function refuseProduction(commands: readonly ActionCommand[], event: GitHubEvent, inputs: Inputs): void {
  const runs = commands.includes('run') && inputs.environment === 'production';
  const command = runs ? 'run' : commands.find((each) => productionCommands.includes(each));
  if (command === undefined) return;
  const what = command === 'run' ? '`run` in production' : `\`${command}\``;
  throw new Obstacle('refused', `datajob does not ${what} on the event ${event.name}.`, {
    hint:
      'The files of such a job are not merged yet, and production must never depend on them. Use a job of the ' +
      'events push, schedule or workflow_dispatch.',
  });
}

/** Code from a fork is read, never run: it could print every secret. */
function withoutSteps(route: Route): Route {
  if (route.commands.every((command) => readingCommands.includes(command))) return route;
  if (route.commands.every((command) => command === 'clean')) {
    return { commands: [], note: 'A pull request from a fork never had a copy of staging: nothing to do.' };
  }
  const note =
    'This pull request comes from a fork: it is validated and planned, and its steps are not run. ' +
    'Somebody who may push here can look at it and push the commits to a branch of this repository.';
  return { commands: readingCommands, note };
}

function refusedTarget(): Obstacle {
  return new Obstacle('refused', 'datajob does not run on pull_request_target.', {
    hint:
      'That event gives the secrets of this repository to code that a stranger wrote. Use pull_request; ' +
      'pull requests from forks are then validated and planned.',
  });
}
