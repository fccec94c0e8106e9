/** Files with data that a run reads. */
export interface DataFiles {
  /** The first of these places that has the file decides. */
  locate(path: string, places: readonly FilePlace[]): Promise<LocatedFile>;
  /** Content as bytes, piece by piece. */
  read(file: string): AsyncIterable<Uint8Array>;
  remove(file: string): Promise<void>;
}

export interface FilePlace {
  /** Absolute folder that relative paths begin at. */
  readonly folder: string;
  /** Absolute folder that the file must lie in, also at the end of links. */
  readonly within: string;
}

export type LocatedFile =
  /** `file`: absolute, without links. `path`: relative to `within`. */
  | { readonly kind: 'file'; readonly file: string; readonly path: string; readonly place: FilePlace }
  | { readonly kind: 'missing' }
  | { readonly kind: 'no-file' }
  | { readonly kind: 'outside' };
