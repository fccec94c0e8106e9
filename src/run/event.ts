import type { Failure } from '../failure.ts';
import type { StepKind } from '../manifest/manifest.ts';
import type { CheckResult, RunStatus } from './result.ts';

/** Everything that can happen while a job runs. All text is masked. `at` is ms UTC. */
export type RunEvent =
  | {
      readonly type: 'run-started';
      readonly at: number;
      readonly runId: string;
      readonly job: string;
      readonly environment: string;
      readonly digest: string;
      readonly scheduledTime?: string;
    }
  /** Something outside holds us up, for example another process has the DuckDB file. */
  | { readonly type: 'waiting'; readonly at: number; readonly reason: string }
  /** The whole job begins again (atomic jobs retry as a whole). */
  | { readonly type: 'attempt-started'; readonly at: number; readonly attempt: number }
  | {
      readonly type: 'step-started';
      readonly at: number;
      readonly step: string;
      readonly kind: StepKind;
      readonly attempt: number;
    }
  | {
      readonly type: 'output';
      readonly at: number;
      readonly step: string;
      readonly stream: 'stdout' | 'stderr';
      /** One line with its line break, or a piece of a very long one. */
      readonly text: string;
    }
  | {
      readonly type: 'statement-finished';
      readonly at: number;
      readonly step: string;
      readonly index: number;
      readonly rows?: number;
      readonly durationMs: number;
    }
  | {
      readonly type: 'step-succeeded';
      readonly at: number;
      readonly step: string;
      readonly kind: StepKind;
      readonly durationMs: number;
      readonly attempts: number;
      readonly rows?: number;
    }
  | {
      readonly type: 'step-failed';
      readonly at: number;
      readonly step: string;
      readonly kind: StepKind;
      readonly durationMs: number;
      readonly attempts: number;
      readonly failure: Failure;
    }
  | {
      readonly type: 'step-cancelled';
      readonly at: number;
      readonly step: string;
      readonly kind: StepKind;
      readonly durationMs: number;
      readonly attempts: number;
    }
  /** Not started: a step that it needs failed, or the run was restarted after it. */
  | {
      readonly type: 'step-skipped';
      readonly at: number;
      readonly step: string;
      readonly kind: StepKind;
      readonly reason: string;
    }
  | { readonly type: 'check-finished'; readonly at: number; readonly result: CheckResult }
  | {
      readonly type: 'retry-scheduled';
      readonly at: number;
      readonly attempt: number;
      readonly delayMs: number;
      readonly failure: Failure;
      readonly step?: string;
    }
  | { readonly type: 'rolled-back'; readonly at: number; readonly reason: string }
  | {
      readonly type: 'run-finished';
      readonly at: number;
      readonly status: RunStatus;
      readonly durationMs: number;
      readonly failure?: Failure;
      readonly reason?: string;
    };

/** Takes events as they happen. Must not throw. */
export type EventSink = (event: RunEvent) => void;
