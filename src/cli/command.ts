import type { Ports, ReadingPorts } from '../ports/ports.ts';
import type { WorkspaceWriter } from '../ports/workspace-writer.ts';
import type { Style } from '../report/style.ts';
import type { EventSink } from '../run/event.ts';
import type { Arguments } from './arguments.ts';
import type { Purpose, World } from './world.ts';

/** One command: from its arguments to an outcome that is not printed yet. */
export type CommandHandler = (context: CommandContext) => Promise<CommandOutcome>;

/** A command that only reads the workspace and its repository. */
export type ReadingHandler = (context: ReadingContext) => Promise<CommandOutcome>;

export interface ReadingContext {
  readonly arguments: Arguments;
  /** Opens the workspace. Rejects with `Obstacle` when there is no such folder. */
  readonly open: (purpose?: Purpose) => Promise<ReadingPorts>;
  /** Absolute path of the folder the command was typed in. */
  readonly cwd: string;
  readonly style: Style;
  readonly quiet: boolean;
}

export interface CommandContext extends ReadingContext, Pick<World, 'remoteUrl' | 'connectGitHub'> {
  readonly open: (purpose?: Purpose) => Promise<Ports>;
  /** Writes new files below a folder; relative to the current one. */
  readonly writer: (folder: string) => Promise<WorkspaceWriter>;
  /** Shows the progress of runs. */
  readonly sink: EventSink;
  readonly signal: AbortSignal;
}

export interface CommandOutcome {
  readonly exitCode: number;
  /** The document of `--json`. */
  readonly json: unknown;
  /** For people, on standard output. */
  readonly text: string;
  /** Diagnostics for people, on standard error. */
  readonly findings?: string;
}
