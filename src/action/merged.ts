import { Obstacle } from '../failure.ts';
import type { Repository } from '../ports/repository.ts';
import type { ActionCommand } from './action-command.ts';
import type { GitHubEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { textAt } from './payload.ts';

/** What these events check out is not merged: whoever may push a branch wrote it. */
const unmergedEvents: ReadonlySet<string> = new Set([
  ...['pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group'],
]);

/** Anybody can cause these, although their jobs have secrets and a token that may write. */
const strangersEvents: ReadonlySet<string> = new Set([
  ...['issue_comment', 'issues', 'workflow_run', 'discussion', 'discussion_comment', 'fork', 'watch'],
]);

/** Whether the event is one of the default branch. */
export function isOnDefaultBranch({ name, ref, payload }: GitHubEvent): boolean {
  if (unmergedEvents.has(name)) return false;
  // GitHub knows no other schedule, and its payload may be without the repository.
  if (name === 'schedule') return true;
  const branch = textAt(payload, 'repository', 'default_branch');
  return branch !== undefined && ref === `refs/heads/${branch}`;
}

/** The first command that changes or runs production, in words. */
export function productionCommand(commands: readonly ActionCommand[], inputs: Inputs): string | undefined {
  if (commands.includes('run') && inputs.environment === 'production') return '`run` in production';
  const command = commands.find((each) => each === 'promote' || each === 'tick');
  return command && `\`${command}\``;
}

/**
 * Refuses to work for production, or on an event that anybody can cause, with what is checked out when the default
 * branch does not have it: a workflow can check out anything, and `promote` can be told any commit. Throws
 * `Obstacle` `refused`.
 */
export async function refuseUnmerged(
  commands: readonly ActionCommand[],
  { event, inputs }: { readonly event: GitHubEvent; readonly inputs: Inputs },
  repository: Repository,
): Promise<void> {
  const runsSteps = commands.some(
    (command) => command === 'run' || command === 'test' || command === 'stage',
  );
  const forProduction = productionCommand(commands, inputs) !== undefined;
  if (!forProduction && !(runsSteps && strangersEvents.has(event.name))) return;
  const branch = textAt(event.payload, 'repository', 'default_branch') ?? 'main';
  const tips = [event.sha, await repository.resolve(`refs/remotes/origin/${branch}`)];
  const head = await repository.resolve('HEAD');
  if (head === undefined || !(await isIn(tips, head, repository))) throw unmerged('What is checked out');
  if (!commands.includes('promote') || inputs.commit === undefined) return;
  const commit = await commitNamed(inputs.commit, repository);
  // What does not exist, `promote` tells itself.
  if (commit !== undefined && !(await isIn(tips, commit, repository)))
    throw unmerged('The commit to promote');
}

async function commitNamed(name: string, repository: Repository): Promise<string | undefined> {
  const known = await repository.resolve(name);
  if (known !== undefined || !/^[0-9a-f]{40}$/.test(name)) return known;
  await repository.ensureCommit(name);
  return name;
}

async function isIn(
  tips: readonly (string | undefined)[],
  commit: string,
  repository: Repository,
): Promise<boolean> {
  if (tips.includes(commit)) return true;
  for (const tip of tips) {
    if (tip !== undefined && (await baseOf(commit, tip, repository)) === commit) return true;
  }
  return false;
}

/** Undefined also when the clone cannot tell: then nothing is proven. */
async function baseOf(commit: string, tip: string, repository: Repository): Promise<string | undefined> {
  try {
    return await repository.mergeBase(commit, tip);
  } catch (error) {
    if (error instanceof Obstacle && error.code === 'git') return undefined;
    throw error;
  }
}

function unmerged(what: string): Obstacle {
  return new Obstacle('refused', `${what} is not part of the default branch, as far as this clone tells.`, {
    hint:
      'Production works only with what is merged. Check the default branch out (actions/checkout without `ref`, ' +
      'with fetch-depth: 0).',
  });
}
