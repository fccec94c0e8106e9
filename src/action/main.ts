import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { connectGitHub } from '../adapters/github.ts';
import { nodePorts } from '../adapters/node-ports.ts';
import type { GitHub } from '../ports/github/github.ts';
import { createCommandsOff } from './commands-off.ts';
import { conclude } from './conclude.ts';
import type { GitHubEvent } from './event.ts';
import { readEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { withDispatched } from './inputs.ts';
import { createLog } from './log.ts';
import { refuseUnmerged } from './merged.ts';
import { writeOutputs } from './outputs.ts';
import type { Tokens } from './own-environment.ts';
import { variablesForJobs } from './own-environment.ts';
import { performAll } from './perform-all.ts';
import { problemOf, problemText } from './problem.ts';
import { isFromFork } from './pull-request-of.ts';
import { requestOf } from './request.ts';
import { hideSecrets } from './secrets.ts';
import type { Session } from './session.ts';
import { watchProcess } from './stop.ts';
import { workspacePath } from './workspace-path.ts';
import { writeSummary } from './write-summary.ts';

// Beside the bundle, see scripts/build.mjs.
const programFolder = __dirname;
const writeLine = (line: string): void => void process.stdout.write(`${line}\n`);
const log = createLog(writeLine, createCommandsOff(writeLine, randomUUID()));

/** What `index.ts` has taken out of the environment, and asked for. */
export interface Taken {
  readonly inputs: Inputs;
  readonly tokens: Tokens;
  readonly comments: NonNullable<Session['firstComments']>;
}

/** With `index.ts` the Action's only place that touches the process and the adapters. Sets the exit code; never rejects. */
export async function main(taken: Taken): Promise<void> {
  const startedAt = Date.now();
  const { signal, stopped, release } = watchProcess(failAtOnce);
  try {
    const { tokens, comments } = taken;
    const event = readEvent(process.env);
    const inputs = withDispatched(taken.inputs, event);
    const route = requestOf(event, inputs);
    if (route.note !== undefined) log.say(route.note);
    if (route.commands.length === 0) return await nothingToDo(route.note);
    const session = await openSession({ event, inputs, tokens, firstComments: comments, startedAt, signal });
    await refuseUnmerged(route.commands, session, session.ports.repository('origin'));
    const done = await performAll(route.commands, session, stopped);
    release();
    await conclude(done, route, session);
    // What did not end by itself is not waited for.
    if (done.error !== undefined || signal.aborted) process.exit();
  } catch (thrown) {
    fail(thrown);
  }
}

interface Start extends Pick<Session, 'event' | 'inputs' | 'firstComments' | 'startedAt' | 'signal'> {
  readonly tokens: Tokens;
}

async function openSession({ tokens, ...start }: Start): Promise<Session> {
  const ports = nodePorts({
    cwd: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    workspace: start.inputs.workspace,
    variables: variablesForJobs(process.env),
    programFolder,
    gitToken: gitToken(tokens, process.env),
    stranger: isFromFork(start.event),
  });
  const github = connect(tokens, start.event);
  const mask = await hideSecrets(ports, tokens);
  const workspace = workspacePath(ports.folder, process.env);
  return { ...start, ...(github && { github }), ports, log, mask, workspace, runner: process.env };
}

/** The checkout leaves no credentials behind (`persist-credentials: false`), so Git gets the token from us. */
function gitToken({ token }: Tokens, { GITHUB_SERVER_URL: server }: NodeJS.ProcessEnv) {
  return token === undefined || !server ? undefined : { token, server };
}

/** Not bound to the signal: also a cancelled check is told. */
function connect({ token, membersToken }: Tokens, { repository }: GitHubEvent): GitHub | undefined {
  const apiUrl = process.env['GITHUB_API_URL'];
  if (token === undefined || !apiUrl || repository === '') return undefined;
  return connectGitHub({ repository, token, membersToken, apiUrl, variables: process.env });
}

async function nothingToDo(note: string | undefined): Promise<void> {
  await writeSummary({ sections: [], notes: note === undefined ? [] : [note] }, process.env);
  writeOutputs([], { verdict: 'passed' });
}

/** Before there is a session nothing was found out, and nobody can be told but the log. */
export function fail(thrown: unknown): void {
  const problem = problemOf(thrown, process.env);
  log.problem(problem);
  writeOutputs([], { verdict: problem.code === 'bug' ? 'crashed' : 'failed' });
  core.setFailed(problemText(problem));
}

function failAtOnce(thrown: unknown): void {
  fail(thrown);
  process.exit();
}
