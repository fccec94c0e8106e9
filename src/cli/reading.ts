import { readingPorts } from '../adapters/reading-ports.ts';
import type { ReadingHandler } from './command.ts';
import { readingContext, runCommandLine } from './command-line.ts';
import { planCommand } from './commands/plan.ts';
import { validateCommand } from './commands/validate.ts';
import { processWorld } from './process-world.ts';
import type { ReadingWorld } from './world.ts';

/** Whether `mainOfReading` is enough for these arguments; it is when they begin as they nearly always do. */
export function isReading([first = '']: readonly string[]): boolean {
  return first === '--version' || Object.hasOwn(handlers, first);
}

/** The command line for what only reads: a tenth of the program, see scripts/build.mjs. */
export async function mainOfReading(): Promise<void> {
  const own = processWorld();
  const world: ReadingWorld = Object.assign(own, {
    openPorts: async (workspace, purpose) =>
      readingPorts({ cwd: own.cwd, variables: process.env, workspace, ...purpose }),
  } satisfies Pick<ReadingWorld, 'openPorts'>);
  process.exitCode = await runCommandLine(world, async ({ name }, given) => {
    const handler = handlers[name];
    if (handler === undefined) throw new Error(`${name} is not for this program.`);
    return handler(readingContext(given, world));
  });
}

const handlers: Readonly<Record<string, ReadingHandler>> = { plan: planCommand, validate: validateCommand };
