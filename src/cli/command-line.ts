import { exitCode } from '../exit-code.ts';
import { Obstacle } from '../failure.ts';
import type { Style } from '../report/style.ts';
import { ansiStyle, plainStyle } from '../report/style.ts';
import type { Arguments } from './arguments.ts';
import { parseArguments } from './arguments.ts';
import type { CommandOutcome, ReadingContext } from './command.ts';
import type { CommandSpec } from './command-spec.ts';
import { helpText } from './help.ts';
import { presentError } from './present-error.ts';
import type { Output, ReadingWorld } from './world.ts';

/** Does the work of a command line that was understood, up to an outcome that is not printed yet. */
export type Perform = (command: CommandSpec, given: Arguments) => Promise<CommandOutcome>;

/** One command line from its arguments to the exit code; everything is printed when it resolves. Never rejects. */
export async function runCommandLine(world: ReadingWorld, perform: Perform): Promise<number> {
  try {
    const given = parseArguments(world.argv);
    if (given.flags.has('version')) return printVersion(given, world);
    if (given.flags.has('help')) return printHelp(given, world);
    if (given.command === undefined) return refuseNoCommand(given, world);
    const outcome = await perform(given.command, given);
    present(outcome, given, world);
    return world.cancelledWith() ?? outcome.exitCode;
  } catch (thrown) {
    const code = presentError(thrown, world);
    return world.cancelledWith() ?? code;
  }
}

/** What every command is told. */
export function readingContext(given: Arguments, world: ReadingWorld): ReadingContext {
  return {
    arguments: given,
    open: (purpose) => world.openPorts(given.texts['workspace'], purpose),
    cwd: world.cwd,
    style: styleFor(world.stdout, given, world),
    quiet: given.flags.has('quiet'),
  };
}

/** Colours where somebody sees them. */
export function styleFor(output: Output, given: Arguments, world: ReadingWorld): Style {
  const noColor = world.variables['NO_COLOR'];
  const refused = given.flags.has('no-color') || (noColor !== undefined && noColor !== '');
  return output.isTerminal && !refused ? ansiStyle : plainStyle;
}

function present(outcome: CommandOutcome, given: Arguments, world: ReadingWorld): void {
  if (outcome.findings !== undefined && outcome.findings !== '') world.stderr.write(`${outcome.findings}\n`);
  if (given.flags.has('json')) world.stdout.write(jsonDocument(outcome.json));
  else if (outcome.text !== '') world.stdout.write(`${outcome.text}\n`);
}

function printVersion(given: Arguments, world: ReadingWorld): number {
  const json = given.flags.has('json');
  world.stdout.write(json ? jsonDocument({ version: world.version }) : `${world.version}\n`);
  return exitCode.done;
}

function printHelp(given: Arguments, world: ReadingWorld): number {
  const text = helpText(given.command);
  world.stdout.write(given.flags.has('json') ? jsonDocument({ help: text }) : `${text}\n`);
  return exitCode.done;
}

function refuseNoCommand(given: Arguments, world: ReadingWorld): number {
  if (given.flags.has('json')) {
    throw new Obstacle('usage', 'A command is missing.', { hint: '`datajob --help` lists the commands.' });
  }
  world.stderr.write(`${helpText(undefined)}\n`);
  return exitCode.usage;
}

function jsonDocument(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
