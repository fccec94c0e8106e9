import type { Diagnostic } from '../diagnostic.ts';
import type { Plan } from '../plan/plan.ts';
import type { Ports } from '../ports/ports.ts';
import { shortDigest } from '../release/succession.ts';
import type { CommandAnswer } from '../report/command-answer.ts';
import { changeCounts } from '../report/plan-text.ts';
import { promoteSentence } from '../report/promote-text.ts';
import { runSentence } from '../report/run-text.ts';
import { stageSentence } from '../report/stage-text.ts';
import { plainStyle } from '../report/style.ts';
import type { EventSink } from '../run/event.ts';
import type { CommentCommand } from './comment-command.ts';
import { planChanges } from './plan.ts';
import { postFirstRuns } from './post-first-runs.ts';
import { postPromotion } from './post-promotion.ts';
import { promoteStaged } from './promote-staged.ts';
import type { Posting } from './promotion-poster.ts';
import { readConfig } from './read-config.ts';
import { rollback } from './rollback.ts';
import { runJob } from './run.ts';
import { stageChanges } from './stage.ts';

/** What came of a command. */
export type CommandResult = Pick<CommandAnswer, 'sentence' | 'details' | 'runs'> & {
  readonly state: 'done' | 'failed';
};

/** A command that its author may give. */
export interface AllowedCommand {
  readonly command: Exclude<CommentCommand, { readonly name: 'help' }>;
  readonly pr: number;
  /** Login of who gave it. */
  readonly by: string;
  /** Address of the comment, for records. */
  readonly url: string;
  /** Of `plan` and `stage`: the commit that it is bound to, and what it is compared with. */
  readonly bound?: { readonly commit: string; readonly base: string };
}

export interface CommandWorld {
  readonly ports: Ports;
  readonly posting: Posting;
  readonly sink: EventSink;
  readonly signal: AbortSignal;
}

/** Does a command. Rejects with `Obstacle` as the commands of the same name do. */
export async function performCommentCommand(
  allowed: AllowedCommand,
  world: CommandWorld,
): Promise<CommandResult> {
  const { command } = allowed;
  if (command.name === 'rollback') return rollBack(command, allowed, world);
  if (command.name === 'run') return run(command, allowed, world);
  if (command.name === 'promote') return promote(allowed, world);
  const { bound } = allowed;
  if (bound === undefined) throw new Error(`The command ${command.name} is bound to no commit.`);
  const change = { base: bound.base, head: bound.commit };
  return command.name === 'plan' ? plan(change, world) : stage({ ...change, pr: allowed.pr }, world);
}

const mostDetails = 50;

async function plan(
  change: { readonly base: string; readonly head: string },
  { ports }: CommandWorld,
): Promise<CommandResult> {
  const found = await planChanges(change, ports);
  const errors = found.diagnostics.filter(({ severity }) => severity === 'error');
  return {
    state: errors.length === 0 ? 'done' : 'failed',
    sentence: found.changes.length === 0 ? 'No job changes.' : `The change touches ${changeCounts(found)}.`,
    details: bounded([...changeLines(found), ...found.diagnostics.map(diagnosticLine)]),
    runs: [],
  };
}

async function stage(
  change: { readonly base: string; readonly head: string; readonly pr: number },
  { ports, sink, signal }: CommandWorld,
): Promise<CommandResult> {
  // Where evidence is kept says the default branch, not the commit that wants it.
  const { remote } = (await readConfig(ports.tree)).state;
  const pinned = { ...ports, state: () => ports.state(remote) };
  const outcome = await stageChanges(change, pinned, sink, signal);
  return {
    state: outcome.passed ? 'done' : 'failed',
    sentence: stageSentence(outcome, plainStyle),
    details: bounded([...outcome.notes, ...outcome.diagnostics.map(diagnosticLine)]),
    runs: outcome.jobs,
  };
}

async function promote({ by }: AllowedCommand, world: CommandWorld): Promise<CommandResult> {
  const { ports, posting, sink, signal } = world;
  const request = { stage: true, github: posting.github };
  const outcome = await promoteStaged(request, ports, sink, signal);
  const notes = await postPromotion(outcome, by, posting, ports);
  const told = outcome.releases.filter(
    ({ action, reason }) => action !== 'unchanged' || reason !== undefined,
  );
  const lines = told.map(
    ({ job, action, reason }) => `${job}: ${action}${reason === undefined ? '' : `: ${reason}`}`,
  );
  return {
    state: outcome.releases.some(({ action }) => action === 'refused') ? 'failed' : 'done',
    sentence: `${promoteSentence(outcome)}.`,
    details: bounded([...lines, ...(outcome.notes ?? []), ...notes]),
    runs: outcome.staged?.jobs ?? [],
  };
}

async function rollBack(
  { job, to }: Extract<CommentCommand, { name: 'rollback' }>,
  { by, url }: AllowedCommand,
  { ports }: CommandWorld,
): Promise<CommandResult> {
  const reason = `asked for by ${by} in ${url}`;
  const done = await rollback({ job, reason, ...(to === undefined ? {} : { to }) }, ports);
  return {
    state: 'done',
    sentence: `Production runs ${shortDigest(done.digest)} of ${job} again.`,
    details: [`Promotion leaves ${job} alone until \`datajob unhold ${job}\`.`],
    runs: [],
  };
}

async function run(
  { job, params }: Extract<CommentCommand, { name: 'run' }>,
  { by, url }: AllowedCommand,
  { ports, posting, sink, signal }: CommandWorld,
): Promise<CommandResult> {
  const request = { job, environment: 'production', params, by, reason: `asked for in ${url}` } as const;
  const result = await runJob(request, ports, sink, signal);
  const notes = await postFirstRuns([job], posting, ports);
  const passed = result.status === 'succeeded' || result.status === 'skipped';
  return {
    state: passed ? 'done' : 'failed',
    sentence: runSentence(result, plainStyle),
    details: bounded(notes),
    runs: [result],
  };
}

function changeLines({ changes, downstream }: Plan): string[] {
  const after = downstream.length === 0 ? [] : [`Run after them: ${downstream.join(', ')}.`];
  return [...changes.map(({ job, kind, reason }) => `${job}: ${kind}: ${reason}`), ...after];
}

function diagnosticLine({ severity, file, line, column, message }: Diagnostic): string {
  return `${severity} at ${file}:${line}:${column}: ${message}`;
}

function bounded(lines: readonly string[]): readonly string[] {
  if (lines.length <= mostDetails) return lines;
  return [
    ...lines.slice(0, mostDetails),
    `… and ${lines.length - mostDetails} more; the workflow run has all.`,
  ];
}
