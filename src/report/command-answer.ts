import type { RunResult } from '../run/result.ts';

/** The answer to one comment command; written when it is taken up, written anew when it is done. Masked. */
export interface CommandAnswer {
  /** Id of the comment that holds the command: each command has one answer. */
  readonly comment: number;
  /** As it was understood, such as `run orders-daily country=LV`. */
  readonly command: string;
  /** Login of who wrote it. */
  readonly by: string;
  /** `working`: taken up, not done yet. `refused`: not allowed or not possible, nothing was done. */
  readonly state: 'working' | 'done' | 'failed' | 'refused';
  /** What happened, in one sentence. */
  readonly sentence: string;
  /** What to do next. */
  readonly hint?: string;
  /** The commit that the command is bound to. */
  readonly commit?: string;
  /** Further sentences, one per line of a list. */
  readonly details: readonly string[];
  /** What ran because of it. */
  readonly runs: readonly RunResult[];
  /** The commands there are, for `help`. */
  readonly commands?: readonly { readonly usage: string; readonly does: string }[];
}
