import { shorten } from '../report/printable.ts';
import type { Report } from '../report/report.ts';

/** Bytes. The artifact with a report is read whole by whoever comments for a fork. */
const longestReport = 5_000_000;

/** How much is kept: rows of each list, entries of lists within rows, characters of texts. */
interface Most {
  readonly rows: number;
  readonly entries: number;
  readonly text: number;
}

const steps: readonly Most[] = [
  { rows: 5_000, entries: 50, text: 2_000 },
  { rows: 1_000, entries: 10, text: 500 },
  { rows: 200, entries: 5, text: 200 },
  { rows: 20, entries: 2, text: 100 },
];

/** The report, with less and less detail until its JSON has at most `limit` bytes. A note says what is left off. */
export function boundedReport(report: Report, limit: number = longestReport): Report {
  if (fits(report, limit)) return report;
  const sorted = importantFirst(report);
  let smaller = report;
  for (const most of steps) {
    smaller = withNote(cut(sorted, most, 0) as Report);
    if (fits(smaller, limit)) break;
  }
  return smaller;
}

function fits(report: Report, limit: number): boolean {
  return Buffer.byteLength(JSON.stringify(report)) <= limit;
}

/** What is cut is cut at the end: errors, failed runs and what did not pass come first. */
function importantFirst(report: Report): Report {
  const { validation, stage } = report;
  const diagnostics = validation?.diagnostics.toSorted(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'),
  );
  const runs = stage?.runs.toSorted((a, b) => Number(b.status === 'failed') - Number(a.status === 'failed'));
  const evidence = stage?.evidence.toSorted((a, b) => Number(a.passed) - Number(b.passed));
  return {
    ...report,
    ...(validation && diagnostics && { validation: { ...validation, diagnostics } }),
    ...(stage && runs && evidence && { stage: { ...stage, runs, evidence } }),
  };
}

function cut(value: unknown, most: Most, depth: number): unknown {
  if (typeof value === 'string') return shorten(value, most.text);
  if (Array.isArray(value)) {
    return value.slice(0, depth === 0 ? most.rows : most.entries).map((each) => cut(each, most, depth + 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cut(each, most, depth)]));
}

function withNote(report: Report): Report {
  const note = 'The results are more than a report can hold: parts are left off. The log has all.';
  return { ...report, notes: [...report.notes, note] };
}
