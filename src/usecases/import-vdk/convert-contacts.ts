import type { ErrorClass } from '../../failure.ts';
import type { AlertEvent } from '../../manifest/manifest.ts';
import type { Tell } from './import-note.ts';
import type { IniEntry } from './read-ini.ts';

export interface ImportedAlert {
  readonly on: readonly AlertEvent[];
  /** Empty: every class. */
  readonly classes: readonly ErrorClass[];
  readonly email: readonly string[];
  /** Where the addresses are from. */
  readonly source: IniEntry;
}

/** The lists of `[contacts]` as alert rules. */
export function convertContacts(entries: readonly IniEntry[], tell: Tell): readonly ImportedAlert[] {
  const find = (key: string): IniEntry | undefined => entries.find((entry) => entry.key === key);
  const off = isOff(find('enable_execution_notifications'), tell);
  const alerts: ImportedAlert[] = [];
  const user = find('notified_on_job_failure_user_error');
  const lists: readonly ContactList[] = [
    { source: user, on: ['failure'], classes: ['user', 'config'] },
    {
      source: find('notified_on_job_failure_platform_error'),
      on: ['failure'],
      // VDK counts errors of the configuration to those of the platform.
      classes: user?.value ? ['platform'] : ['platform', 'config'],
    },
    { source: find('notified_on_job_success'), on: ['success'], classes: [] },
  ];
  for (const { source, on, classes } of lists) {
    if (source === undefined) continue;
    const place = { line: source.line, what: `[contacts] ${source.key}` };
    if (source.value === '') tell('carried', place, 'It names nobody.');
    const email = addressesOf(source, tell);
    if (email.length === 0) continue;
    if (off) tell('left', place, 'enable_execution_notifications is false, so VDK told nobody.');
    else {
      const about = classes.length === 0 ? '' : `, class: [${classes.join(', ')}]`;
      tell('carried', place, `\`alerts: { on: [${on.join(', ')}]${about} }\``);
      alerts.push({ on, classes, email, source });
    }
  }
  tellOthers(find, tell);
  return alerts;
}

interface ContactList extends Pick<ImportedAlert, 'on' | 'classes'> {
  readonly source: IniEntry | undefined;
}

/** Whether any of the lists tells of errors of the platform, as that of delays does. */
export function delayAddresses(alerts: readonly ImportedAlert[]): ImportedAlert | undefined {
  return alerts.find(({ classes }) => classes.includes('platform'));
}

function isOff(entry: IniEntry | undefined, tell: Tell): boolean {
  if (entry === undefined) return false;
  const place = { line: entry.line, what: '[contacts] enable_execution_notifications' };
  const off = /^(?:false|no|off|0)$/i.test(entry.value);
  if (!off) tell('carried', place, 'Alerts are on wherever there are addresses.');
  else {
    const message =
      'No alert rules are written. The addresses of the team in datajob.config.yaml, if it has any, are told all the same.';
    tell('changed', place, message);
  }
  return off;
}

function addressesOf(entry: IniEntry, tell: Tell): string[] {
  const written = entry.value.split(/[;,\s]+/).filter((address) => address !== '');
  const good = [...new Set(written.filter((address) => form.test(address)))];
  for (const address of written.filter((each) => !form.test(each))) {
    const place = { line: entry.line, what: `[contacts] ${entry.key}` };
    tell('left', place, `«${address}» is no e-mail address.`);
  }
  if (good.length > most) {
    const place = { line: entry.line, what: `[contacts] ${entry.key}` };
    tell('left', place, `Only the first ${most} of ${good.length} addresses: use a mailing list.`);
  }
  return good.slice(0, most);
}

// As the schema of the manifest has them.
const form = /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]{1,255}$/;
const most = 50;

function tellOthers(find: (key: string) => IniEntry | undefined, tell: Tell): void {
  const deploy = find('notified_on_job_deploy');
  if (deploy?.value) {
    const message =
      'A promotion is told on its pull request and as a deployment on GitHub: watch the repository.';
    tell('left', { line: deploy.line, what: `[contacts] ${deploy.key}` }, message);
  }
  const attempts = find('enable_attempt_notifications');
  if (attempts !== undefined) {
    const message = 'Alerts are told once per incident, not for each attempt.';
    tell('left', { line: attempts.line, what: `[contacts] ${attempts.key}` }, message);
  }
}
