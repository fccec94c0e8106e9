import type { BegunAnswers } from '../adapters/begun-answers.ts';
import { readingPorts } from '../adapters/reading-ports.ts';
import type { ReadingHandler } from './command.ts';
import { readingContext, runCommandLine } from './command-line.ts';
import { processWorld } from './process-world.ts';
import type { ReadingWorld } from './world.ts';

/** The command line for what only reads: a third of the program, see scripts/build.mjs. */
export async function mainOfReading(begun: BegunAnswers): Promise<void> {
  const own = processWorld();
  const world: ReadingWorld = Object.assign(own, {
    openPorts: async (workspace, purpose) =>
      readingPorts({ cwd: own.cwd, variables: process.env, workspace, begun, ...purpose }),
  } satisfies Pick<ReadingWorld, 'openPorts'>);
  process.exitCode = await runCommandLine(world, async ({ name }, given) => {
    const load = handlers[name];
    if (load === undefined) throw new Error(`${name} is not for this program.`);
    const handler = await load();
    return handler(readingContext(given, world));
  });
}

/** Run when it is needed: a plan lets Git begin before most of the program does. */
const handlers: Readonly<Record<string, () => Promise<ReadingHandler>>> = {
  plan: async () => (await import('./commands/plan.ts')).planCommand,
  validate: async () => (await import('./commands/validate.ts')).validateCommand,
};
