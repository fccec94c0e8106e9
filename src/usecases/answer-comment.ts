import { Obstacle } from '../failure.ts';
import type { Permission } from '../ports/github/members.ts';
import type { PullRequest } from '../ports/github/pull-requests.ts';
import type { Ports } from '../ports/ports.ts';
import type { CommandAnswer } from '../report/command-answer.ts';
import type { EventSink } from '../run/event.ts';
import { allowCommand } from './allow-command.ts';
import { mayCommand } from './command-authority.ts';
import { type CommandReply, createCommandReply } from './command-reply-poster.ts';
import { type CommentCommand, commentCommands, parseComment } from './comment-command.ts';
import { performCommentCommand } from './perform-comment-command.ts';
import type { Posting } from './promotion-poster.ts';

/** A new comment on a pull request, written by a person. */
export interface PullRequestComment {
  readonly pr: number;
  readonly id: number;
  readonly body: string;
  /** Login. */
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly url: string;
}

/** Where the comment is dealt with. */
export interface CommentWorld {
  readonly ports: Ports;
  readonly posting: Posting;
  /** `owner/name` of this repository. */
  readonly repository: string;
  /** Commit that the event was sent for: the default branch's last. */
  readonly eventCommit: string;
  readonly sink: EventSink;
  readonly signal: AbortSignal;
}

export type CommentOutcome =
  | { readonly state: 'ignored'; readonly reason: string }
  | { readonly state: 'answered'; readonly answer: CommandAnswer; readonly notes: readonly string[] };

/**
 * Does what a comment asks for, when it is a command and its author may give it: acknowledged at once by a
 * reaction, answered by one comment that is written anew. What is no command, and what strangers write, is
 * ignored. Rejects with `GitHubObstacle` when it cannot be told who asks, and with bugs.
 */
export async function answerComment(
  comment: PullRequestComment,
  world: CommentWorld,
): Promise<CommentOutcome> {
  const parsed = parseComment(comment.body);
  if (parsed.kind === 'none') return ignored('The comment holds no command.');
  const { github } = world.posting;
  const pull = await github.pullRequests.get(comment.pr);
  const name = parsed.line.split(' ', 1)[0] ?? '';
  if (pull === undefined || !isOpenFor(pull, name)) return ignored('The pull request is closed.');
  const permission = await github.members.permissionOf(comment.author);
  if (!mayCommand(permission)) return ignored(`${comment.author} may not write to this repository.`);
  const reply = createCommandReply(comment.pr, comment.id, world.posting);
  await reply.react('eyes');
  const about = { comment: comment.id, command: parsed.line, by: comment.author };
  const empty = { ...about, details: [], runs: [] };
  const end = (answer: CommandAnswer) => finish(answer, reply, parsed.kind === 'mistake');
  if (parsed.kind === 'mistake')
    return end({ ...empty, state: 'refused', sentence: parsed.problem, ...usageOf(name) });
  const { command } = parsed;
  if (command.name === 'help') {
    return end({ ...empty, state: 'done', sentence: 'These are the commands.', commands: commentCommands });
  }
  return end(await answerTo({ command, comment, pull, permission, reply, empty }, world));
}

interface Asked {
  readonly command: Exclude<CommentCommand, { readonly name: 'help' }>;
  readonly comment: PullRequestComment;
  readonly pull: PullRequest;
  readonly permission: Permission;
  readonly reply: CommandReply;
  readonly empty: Pick<CommandAnswer, 'comment' | 'command' | 'by' | 'details' | 'runs'>;
}

async function answerTo(asked: Asked, world: CommentWorld): Promise<CommandAnswer> {
  const { command, comment, reply, empty } = asked;
  const { pr, author: by, url } = comment;
  try {
    const { problem, bound } = await allowCommand(asked, world);
    const commit = bound === undefined ? {} : { commit: bound.commit };
    if (problem !== undefined) return { ...empty, ...commit, state: 'refused', sentence: problem };
    await reply.write({ ...empty, ...commit, state: 'working', sentence: 'Taken up.' });
    const allowed = { command, pr, by, url, ...(bound === undefined ? {} : { bound }) };
    return { ...empty, ...commit, ...(await performCommentCommand(allowed, world)) };
  } catch (error) {
    if (!(error instanceof Obstacle)) {
      // The workflow run has the rest; it fails with this.
      await reply.write({
        ...empty,
        state: 'failed',
        sentence: 'datajob itself failed; the workflow run says how.',
      });
      await reply.react('confused');
      throw error;
    }
    return {
      ...empty,
      ...stateOf(error),
      sentence: error.message,
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    };
  }
}

async function finish(answer: CommandAnswer, reply: CommandReply, mistake: boolean): Promise<CommentOutcome> {
  await reply.write(answer);
  const last = {
    working: 'eyes',
    done: 'rocket',
    failed: 'confused',
    refused: mistake ? 'confused' : '-1',
  } as const;
  await reply.react(last[answer.state]);
  return { state: 'answered', answer, notes: [...reply.notes] };
}

const alsoWhenMerged: ReadonlySet<string> = new Set(['promote', 'rollback', 'run', 'help']);

function isOpenFor({ state, merged }: PullRequest, command: string): boolean {
  return state === 'open' || (merged && alsoWhenMerged.has(command));
}

function stateOf({ code }: Obstacle): Pick<CommandAnswer, 'state'> {
  return { state: code === 'usage' || code === 'refused' ? 'refused' : 'failed' };
}

function usageOf(name: string): { readonly hint?: string } {
  const found = commentCommands.find(({ usage }) => usage.split(' ')[1] === name);
  return found === undefined ? {} : { hint: `It is \`${found.usage}\`.` };
}

function ignored(reason: string): CommentOutcome {
  return { state: 'ignored', reason };
}
