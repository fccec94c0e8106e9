/** What became of something that a VDK job says. */
export interface ImportNote {
  readonly fate: 'carried' | 'changed' | 'left';
  /** Relative to the workspace. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Such as `[job] schedule_cron`, or what a step uses. */
  readonly what: string;
  /** Where it went, or why it did not and what to do. */
  readonly message: string;
}

/** Tells of one thing; `file` is known to whoever listens. */
export type Tell = (
  fate: ImportNote['fate'],
  place: { readonly line: number; readonly what: string },
  message: string,
) => void;
