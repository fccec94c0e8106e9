import type { ImportedAlert } from './convert-contacts.ts';
import type { ConvertedJob } from './convert-job.ts';
import type { IniEntry } from './read-ini.ts';

/** The manifest of an imported job; comments say where each value is from. */
export function manifestText(job: ConvertedJob): string {
  const file = job.configFile ?? 'config.ini';
  const from = ({ section, key, line }: IniEntry): string => comment(`${file}:${line} [${section}] ${key}`);
  return [
    '# Made by `datajob import vdk`. The step files are as they were; docs/migrating-from-vdk.md says what differs.',
    'version: 1',
    'compat: vdk',
    ...(job.name === job.folderName
      ? []
      : [`name: ${job.name}${comment(`the folder is ${job.folderName}`)}`]),
    `team: ${job.team}${job.teamEntry === undefined ? comment('--team') : from(job.teamEntry)}`,
    ...scheduleLines(job, from),
    ...secretLines(job),
    ...templateLines(job),
    ...atomicLines(job),
    ...alertLines(job, from),
    ...nameLines(job),
    '',
  ].join('\n');
}

type From = (entry: IniEntry) => string;

function scheduleLines({ cron, late }: ConvertedJob, from: From): string[] {
  if (cron === undefined) return [];
  const lines = ['schedule:', `  cron: ${JSON.stringify(cron.text)}${from(cron.entry)}`];
  lines.push(`  timezone: UTC${comment('as all schedules of VDK')}`);
  if (late === undefined) return lines;
  const source = late.entry === undefined ? comment('as VDK has it by default') : from(late.entry);
  return [...lines, `  finishBy: ${late.minutes}m${source}`];
}

function secretLines({ secrets }: ConvertedJob): string[] {
  if (secrets.length === 0) return [];
  return [
    'secrets:',
    ...secrets.map(({ name, seen }) => `  - ${name}${comment(`${fileName(seen.file)}:${seen.line}`)}`),
  ];
}

function templateLines({ templates }: ConvertedJob): string[] {
  if (templates.length === 0) return [];
  return [
    'templates:',
    ...templates.map(
      ({ name, seen }) => `  - ${JSON.stringify(name)}${comment(`${fileName(seen.file)}:${seen.line}`)}`,
    ),
  ];
}

function atomicLines({ notAtomic }: ConvertedJob): string[] {
  if (notAtomic === undefined) return [];
  return [`atomic: none${comment(`${fileName(notAtomic.file)}:${notAtomic.line} ${notAtomic.text}`)}`];
}

function alertLines({ alerts, late }: ConvertedJob, from: From): string[] {
  const rules = alerts.map((alert) => ruleLines(alert, alert.on.join(', '), from(alert.source)));
  if (late !== undefined)
    rules.push(ruleLines({ ...late.told, classes: [] }, 'late, missed', from(late.told.source)));
  return rules.length === 0 ? [] : ['alerts:', ...rules.flat()];
}

function ruleLines({ classes, email }: ImportedAlert, on: string, from: string): string[] {
  return [
    `  - on: [${on}]${from}`,
    ...(classes.length === 0 ? [] : [`    class: [${classes.join(', ')}]`]),
    '    email:',
    ...email.map((address) => `      - ${JSON.stringify(address)}`),
  ];
}

function nameLines({ names }: ConvertedJob): string[] {
  if (names.length === 0) return [];
  return [
    '# Names in braces that the SQL files use; a value is a property of the job, or given with --param NAME=VALUE:',
    ...names.map(
      ({ text, file, line }) => `#   ${oneLine(`{${text}}`)}${comment(`${fileName(file)}:${line}`)}`,
    ),
  ];
}

function comment(text: string): string {
  return ` # ${oneLine(text)}`;
}

/** Whatever a file holds, it must not end the comment. */
function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]+/gu, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
