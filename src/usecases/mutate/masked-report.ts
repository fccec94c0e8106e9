import type { Masker } from '../../run/mask.ts';
import type { MutationReport } from './mutation-report.ts';

/** The report with secrets hidden in every text: databases say what they like. */
export function maskedReport(report: MutationReport, mask: Masker): MutationReport {
  return masked(report, mask) as MutationReport;
}

function masked(value: unknown, mask: Masker): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((each) => masked(each, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, masked(each, mask)]));
}
