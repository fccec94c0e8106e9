/** Folders that are removed when the run ends, also when it is cancelled. */
export interface Scratch {
  /** A new empty folder readable by us only; absolute path. */
  folder(label: string): Promise<string>;
  remove(folder: string): Promise<void>;
}
