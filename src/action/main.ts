import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { nodePorts } from '../adapters/node-ports.ts';
import { Obstacle, toError } from '../failure.ts';
import type { Ports } from '../ports/ports.ts';
import { diagnosticsText } from '../report/diagnostics-text.ts';
import type { ErrorReport } from '../report/error-report.ts';
import { errorReport, errorText } from '../report/error-report.ts';
import { progressText } from '../report/progress.ts';
import { plainStyle } from '../report/style.ts';
import type { EventSink } from '../run/event.ts';
import { createCommandsOff } from './commands-off.ts';
import type { GitHubEvent } from './event.ts';
import { readEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { readInputs, withDispatched } from './inputs.ts';
import { maskSecrets } from './mask-secrets.ts';
import { perform } from './perform.ts';
import type { PerformContext, Performed } from './performer.ts';
import { present } from './present.ts';
import type { ActionCommand, ActionRequest } from './request.ts';
import { requestOf } from './request.ts';

declare const DATAJOB_VERSION: string;

// Beside the bundle, see scripts/build.mjs.
const programFolder = __dirname;
const commands = createCommandsOff((line) => process.stdout.write(`${line}\n`), randomUUID());

/** The Action's only place that touches the process and the adapters. Sets the exit code; never rejects. */
export async function main(): Promise<void> {
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (thrown: unknown) => {
      fail(thrown);
      process.exit();
    });
  }
  try {
    const event = readEvent(process.env);
    const inputs = withDispatched(readInputs(), event);
    await run(requestOf(event, inputs), inputs, event);
  } catch (thrown) {
    fail(thrown);
  }
}

async function run(request: ActionRequest, inputs: Inputs, event: GitHubEvent): Promise<void> {
  const notes = request.note === undefined ? [] : [request.note];
  for (const note of notes) say(note);
  const ports = openPorts(inputs);
  const performed: Performed[] = [];
  const context = { inputs, event, ports, sink: progressSink(), signal: cancelSignal(), performed };
  try {
    if (request.commands.length > 0) await maskSecrets(ports);
    for (const command of request.commands) await performNext(command, context, performed);
  } catch (thrown) {
    notes.push(obstacleText(reportOf(thrown)));
    throw thrown;
  } finally {
    // What was found before an obstacle is shown too.
    await present(performed, notes, ports);
  }
  const failed = performed.filter((each) => !each.passed);
  if (failed.length > 0) core.setFailed(failed.map((each) => each.sentence).join(' '));
}

async function performNext(command: ActionCommand, context: PerformContext, performed: Performed[]) {
  const invalid = performed.some((each) => each.command === 'validate' && !each.passed);
  // What is wrong on paper is not run; the plan still shows what is meant.
  if (invalid && command === 'stage') return;
  core.startGroup(`datajob ${command}`);
  commands.off();
  try {
    const done = await perform(command, context);
    performed.push(done);
    await log(done, context.ports);
  } finally {
    commands.on();
    core.endGroup();
  }
}

/** The log has everything, annotations only what GitHub shows of them. */
async function log(done: Performed, ports: Ports): Promise<void> {
  const files = [...new Set(done.diagnostics.map((diagnostic) => diagnostic.file))];
  const findings = diagnosticsText(done.diagnostics, await ports.tree.read(files), plainStyle);
  process.stdout.write(`${findings === '' ? '' : `${findings}\n`}${done.sentence}\n`);
}

function openPorts(inputs: Inputs): Ports {
  return nodePorts({
    cwd: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    workspace: inputs.workspace,
    variables: process.env,
    programFolder,
  });
}

/** Progress goes to the log while workflow commands are off: it holds what steps print. */
function progressSink(): EventSink {
  return (event) => {
    const text = progressText(event, plainStyle);
    if (text !== undefined) process.stdout.write(`${text}\n`);
  };
}

/** A cancelled workflow sends SIGINT, and SIGTERM 7.5 seconds later. */
function cancelSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => controller.abort(new Obstacle('cancelled', `Cancelled by ${name}.`)));
  }
  return controller.signal;
}

/** Text that may hold what strangers wrote: the runner must not read commands in it. */
function say(text: string): void {
  commands.off();
  process.stdout.write(`${text}\n`);
  commands.on();
}

function fail(thrown: unknown): void {
  commands.on();
  const report = reportOf(thrown);
  say(errorText(report));
  core.setOutput('passed', 'false');
  core.setFailed(obstacleText(report));
}

function reportOf(thrown: unknown): ErrorReport {
  return errorReport(toError(thrown), process.env, DATAJOB_VERSION);
}

function obstacleText({ message, hint }: ErrorReport): string {
  return hint === undefined ? message : `${message} ${hint}`;
}
