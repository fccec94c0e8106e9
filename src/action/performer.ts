import type { Diagnostic } from '../diagnostic.ts';
import type { Ports } from '../ports/ports.ts';
import type { EventSink } from '../run/event.ts';
import type { RunResult } from '../run/result.ts';
import type { GitHubEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { ActionCommand } from './request.ts';

/** What one command did, ready to be shown. */
export interface Performed {
  readonly command: ActionCommand;
  readonly passed: boolean;
  /** One sentence for the log. */
  readonly sentence: string;
  /** The document that `--json` prints. */
  readonly json: unknown;
  /** Section of the job summary; empty for nothing. */
  readonly markdown: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly runs: readonly RunResult[];
  /** Names of changed jobs, of a plan. */
  readonly changed?: readonly string[];
}

/** What every command of the action gets. */
export interface PerformContext {
  readonly inputs: Inputs;
  readonly event: GitHubEvent;
  readonly ports: Ports;
  readonly sink: EventSink;
  readonly signal: AbortSignal;
  /** What the commands before did. */
  readonly performed: readonly Performed[];
}

export type Performer = (context: PerformContext) => Promise<Performed>;
