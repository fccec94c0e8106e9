import type { Severity } from '../../diagnostic.ts';

/** Something in the set-up of a repository that should be mended. */
export interface Finding {
  /** Stable kebab-case identifier. */
  readonly code: string;
  /** `error`: datajob does not work, or is not safe, as it is. */
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  /** Path in the repository. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
}
