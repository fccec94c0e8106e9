import { Obstacle } from '../failure.ts';
import { didYouMean } from '../manifest/did-you-mean.ts';
import type { ActionCommand, NamedCommand } from './action-command.ts';
import { namedCommands } from './action-command.ts';
import { commentOf } from './comment-event.ts';
import type { GitHubEvent } from './event.ts';
import { at, textAt } from './payload.ts';
import { reportedRunOf } from './workflow-run-event.ts';

/** What the event asks for. */
export interface Route {
  /** In order; none when there is nothing to do. */
  readonly commands: readonly ActionCommand[];
  /** One sentence, when something is left out or there is nothing to do. */
  readonly note?: string;
}

/** What is done on an event when the input `command` is `auto`. Throws `Obstacle` `usage`. */
export function routeOf(event: GitHubEvent): Route {
  return (
    routes.get(event.name)?.(event) ?? nothing(`datajob has nothing to do on the event «${event.name}».`)
  );
}

/** A command as a person writes it. Throws `Obstacle` `usage` with what was meant. */
export function commandNamed(text: string): NamedCommand | 'auto' {
  if (text === 'auto') return 'auto';
  const command = namedCommands.find((each) => each === text);
  if (command !== undefined) return command;
  const proposal = didYouMean(text, ['auto', ...namedCommands]);
  const hint =
    proposal === undefined ? `One of auto, ${namedCommands.join(', ')}.` : `did you mean \`${proposal}\`?`;
  throw new Obstacle('usage', `The input \`command\` is «${text}», which is no command.`, { hint });
}

const routes = new Map<string, (event: GitHubEvent) => Route>([
  ['pull_request', ofPullRequest],
  ['merge_group', ofMergeGroup],
  ['push', ofPush],
  ['schedule', () => ({ commands: ['tick'] })],
  ['workflow_dispatch', ofDispatch],
  ['check_run', ofCheckRun],
  ['issue_comment', ofComment],
  ['workflow_run', ofWorkflowRun],
]);

/** Also for labels and the like: a green run that did nothing would hide a red one of this commit. */
function ofPullRequest(event: GitHubEvent): Route {
  return textAt(event.payload, 'action') === 'closed'
    ? { commands: ['clean'] }
    : { commands: ['validate', 'plan', 'test', 'stage'] };
}

function ofMergeGroup(event: GitHubEvent): Route {
  const action = textAt(event.payload, 'action');
  if (action === undefined || action === 'checks_requested') {
    return { commands: ['validate', 'plan', 'parity', 'test', 'stage'] };
  }
  return nothing(`The merge group was ${action}: nothing to do.`);
}

function ofPush(event: GitHubEvent): Route {
  const branch = textAt(event.payload, 'repository', 'default_branch');
  if (at(event.payload, 'deleted') === true) return nothing('The branch was deleted: nothing to do.');
  if (branch !== undefined && event.ref === `refs/heads/${branch}`) return { commands: ['promote'] };
  const where = branch === undefined ? 'the default branch' : `the default branch ${branch}`;
  return nothing(`Only pushes to ${where} are promoted: nothing to do for ${event.ref}.`);
}

function ofDispatch(event: GitHubEvent): Route {
  const command = textAt(event.payload, 'inputs', 'command');
  if (command === undefined || command === 'auto') {
    const hint = `Add an input \`command\` to workflow_dispatch, one of ${namedCommands.join(', ')}.`;
    throw new Obstacle('usage', 'The workflow was started by hand without saying what to do.', { hint });
  }
  const named = commandNamed(command);
  return { commands: named === 'auto' ? [] : [named] };
}

/** GitHub cannot run a check again that was made through its API; the workflow's own can. */
function ofCheckRun(event: GitHubEvent): Route {
  return textAt(event.payload, 'action') === 'rerequested'
    ? nothing('A check is repeated by running its workflow again («Re-run jobs»): nothing to do here.')
    : nothing('datajob has nothing to do on the event «check_run».');
}

function ofComment(event: GitHubEvent): Route {
  const found = commentOf(event);
  return 'ignored' in found ? nothing(found.ignored) : { commands: ['comment'] };
}

/** The workflow of a fork cannot comment itself. */
function ofWorkflowRun(event: GitHubEvent): Route {
  const found = reportedRunOf(event);
  return 'ignored' in found ? nothing(found.ignored) : { commands: ['report'] };
}

function nothing(note: string): Route {
  return { commands: [], note };
}
