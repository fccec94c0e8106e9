import { Obstacle } from '../failure.ts';
import { didYouMean } from '../manifest/did-you-mean.ts';
import type { GitHubEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { at, numberAt, textAt } from './payload.ts';

/** What the event asks for. */
export interface ActionRequest {
  /** In order; none when there is nothing to do. */
  readonly commands: readonly ActionCommand[];
  /** One sentence, when something is left out or there is nothing to do. */
  readonly note?: string;
}

export type ActionCommand = (typeof actionCommands)[number];

/** The values of the input `command`, besides `auto`. */
export const actionCommands = ['validate', 'plan', 'run', 'stage', 'promote', 'tick', 'clean'] as const;

const readingOnly: readonly ActionCommand[] = ['validate', 'plan'];

/** Event and inputs → commands. Throws `Obstacle` `usage` or `refused`. */
export function requestOf(event: GitHubEvent, inputs: Inputs): ActionRequest {
  if (event.name === 'pull_request_target') throw refusedTarget();
  const named = commandNamed(inputs.command ?? 'auto');
  const request = named === 'auto' ? automatic(event) : { commands: [named] };
  return isFromFork(event) ? withoutSteps(request) : request;
}

/** Whether the change comes from a repository that may not have our secrets. */
export function isFromFork(event: GitHubEvent): boolean {
  if (event.name !== 'pull_request') return false;
  const head = textAt(event.payload, 'pull_request', 'head', 'repo', 'full_name');
  const base = textAt(event.payload, 'pull_request', 'base', 'repo', 'full_name') ?? event.repository;
  // The head's repository is null when the fork was deleted.
  return head === undefined || head.toLowerCase() !== base.toLowerCase();
}

/** The number of the pull request, where the event has one. */
export function pullRequestOf(event: GitHubEvent): number | undefined {
  return numberAt(event.payload, 'pull_request', 'number') ?? numberAt(event.payload, 'number');
}

function automatic(event: GitHubEvent): ActionRequest {
  switch (event.name) {
    case 'pull_request':
      // Also for labels and the like: a green run that did nothing would hide a red one of this commit.
      return textAt(event.payload, 'action') === 'closed'
        ? { commands: ['clean'] }
        : { commands: ['validate', 'plan', 'stage'] };
    case 'merge_group':
      return { commands: ['validate', 'plan', 'stage'] };
    case 'push':
      return ofPush(event);
    case 'schedule':
      return { commands: ['tick'] };
    case 'workflow_dispatch':
      return ofDispatch(event);
    default:
      return { commands: [], note: `datajob has nothing to do on the event «${event.name}».` };
  }
}

function ofPush(event: GitHubEvent): ActionRequest {
  const branch = textAt(event.payload, 'repository', 'default_branch');
  if (at(event.payload, 'deleted') === true)
    return { commands: [], note: 'The branch was deleted: nothing to do.' };
  if (branch === undefined || event.ref !== `refs/heads/${branch}`) {
    const where = branch === undefined ? 'the default branch' : `the default branch ${branch}`;
    return { commands: [], note: `Only pushes to ${where} are promoted: nothing to do for ${event.ref}.` };
  }
  return { commands: ['promote'] };
}

function ofDispatch(event: GitHubEvent): ActionRequest {
  const command = textAt(event.payload, 'inputs', 'command');
  if (command === undefined || command === 'auto') {
    const hint = `Add an input \`command\` to workflow_dispatch, one of ${actionCommands.join(', ')}.`;
    throw new Obstacle('usage', 'The workflow was started by hand without saying what to do.', { hint });
  }
  const named = commandNamed(command);
  return { commands: named === 'auto' ? [] : [named] };
}

function commandNamed(text: string): ActionCommand | 'auto' {
  if (text === 'auto') return 'auto';
  const command = actionCommands.find((each) => each === text);
  if (command !== undefined) return command;
  const proposal = didYouMean(text, ['auto', ...actionCommands]);
  const hint =
    proposal === undefined ? `One of auto, ${actionCommands.join(', ')}.` : `did you mean \`${proposal}\`?`;
  throw new Obstacle('usage', `The input \`command\` is «${text}», which is no command.`, { hint });
}

/** Code from a fork is read, never run: it could print every secret. */
function withoutSteps(request: ActionRequest): ActionRequest {
  if (request.commands.every((command) => readingOnly.includes(command))) return request;
  if (request.commands.every((command) => command === 'clean')) {
    return { commands: [], note: 'A pull request from a fork never had a copy of staging: nothing to do.' };
  }
  const note =
    'This pull request comes from a fork: it is validated and planned, and its steps are not run. ' +
    'Somebody who may push here can look at it and push the commits to a branch of this repository.';
  return { commands: readingOnly, note };
}

function refusedTarget(): Obstacle {
  return new Obstacle('refused', 'datajob does not run on pull_request_target.', {
    hint:
      'That event gives the secrets of this repository to code that a stranger wrote. Use pull_request; ' +
      'pull requests from forks are then validated and planned.',
  });
}
