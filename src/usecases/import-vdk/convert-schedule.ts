import { checkCron } from '../../manifest/cron.ts';
import type { Tell } from './import-note.ts';
import type { IniEntry } from './read-ini.ts';

/** The schedule of a VDK job as five fields, or undefined when it has none. */
export function convertCron(entry: IniEntry | undefined, tell: Tell): string | undefined {
  if (entry === undefined) return undefined;
  const place = { line: entry.line, what: '[job] schedule_cron' };
  const written = entry.value.trim();
  if (written === '' || written === never) {
    tell('carried', place, 'No schedule: the job is started by hand, or by another one with `after`.');
    return undefined;
  }
  const cron = plainCron(written);
  const problem = checkCron(cron, 'UTC');
  if (problem !== undefined) {
    const message = `«${written}» is no schedule that can be used, so the job has none. ${problem.message}`;
    tell('left', place, message);
    return undefined;
  }
  if (cron === written) tell('carried', place, '`schedule: { cron, timezone: UTC }`');
  else tell('changed', place, `«${written}» is \`schedule: { cron: "${cron}", timezone: UTC }\` here.`);
  return cron;
}

// What VDK deploys a job without schedule with.
const never = '0 0 30 2 *';

/** Kubernetes knows short names for some schedules, and `?` for any. */
function plainCron(text: string): string {
  const fields = text.split(/\s+/).join(' ');
  return short.get(fields.toLowerCase()) ?? fields.replaceAll('?', '*');
}

const short: ReadonlyMap<string, string> = new Map([
  ['@yearly', '0 0 1 1 *'],
  ['@annually', '0 0 1 1 *'],
  ['@monthly', '0 0 1 * *'],
  ['@weekly', '0 0 * * 0'],
  ['@daily', '0 0 * * *'],
  ['@midnight', '0 0 * * *'],
  ['@hourly', '0 * * * *'],
]);

/** How late a run may be, in minutes: what VDK calls the period of the notification of delay. */
export function convertDelay(
  entry: IniEntry | undefined,
  context: { readonly scheduled: boolean; readonly told: boolean },
  tell: Tell,
): number | undefined {
  const place = { line: entry?.line ?? 0, what: '[contacts] notification_delay_period_minutes' };
  const minutes = entry === undefined ? defaultDelay : Number(entry.value);
  const say: Tell = (...note) => {
    if (entry !== undefined) tell(...note);
  };
  if (!Number.isInteger(minutes) || minutes <= 0 || minutes > longestDelay) {
    say('left', place, `«${entry?.value}» must be a whole number of minutes, from 1 to ${longestDelay}.`);
  } else if (!context.scheduled) {
    say('left', place, 'Without a schedule nothing can be late.');
  } else if (!context.told) {
    say('left', place, 'Nobody is told: VDK tells the addresses of notified_on_job_failure_platform_error.');
  } else {
    say('carried', place, `\`finishBy: ${minutes}m\`, and an alert on \`late\` and \`missed\``);
    return minutes;
  }
  return undefined;
}

const defaultDelay = 240;
const longestDelay = 24 * 24 * 60;
