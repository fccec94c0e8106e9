import type { Diagnostic } from '../diagnostic.ts';
import type { EnvironmentVariables } from '../ports/environment-variables.ts';
import type { Comment } from '../ports/github/comments.ts';
import type { GitHub } from '../ports/github/github.ts';
import type { Ports } from '../ports/ports.ts';
import type { Report } from '../report/report.ts';
import type { EventSink } from '../run/event.ts';
import type { RunResult } from '../run/result.ts';
import type { ActionCommand } from './action-command.ts';
import type { GitHubEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { Mask } from './secrets.ts';

/** What one command did, ready to be shown. */
export interface Performed {
  readonly command: ActionCommand;
  readonly passed: boolean;
  /** One sentence for the log. */
  readonly sentence: string;
  /** The document that `--json` prints. */
  readonly json: unknown;
  /** Section of the job summary; empty for nothing. A checked change has its report instead. */
  readonly markdown: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly runs: readonly RunResult[];
  /** Names of changed jobs, of a plan. */
  readonly changed?: readonly string[];
  /** Manifests of the jobs whose unit tests the change asks for, of a plan; only those that have any. */
  readonly tested?: readonly string[];
  /** Address of the comment that it wrote or found. */
  readonly comment?: string;
  /** What it found out about a change. */
  readonly report?: ReportParts;
}

export type ReportParts = Partial<
  Pick<Report, 'validation' | 'plan' | 'tests' | 'stage' | 'parity' | 'approvals'>
>;

/** What every command of the action gets. */
export interface PerformContext {
  readonly inputs: Inputs;
  readonly event: GitHubEvent;
  readonly ports: Ports;
  /** For all that leaves by another way than the log. */
  readonly mask: Mask;
  /** Path of the workspace in the repository, `.` for its root. */
  readonly workspace: string;
  /** The runner's own variables. */
  readonly runner: EnvironmentVariables;
  /** Absent without a token. */
  readonly github?: GitHub;
  /** The comments of a pull request that is checked, when the check began; undefined where they are not known. */
  readonly firstComments?: Promise<readonly Comment[] | undefined>;
  readonly sink: EventSink;
  readonly signal: AbortSignal;
  /** What the commands before did. */
  readonly performed: readonly Performed[];
}

export type Performer = (context: PerformContext) => Promise<Performed>;
