import type { Diagnostic } from '../diagnostic.ts';
import type { ContractChange } from './contract/contract-change.ts';
import type { SchedulePreview } from './schedule-preview.ts';

/** What a change does; `planJson` makes the document of `datajob plan` of it. */
export interface Plan {
  /** Full commit id of what the change is compared with. */
  readonly base: string;
  /** Full commit id, or `working tree`. */
  readonly head: string;
  /** Sorted by job. */
  readonly changes: readonly JobChange[];
  /** Unchanged jobs that run after changed ones, directly or not, each after those it waits for. */
  readonly downstream: readonly string[];
  /** What becomes of data contracts, sorted by table; absent: nothing. */
  readonly contracts?: readonly ContractChange[];
  /** Findings in the changed jobs, their templates and the config. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface JobChange {
  /** Name after the change; of a removed job the name before. */
  readonly job: string;
  readonly kind: ChangeKind;
  /** The name before, of a job that got another one. */
  readonly from?: string;
  /** Of the bundle after the change; absent when the job is removed or has errors. */
  readonly digest?: string;
  /** Workspace-relative files that make the difference, sorted. */
  readonly files: readonly string[];
  /** What is different, in words. */
  readonly reason: string;
  /** Of production, when it is new or different. */
  readonly schedule?: SchedulePreview;
}

export type ChangeKind = 'added' | 'changed' | 'renamed' | 'removed';

/** `head` of a plan for files that are not committed. */
export const workingTreeHead = 'working tree';
