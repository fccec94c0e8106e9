import type { ListedWaiver } from '../workspace/job-waivers.ts';
import { count } from './human-time.ts';
import { oneLine } from './printable.ts';

/** More than anybody reads in a terminal; `--json` gives all of them. */
const mostWaivers = 20;

/** Checks that may fail, with who sees to them and until when; empty when there are none. */
export function waiverLines(waivers: readonly ListedWaiver[]): string[] {
  if (waivers.length === 0) return [];
  const shown = waivers.slice(0, mostWaivers).map(({ job, check, owner, reason, until, daysLeft }) => {
    const end = daysLeft === 0 ? `ended on ${until}` : `until ${until}, ${count(daysLeft, 'day')} left`;
    return `  ${oneLine(job)}: ${oneLine(check)}, ${end} (${oneLine(owner)}: ${oneLine(reason)})`;
  });
  const more = waivers.length - shown.length;
  return [
    `${count(waivers.length, 'check')} with a waiver:`,
    ...shown,
    ...(more === 0 ? [] : [`  … and ${more} more; --json prints all of them`]),
  ];
}
