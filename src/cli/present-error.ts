import { exitCode, exitCodeOfObstacle } from '../exit-code.ts';
import { Obstacle, toError } from '../failure.ts';
import type { ErrorReport } from '../report/error-report.ts';
import { errorReport, errorText } from '../report/error-report.ts';
import type { ReadingWorld } from './world.ts';

type ErrorWorld = Pick<ReadingWorld, 'argv' | 'variables' | 'version' | 'stdout' | 'stderr'>;

/** Prints why a command could not do its work, with every cause, and gives the exit code. */
export function presentError(thrown: unknown, world: ErrorWorld): number {
  const error = toError(thrown);
  const report = errorReport(error, world.variables, world.version);
  world.stderr.write(`${errorText(report)}\n`);
  if (wantsJson(world.argv)) world.stdout.write(errorDocument(report));
  return error instanceof Obstacle ? exitCodeOfObstacle(error.code) : exitCode.bug;
}

/** The command line may be one that could not be understood. */
function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  return options.some((word) => word === '--json' || word.startsWith('--json='));
}

function errorDocument({ code, class: errorClass, message, hint }: ErrorReport): string {
  const error = {
    code,
    ...(errorClass === undefined ? {} : { class: errorClass }),
    message,
    ...(hint === undefined ? {} : { hint }),
  };
  return `${JSON.stringify({ error }, undefined, 2)}\n`;
}
