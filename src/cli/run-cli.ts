import { exitCode } from '../exit-code.ts';
import { Obstacle } from '../failure.ts';
import type { Style } from '../report/style.ts';
import { ansiStyle, plainStyle } from '../report/style.ts';
import type { Arguments } from './arguments.ts';
import { parseArguments } from './arguments.ts';
import type { CommandContext, CommandOutcome } from './command.ts';
import type { CommandSpec } from './command-spec.ts';
import { helpText } from './help.ts';
import { loadCommand } from './load-command.ts';
import { presentError } from './present-error.ts';
import { createProgressPrinter } from './progress-printer.ts';
import type { Output, World } from './world.ts';

/** Runs one command line from its arguments to the exit code; everything is printed when it resolves. Never rejects. */
export async function runCli(world: World): Promise<number> {
  try {
    const given = parseArguments(world.argv);
    if (given.flags.has('version')) return printVersion(given, world);
    if (given.flags.has('help')) return printHelp(given, world);
    if (given.command === undefined) return refuseNoCommand(given, world);
    return await runCommand(given.command, given, world);
  } catch (thrown) {
    const code = presentError(thrown, world);
    return world.cancelledWith() ?? code;
  }
}

async function runCommand(command: CommandSpec, given: Arguments, world: World): Promise<number> {
  const handler = await loadCommand(command.name);
  const outcome = await handler(contextOf(given, world));
  present(outcome, given, world);
  return world.cancelledWith() ?? outcome.exitCode;
}

function contextOf(given: Arguments, world: World): CommandContext {
  const quiet = given.flags.has('quiet');
  return {
    arguments: given,
    open: (purpose) => world.openPorts(given.texts['workspace'], purpose),
    cwd: world.cwd,
    writer: world.writer,
    remoteUrl: world.remoteUrl,
    connectGitHub: world.connectGitHub,
    sink: quiet ? () => undefined : createProgressPrinter(world.stderr, styleFor(world.stderr, given, world)),
    signal: world.signal,
    style: styleFor(world.stdout, given, world),
    quiet,
  };
}

function present(outcome: CommandOutcome, given: Arguments, world: World): void {
  if (outcome.findings !== undefined && outcome.findings !== '') world.stderr.write(`${outcome.findings}\n`);
  if (given.flags.has('json')) world.stdout.write(jsonDocument(outcome.json));
  else if (outcome.text !== '') world.stdout.write(`${outcome.text}\n`);
}

function printVersion(given: Arguments, world: World): number {
  const json = given.flags.has('json');
  world.stdout.write(json ? jsonDocument({ version: world.version }) : `${world.version}\n`);
  return exitCode.done;
}

function printHelp(given: Arguments, world: World): number {
  const text = helpText(given.command);
  world.stdout.write(given.flags.has('json') ? jsonDocument({ help: text }) : `${text}\n`);
  return exitCode.done;
}

function refuseNoCommand(given: Arguments, world: World): number {
  if (given.flags.has('json')) {
    throw new Obstacle('usage', 'A command is missing.', { hint: '`datajob --help` lists the commands.' });
  }
  world.stderr.write(`${helpText(undefined)}\n`);
  return exitCode.usage;
}

function jsonDocument(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function styleFor(output: Output, given: Arguments, world: World): Style {
  const noColor = world.variables['NO_COLOR'];
  const refused = given.flags.has('no-color') || (noColor !== undefined && noColor !== '');
  return output.isTerminal && !refused ? ansiStyle : plainStyle;
}
