/** How much a finding matters: only `error` makes a command end with exit code 1. */
export type Severity = 'error' | 'warning' | 'recommendation';

/** Something found in a file of the workspace. Findings are data and never thrown. */
export interface Diagnostic {
  /** Stable kebab-case identifier, for example `unknown-team`. */
  readonly code: string;
  readonly severity: Severity;
  /** One or two sentences: what is wrong and what to do. */
  readonly message: string;
  /** Path relative to the workspace, with `/`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units as editors count. */
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** A concrete proposal, such as «did you mean `team`?». */
  readonly hint?: string;
}

/** A place in a file of the workspace; line and column are 1-based. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** Puts findings in the order that every output uses: file, line, column, code, message. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

/** Whether any finding is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

// Code-unit order, not the locale's: the same everywhere.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
