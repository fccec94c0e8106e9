import { parseDocument } from '../../manifest/document.ts';
import { cronText } from '../../plan/cron-text.ts';
import type { ScheduleEntry } from '../../plan/workflow/schedule-entry.ts';
import type { WorkflowSchedule } from '../../plan/workflow-schedule.ts';

/** The marked lines of a workflow that hold its `schedule:`; only they are ever replaced. */
export interface ScheduleBlock {
  /** Offsets in the text of the first character and the one after the last, without the last line break. */
  readonly start: number;
  readonly end: number;
  /** 1-based. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly indent: string;
  readonly entries: readonly ScheduleEntry[];
}

const beginMark = '# >>> datajob schedule';
const endMark = '# <<< datajob schedule';

/** The lines of a schedule between its marks, indented to stand below `on:`. ASCII only. */
export function scheduleBlock(schedule: WorkflowSchedule, indent = '  '): readonly string[] {
  const lines = [
    `${beginMark}: written by \`datajob workflow --write\`, which replaces what is between the marks.`,
    ...costLines(schedule),
    ...(schedule.entries.length === 0 ? [] : ['schedule:']),
    ...schedule.entries.flatMap(entryLines),
    endMark,
  ];
  return lines.map((line) => `${indent}${line}`);
}

/** The block of a workflow file; undefined without marks, and a sentence when they are not one pair. */
export function findScheduleBlock(text: string): ScheduleBlock | string | undefined {
  const begins = [...text.matchAll(/^([ \t]*)# >>> datajob schedule\b.*$/gm)];
  const ends = [...text.matchAll(/^[ \t]*# <<< datajob schedule\b[^\r\n]*/gm)];
  const [begin, end] = [begins[0], ends[0]];
  if (begin === undefined && end === undefined) return undefined;
  if (
    begin === undefined ||
    end === undefined ||
    begins.length + ends.length > 2 ||
    end.index < begin.index
  ) {
    return `The marks \`${beginMark}\` and \`${endMark}\` must both be there, once and in this order.`;
  }
  const stop = end.index + end[0].length;
  return {
    start: begin.index,
    end: stop,
    firstLine: lineAt(text, begin.index),
    lastLine: lineAt(text, end.index),
    indent: begin[1] ?? '',
    entries: entriesOf(text.slice(begin.index, stop)),
  };
}

/** The text with another block, all else byte for byte; line breaks are those of the file. */
export function replaceScheduleBlock(text: string, block: ScheduleBlock, schedule: WorkflowSchedule): string {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = scheduleBlock(schedule, block.indent).join(lineBreak);
  return `${text.slice(0, block.start)}${lines}${text.slice(block.end)}`;
}

function costLines({ entries, startsPerMonth }: WorkflowSchedule): string[] {
  if (entries.length === 0) return ['# No job has a schedule, so nothing is to be started.'];
  return [
    `# About ${startsPerMonth} starts a month, of which each costs a minute of machine time at least.`,
    '# Off the full hour, because GitHub starts late, or drops, much of what is due then.',
  ];
}

function entryLines({ cron, timezone }: ScheduleEntry): string[] {
  const words = cronText(cron);
  const note = words.startsWith('cron ') ? '' : ` # ${words}`;
  return [
    `  - cron: "${cron}"${note}`,
    ...(timezone === undefined ? [] : [`    timezone: ${JSON.stringify(timezone)}`]),
  ];
}

/** What cannot be read is no entry: then due times are found to be missing. */
function entriesOf(block: string): readonly ScheduleEntry[] {
  // Without comments, which neither a cron expression nor a zone can hold: that is read several times as fast.
  const { value } = parseDocument('schedule', block.replace(/(?:^|[ \t])#[^\r\n]*/gm, ''));
  const schedule = isRecord(value) ? value['schedule'] : undefined;
  if (!Array.isArray(schedule)) return [];
  return schedule.flatMap((entry: unknown) => {
    if (!isRecord(entry) || typeof entry['cron'] !== 'string') return [];
    const timezone = entry['timezone'];
    const isZone = typeof timezone === 'string' && timezone !== 'UTC';
    return [{ cron: entry['cron'], ...(isZone ? { timezone } : {}) }];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
