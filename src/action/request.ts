import { Obstacle } from '../failure.ts';
import { readingCommands } from './action-command.ts';
import type { GitHubEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { isOnDefaultBranch, productionCommand } from './merged.ts';
import { textAt } from './payload.ts';
import { isFromFork } from './pull-request-of.ts';
import { commandNamed, type Route, routeOf } from './route.ts';

/** Event and inputs → commands. Throws `Obstacle` `usage` or `refused`. */
export function requestOf(event: GitHubEvent, inputs: Inputs): Route {
  if (event.name === 'pull_request_target') throw refusedTarget();
  const named = commandNamed(inputs.command ?? 'auto');
  const route = named === 'auto' ? routeOf(event) : { commands: [named] };
  if (isFromFork(event)) return withoutSteps(route);
  if (event.name === 'workflow_run' && named !== 'auto') refuseAfterPullRequest(event);
  const command = productionCommand(route.commands, inputs);
  if (command !== undefined && !isOnDefaultBranch(event)) throw refusedProduction(command, event);
  return route;
}

function refusedProduction(command: string, event: GitHubEvent): Obstacle {
  const where = event.ref === '' ? '' : ` of ${event.ref}`;
  return new Obstacle('refused', `datajob does not ${command} on the event ${event.name}${where}.`, {
    hint:
      'Its files are not merged into the default branch, and production must never depend on them. Use a job of ' +
      'the events push, schedule or workflow_dispatch on the default branch.',
  });
}

/** Such a job has the secrets of this repository, and is started by what a stranger pushed. */
function refuseAfterPullRequest({ payload }: GitHubEvent): void {
  const cause = textAt(payload, 'workflow_run', 'event') ?? '';
  const own = textAt(payload, 'repository', 'full_name');
  const isOwn = textAt(payload, 'workflow_run', 'head_repository', 'full_name') === own;
  if (isOwn && !cause.startsWith('pull_request')) return;
  throw new Obstacle('refused', 'datajob only delivers a report behind the workflow run of a pull request.', {
    hint: 'Leave the input `command` away in a workflow of the event workflow_run.',
  });
}

/** Code from a fork is read, never run: it could print every secret. */
function withoutSteps(route: Route): Route {
  if (route.commands.every((command) => readingCommands.includes(command))) return route;
  if (route.commands.every((command) => command === 'clean')) {
    return { commands: [], note: 'A pull request from a fork never had a copy of staging: nothing to do.' };
  }
  const note =
    'This pull request comes from a fork: it is validated and planned, its unit tests run as far as they are SQL ' +
    'alone, and its steps are not run. ' +
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
