/** Which lines a change brings, as `git diff` counts them: path → ranges of lines after the change. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>;

/** 1-based, both ends are in it. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}
