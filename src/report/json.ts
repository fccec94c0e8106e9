import type { Diagnostic } from '../diagnostic.ts';
import type { Plan } from '../plan/plan.ts';
import type { ListedWaiver } from '../workspace/job-waivers.ts';

/** The document of `datajob validate --json`. */
export function validateJson(outcome: {
  readonly jobs: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly waivers: readonly ListedWaiver[];
}): unknown {
  const { jobs, diagnostics, waivers } = outcome;
  return { jobs, diagnostics: diagnostics.map(diagnosticJson), ...(waivers.length > 0 && { waivers }) };
}

/** The document of `datajob plan --json`: the next runs are instants, their wall-clock times stand beside them. */
export function planJson(plan: Plan): unknown {
  return {
    ...plan,
    changes: plan.changes.map(({ schedule, ...change }) => {
      if (schedule === undefined) return change;
      const { text, next, notes, ...facts } = schedule;
      const [instants, local] = [next.map((run) => run.utc), next.map((run) => run.local)];
      return { ...change, schedule: { text, next: instants, local, notes, ...facts } };
    }),
    diagnostics: plan.diagnostics.map(diagnosticJson),
  };
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
