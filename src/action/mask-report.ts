import type { Report } from '../report/report.ts';
import type { Mask } from './secrets.ts';

/** The report with secrets hidden in every text of people, files and databases. */
export function maskReport(report: Report, mask: Mask): Report {
  return maskData(report, mask);
}

/** The same for any plain data that is posted or shown: before it is rendered, for Markdown writes a secret in other letters. */
export function maskData<T>(data: T, mask: Mask): T {
  return masked(data, mask) as T;
}

/**
 * Words of ours, ids and times of a fixed form: they hold nothing from outside, and a secret that happens to
 * be equal to one of them must not make the report unreadable.
 */
const fixed: ReadonlySet<string> = new Set([
  ...['command', 'verdict', 'status', 'state', 'action', 'kind', 'severity', 'errorClass', 'class', 'type'],
  ...['event', 'code', 'rule', 'breaks', 'standing', 'unit'],
  ...['at', 'startedAt', 'scheduledTime', 'utc', 'head', 'base', 'hash', 'digest', 'runId'],
]);

function masked(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((each) => masked(each, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      fixed.has(key) && typeof each === 'string' ? each : masked(each, mask),
    ]),
  );
}
