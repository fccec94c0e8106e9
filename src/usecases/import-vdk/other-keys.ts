import type { Tell } from './import-note.ts';
import type { IniFile } from './read-ini.ts';
import { adviceForKey, mayBeSecret } from './vdk-keys.ts';

/** Tells of the keys and sections that have no place in a manifest. */
export function tellOtherKeys({ sections, entries }: IniFile, tell: Tell): void {
  for (const { name, line } of sections) {
    if (isKnown(name)) continue;
    tell('left', { line, what: `[${name}]` }, 'VDK has no such section, so that nothing is known of it.');
  }
  for (const { section, key, value, line } of entries) {
    if (!isKnown(section) || (Object.hasOwn(handled, section) && handled[section]?.includes(key))) continue;
    const connection = section.startsWith('vdk_') ? section.slice('vdk_'.length).toLowerCase() : undefined;
    const advice =
      section === 'owner' || section === 'contacts' ? 'VDK has no such key.' : adviceForKey(key, connection);
    const secret =
      value !== '' && mayBeSecret(key) ? ' Its value may be a secret: take it out of the repository.' : '';
    tell('left', { line, what: `[${section}] ${key}` }, advice + secret);
  }
}

const handled: Readonly<Record<string, readonly string[]>> = {
  owner: ['team'],
  job: ['schedule_cron'],
  contacts: [
    ...['notified_on_job_failure_user_error', 'notified_on_job_failure_platform_error'],
    ...['notified_on_job_success', 'notified_on_job_deploy', 'notification_delay_period_minutes'],
    ...['enable_execution_notifications', 'enable_attempt_notifications'],
  ],
};

function isKnown(section: string): boolean {
  return Object.hasOwn(handled, section) || section === 'vdk' || section.startsWith('vdk_');
}
