import type { Diagnostic } from '../../diagnostic.ts';
import { convertContacts, delayAddresses, type ImportedAlert } from './convert-contacts.ts';
import { nameFrom } from './convert-names.ts';
import { convertCron, convertDelay } from './convert-schedule.ts';
import { convertSteps, type StepNeeds } from './convert-steps.ts';
import type { ImportNote, Tell } from './import-note.ts';
import { tellOtherKeys } from './other-keys.ts';
import { type IniEntry, type IniFile, readIni } from './read-ini.ts';
import type { VdkJob } from './vdk-job.ts';

/** What the manifest is to say. */
export interface ConvertedJob extends StepNeeds {
  readonly name: string;
  readonly folderName: string;
  readonly team: string;
  readonly teamEntry?: IniEntry;
  readonly configFile: string | undefined;
  readonly cron?: { readonly text: string; readonly entry: IniEntry };
  readonly alerts: readonly ImportedAlert[];
  /** When a run is late, and who is told; without `entry` as VDK has it by default. */
  readonly late?: { readonly minutes: number; readonly told: ImportedAlert; readonly entry?: IniEntry };
}

export interface Conversion {
  /** Absent when there are errors. */
  readonly job?: ConvertedJob;
  readonly notes: readonly ImportNote[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what a VDK job says about itself. Errors are what makes a manifest impossible; all else is a note. */
export function convertJob(vdk: VdkJob): Conversion {
  const file = vdk.config?.path ?? vdk.folder;
  const notes: ImportNote[] = [];
  const tell: Tell = (fate, { line, what }, message) => notes.push({ fate, file, line, what, message });
  const diagnostics: Diagnostic[] = [];
  const refuse = (code: string, line: number, message: string): void => {
    diagnostics.push({ code, severity: 'error', message, file, line, column: 1 });
  };
  const ini = readIni(vdk.config?.text ?? '');
  for (const { line, message } of ini.problems) refuse('malformed-ini', line, message);
  const name = convertName(folderName(vdk), tell, refuse);
  const team = convertTeam(ini, vdk.team, tell, refuse);
  const times = convertTimes(ini, tell);
  tellOtherKeys(ini, tell);
  const steps = convertSteps(vdk, notes);
  if (vdk.steps.length === 0) {
    refuse('no-steps', 1, 'There is no .sql or .py file in the folder, so there is nothing to run.');
  }
  const sorted = notes.sort((a, b) => (a.file === b.file ? a.line - b.line : 0));
  if (diagnostics.length > 0 || name === undefined || team === undefined)
    return { notes: sorted, diagnostics };
  const configFile = vdk.config?.path.slice(vdk.config.path.lastIndexOf('/') + 1);
  return {
    notes: sorted,
    diagnostics,
    job: { ...steps, ...times, ...team, name, folderName: folderName(vdk), configFile },
  };
}

function folderName({ folder }: VdkJob): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}

/** When it runs, and who is told of what. */
function convertTimes(ini: IniFile, tell: Tell): Pick<ConvertedJob, 'alerts' | 'cron' | 'late'> {
  const entry = findEntry(ini, 'job', 'schedule_cron');
  const text = convertCron(entry, tell);
  const alerts = convertContacts(
    ini.entries.filter(({ section }) => section === 'contacts'),
    tell,
  );
  const told = delayAddresses(alerts);
  const delay = findEntry(ini, 'contacts', 'notification_delay_period_minutes');
  const minutes = convertDelay(delay, { scheduled: text !== undefined, told: told !== undefined }, tell);
  return {
    alerts,
    ...(text !== undefined && entry && { cron: { text, entry } }),
    ...(minutes !== undefined && told && { late: { minutes, told, ...(delay && { entry: delay }) } }),
  };
}

function findEntry(ini: IniFile, section: string, key: string): IniEntry | undefined {
  return ini.entries.find((entry) => entry.section === section && entry.key === key);
}

type Refuse = (code: string, line: number, message: string) => void;

function convertName(folderName: string, tell: Tell, refuse: Refuse): string | undefined {
  const name = nameFrom(folderName, 63);
  if (name === undefined || name.length < 2) {
    refuse(
      'bad-name',
      1,
      `«${folderName}» cannot be made the name of a job: rename the folder, to letters and digits.`,
    );
    return undefined;
  }
  if (name !== folderName) {
    const message = `The job is called \`${name}\` here, also by get_name().`;
    tell('changed', { line: 1, what: `the folder ${folderName}` }, message);
  }
  return name;
}

function convertTeam(
  ini: IniFile,
  given: string | undefined,
  tell: Tell,
  refuse: Refuse,
): Pick<ConvertedJob, 'team' | 'teamEntry'> | undefined {
  const entry = findEntry(ini, 'owner', 'team');
  const written = entry?.value || given;
  if (written === undefined) {
    refuse(
      'no-team',
      entry?.line ?? 1,
      'Nothing says whose job this is: write `team` in [owner], or give --team.',
    );
    return undefined;
  }
  const team = nameFrom(written, 63);
  if (team === undefined) {
    refuse(
      'bad-team',
      entry?.line ?? 1,
      `«${written}» cannot be made the name of a team: letters and digits.`,
    );
    return undefined;
  }
  if (!entry?.value) return { team };
  const place = { line: entry.line, what: '[owner] team' };
  if (team === written) tell('carried', place, `\`team: ${team}\``);
  else tell('changed', place, `«${written}» is \`team: ${team}\` here.`);
  return { team, teamEntry: entry };
}
