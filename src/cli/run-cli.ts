import type { Arguments } from './arguments.ts';
import type { CommandContext } from './command.ts';
import { readingContext, runCommandLine, styleFor } from './command-line.ts';
import { loadCommand } from './load-command.ts';
import { createProgressPrinter } from './progress-printer.ts';
import type { World } from './world.ts';

/** Runs any command line, as `runCommandLine` does. */
export function runCli(world: World): Promise<number> {
  return runCommandLine(world, async (command, given) => {
    const handler = await loadCommand(command.name);
    return handler(contextOf(given, world));
  });
}

function contextOf(given: Arguments, world: World): CommandContext {
  const context = readingContext(given, world);
  return {
    ...context,
    open: (purpose) => world.openPorts(given.texts['workspace'], purpose),
    writer: world.writer,
    remoteUrl: world.remoteUrl,
    connectGitHub: world.connectGitHub,
    sink: context.quiet
      ? () => undefined
      : createProgressPrinter(world.stderr, styleFor(world.stderr, given, world)),
    signal: world.signal,
  };
}
