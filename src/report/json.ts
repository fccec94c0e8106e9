import type { Diagnostic } from '../diagnostic.ts';

/** The document of `datajob validate --json`. */
export function validateJson(outcome: {
  readonly jobs: number;
  readonly diagnostics: readonly Diagnostic[];
}): unknown {
  return { jobs: outcome.jobs, diagnostics: outcome.diagnostics.map(diagnosticJson) };
}

/** The documented keys in their documented order. */
export function diagnosticJson(diagnostic: Diagnostic): Diagnostic {
  const { code, severity, message, file, line, column, endLine, endColumn, hint } = diagnostic;
  return {
    code,
    severity,
    message,
    file,
    line,
    column,
    ...(endLine === undefined ? {} : { endLine }),
    ...(endColumn === undefined ? {} : { endColumn }),
    ...(hint === undefined ? {} : { hint }),
  };
}
