import type { Permission } from '../ports/github/members.ts';
import type { PullRequest } from '../ports/github/pull-requests.ts';
import type { Ports } from '../ports/ports.ts';
import type { Config } from '../workspace/config.ts';
import { type BoundCommit, bindCommit } from './bound-commit.ts';
import { readChangeSet } from './change-set.ts';
import { authorityProblem, type ConcernedJob } from './command-authority.ts';
import { placeProblem } from './command-place.ts';
import type { CommentCommand } from './comment-command.ts';
import type { Posting } from './promotion-poster.ts';
import { jobsToPromote, releasedJob } from './promotion-preview.ts';
import { readConfig } from './read-config.ts';

/** Somebody asks for a command. */
export interface CommandQuestion {
  readonly command: Exclude<CommentCommand, { readonly name: 'help' }>;
  readonly comment: { readonly author: string; readonly createdAt: string };
  readonly pull: PullRequest;
  readonly permission: Permission;
}

/** What decides about it. */
export interface CommandFacts {
  readonly ports: Ports;
  readonly posting: Posting;
  readonly repository: string;
  readonly eventCommit: string;
}

/** With `problem` it must not be done. */
export interface AllowedOrNot {
  readonly problem?: string;
  readonly bound?: { readonly commit: string; readonly base: string };
}

/**
 * Whether a command may be done here, now and by its author. Everything that decides comes from the default
 * branch and from GitHub; the commit of the pull request is only read. Rejects with `Obstacle`.
 */
export async function allowCommand(question: CommandQuestion, facts: CommandFacts): Promise<AllowedOrNot> {
  const { command, pull } = question;
  const { ports, eventCommit } = facts;
  const config = await readConfig(ports.tree);
  const repository = ports.repository(config.state.remote);
  if ((await repository.resolve('HEAD')) !== eventCommit) {
    return {
      problem: 'This workflow job has not checked out the default branch, so its files are not trusted.',
    };
  }
  const isFork = pull.head.repository?.toLowerCase() !== facts.repository.toLowerCase();
  if (command.name === 'stage' && isFork) {
    return { problem: 'The pull request comes from a fork: it is planned, and its steps are never run.' };
  }
  const needs = needsOf(command);
  const misplaced = needs === undefined ? undefined : placeProblem(needs, config, ports.variables);
  if (misplaced !== undefined) return { problem: misplaced };
  const bound = isBound(command) ? await bind(question, isFork, facts, config) : undefined;
  if (bound !== undefined && 'problem' in bound) return bound;
  const jobs = await concernedJobs(command, bound, ports);
  if (jobs === undefined) return { problem: 'Production has never had a job of that name.' };
  const { author: login } = question.comment;
  const asked = { login, permission: question.permission, jobs };
  const problem = await authorityProblem(asked, config, facts.posting.github.members);
  return { ...(problem !== undefined && { problem }), ...(bound !== undefined && { bound }) };
}

/** Promotion needs no database, but those of staging where evidence is missing; then it is the stage that says so. */
function needsOf({ name }: CommandQuestion['command']): 'staging' | 'production' | undefined {
  if (name === 'plan' || name === 'promote') return undefined;
  return name === 'stage' ? 'staging' : 'production';
}

function isBound({ name }: CommandQuestion['command']): boolean {
  return name === 'plan' || name === 'stage';
}

async function bind(
  { pull, comment }: CommandQuestion,
  isFork: boolean,
  { ports, posting: { github } }: CommandFacts,
  config: Config,
): Promise<BoundCommit> {
  const { defaultBranch } = await github.settings.repository();
  const repository = ports.repository(config.state.remote);
  return bindCommit(pull, comment.createdAt, isFork, { github, repository, defaultBranch });
}

async function concernedJobs(
  command: CommandQuestion['command'],
  bound: { readonly commit: string; readonly base: string } | undefined,
  ports: Ports,
): Promise<readonly ConcernedJob[] | undefined> {
  if (command.name === 'rollback' || command.name === 'run') {
    const job = await releasedJob(command.job, ports);
    return job && [job];
  }
  return bound === undefined ? jobsToPromote({}, ports) : changedJobs(bound, ports);
}

/** With the team that a job belongs to before the change: a change cannot take a job from its team. */
async function changedJobs(
  { commit, base }: { readonly commit: string; readonly base: string },
  ports: Ports,
): Promise<readonly ConcernedJob[]> {
  const { plan, compared } = await readChangeSet({ base, head: commit }, ports);
  const teams = (side: 'base' | 'head') =>
    new Map((compared?.[side].jobs ?? []).map(({ job }) => [job.manifest.name, job.manifest.team]));
  const [before, after] = [teams('base'), teams('head')];
  return plan.changes.map(({ job, from, kind }) => {
    const team = kind === 'added' ? after.get(job) : (before.get(from ?? job) ?? after.get(job));
    return { job, ...(team === undefined ? {} : { team }) };
  });
}
