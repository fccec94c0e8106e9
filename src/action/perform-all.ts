import { toError } from '../failure.ts';
import { diagnosticsText } from '../report/diagnostics-text.ts';
import { progressText } from '../report/progress.ts';
import { plainStyle } from '../report/style.ts';
import type { EventSink } from '../run/event.ts';
import type { ActionCommand } from './action-command.ts';
import { perform } from './perform.ts';
import type { Performed } from './performer.ts';
import type { Session } from './session.ts';

/** What became of the commands; with an error, of those before it. */
export interface Done {
  readonly performed: readonly Performed[];
  readonly error?: Error;
}

/**
 * Does the commands one after the other, until one cannot be done or `stopped` rejects: by a bug outside of
 * any command, or because a cancelled workflow leaves no more time. Never rejects.
 */
export async function performAll(
  commands: readonly ActionCommand[],
  session: Session,
  stopped: Promise<never>,
): Promise<Done> {
  const performed: Performed[] = [];
  const output = createOutput();
  try {
    await Promise.race([performEach({ commands, session, performed, output }), stopped]);
    return { performed };
  } catch (thrown) {
    return { performed: [...performed], error: toError(thrown) };
  } finally {
    output.end();
  }
}

interface Work {
  readonly commands: readonly ActionCommand[];
  readonly session: Session;
  readonly performed: Performed[];
  readonly output: Output;
}

async function performEach({ commands, session, performed, output }: Work): Promise<void> {
  for (const command of commands) {
    // Nobody waits any more, and a new group would keep the runner from reading what is told now.
    if (output.ended()) return;
    const invalid = performed.some((each) => each.command === 'validate' && !each.passed);
    // What is wrong on paper is not run; the plan still shows what is meant.
    if (invalid && (command === 'test' || command === 'stage')) return;
    if (command === 'stage' && performed.some((each) => each.command === 'test' && !each.passed)) return;
    // Most changes have none, and need not be told so.
    if (command === 'test' && performed.some(({ tested }) => tested?.length === 0)) continue;
    await session.log.group(`datajob ${command}`, async () => {
      const done = await perform(command, { ...session, sink: progressSink(output), performed });
      performed.push(done);
      output.write(await findingsText(done, session));
    });
  }
}

/** The log has everything, annotations only what GitHub shows of them. */
async function findingsText(done: Performed, { ports }: Session): Promise<string> {
  const files = [...new Set(done.diagnostics.map((diagnostic) => diagnostic.file))];
  const findings = diagnosticsText(done.diagnostics, await ports.tree.read(files), plainStyle);
  return findings === '' ? done.sentence : `${findings}\n${done.sentence}`;
}

function progressSink(output: Output): EventSink {
  return (event) => {
    const text = progressText(event, plainStyle);
    if (text !== undefined) output.write(text);
  };
}

interface Output {
  write(text: string): void;
  ended(): boolean;
  end(): void;
}

/** What commands print holds what steps print: it ends with them, for then the runner reads commands again. */
function createOutput(): Output {
  let ended = false;
  return {
    write(text) {
      if (!ended) process.stdout.write(`${text}\n`);
    },
    ended: () => ended,
    end() {
      ended = true;
    },
  };
}
