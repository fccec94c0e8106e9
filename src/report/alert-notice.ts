import type { AlertReport } from '../usecases/send-alerts.ts';
import { escapeMarkdown } from './markdown-escape.ts';
import { oneLine, printable } from './printable.ts';
import type { Style } from './style.ts';

/** An alert on the console: its whole text is told here too when nobody could be mailed. */
export function alertNotice(alert: AlertReport, style: Style): string {
  const people = alert.to.map(oneLine).join(', ');
  const sent = {
    sent: `mailed to ${people}`,
    pending: `mail to ${people} is not sent yet, the next tick tries again`,
    'given-up': `mail to ${people} was given up`,
    none: 'no mail: nobody to send it to',
  }[alert.mail];
  const why = alert.error === undefined ? '' : ` (${oneLine(alert.error)})`;
  const title = `${style.bold(`Alert: ${oneLine(alert.subject)}`)} ${style.dim(`${sent}${why}`)}`;
  // Who was mailed has the text; on the console it would hide the runs.
  if (alert.mail === 'sent') return title;
  return [
    title,
    ...printable(alert.text)
      .trimEnd()
      .split('\n')
      .map((line) => `  | ${line}`),
  ].join('\n');
}

/** The same as an item of a list in a job summary. */
export function alertMarkdown(alert: AlertReport): string {
  return `- alert ${escapeMarkdown(alert.subject)} (mail: ${alert.mail})`;
}
