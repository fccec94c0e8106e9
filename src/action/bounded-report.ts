import { shorten } from '../report/printable.ts';
import type { Report } from '../report/report.ts';

/** Bytes. The artifact with a report is read whole by whoever comments for a fork. */
const longestReport = 5_000_000;

/** The report, with less and less detail until its JSON has at most `limit` bytes. A note says what is left off. */
export function boundedReport(report: Report, limit: number = longestReport): Report {
  let bounded = report;
  for (const reduce of reductions) {
    if (Buffer.byteLength(JSON.stringify(bounded)) <= limit) return bounded;
    bounded = withNote(reduce(report));
  }
  return bounded;
}

type Reduce = (report: Report) => Report;

const reductions: readonly Reduce[] = [
  (report) => firstOf(report, { rows: 5_000, files: 20, text: 2_000 }),
  (report) => firstOf(report, { rows: 1_000, files: 5, text: 500 }),
  (report) => firstOf(report, { rows: 200, files: 2, text: 200 }),
  ({ validation: _, plan: __, stage: ___, parity: ____, approvals: _____, ...head }) => head,
];

interface Most {
  readonly rows: number;
  readonly files: number;
  readonly text: number;
}

/** Errors, failed runs and what did not pass come first. */
function firstOf(report: Report, most: Most): Report {
  const { validation, plan, stage } = report;
  const shortened = {
    ...report,
    ...(validation && {
      validation: {
        ...validation,
        diagnostics: first(validation.diagnostics, most.rows, (each) => each.severity === 'error'),
      },
    }),
    ...(plan && {
      plan: {
        ...plan,
        changes: plan.changes
          .slice(0, most.rows)
          .map((change) => ({ ...change, files: change.files.slice(0, most.files) })),
        downstream: plan.downstream.slice(0, most.rows),
        edges: plan.edges.slice(0, most.rows),
      },
    }),
    ...(stage && {
      stage: {
        ...stage,
        runs: first(stage.runs, most.rows, (run) => run.status === 'failed'),
        evidence: first(stage.evidence, most.rows, (each) => !each.passed),
      },
    }),
  };
  return shortTexts(shortened, most.text) as Report;
}

function first<T>(rows: readonly T[], most: number, important: (row: T) => boolean): readonly T[] {
  if (rows.length <= most) return rows;
  return [...rows.filter(important), ...rows.filter((row) => !important(row))].slice(0, most);
}

function shortTexts(value: unknown, most: number): unknown {
  if (typeof value === 'string') return shorten(value, most);
  if (Array.isArray(value)) return value.map((each) => shortTexts(each, most));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shortTexts(each, most)]));
}

function withNote(report: Report): Report {
  const note = 'The results are more than a report can hold: parts are left off. The log has all.';
  return { ...report, notes: [...report.notes, note] };
}
