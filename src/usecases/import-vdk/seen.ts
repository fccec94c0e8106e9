/** A file of the job and its text. */
export interface JobFile {
  readonly path: string;
  readonly text: string;
}

/** Something in a step file, at its line. */
export interface Seen {
  readonly kind: SeenKind;
  readonly file: string;
  readonly line: number;
  /** A name, or a piece of the text. */
  readonly text: string;
}

export type SeenKind =
  /** `{name}` in SQL. */
  | 'name'
  /** `[name]` in SQL. */
  | 'database'
  /** A statement that begins or ends transactions, or cannot be in one. */
  | 'own-transaction'
  | 'empty'
  | 'secret'
  | 'set-secrets'
  | 'catch'
  /** Of VDK, and not here. */
  | 'foreign-import'
  | 'template'
  /** A template whose name is not written out. */
  | 'unnamed-template'
  | 'method';
