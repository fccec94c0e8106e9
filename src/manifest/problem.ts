/** Something wrong with a document, at offsets of its text. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end?: number;
  readonly hint?: string;
}
