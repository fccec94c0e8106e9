import type { ReportedChange } from '../../plan/plan-report.ts';
import type { SchedulePreview } from '../../plan/schedule-preview.ts';
import { count, formatDuration, formatLocal, formatWeekday } from '../human-time.ts';
import { code, escapeMarkdown, prose, tableHead, tableRow } from '../markdown-escape.ts';
import type { Page, Section } from '../page.ts';
import { blocks, fold, moreNote } from '../page-parts.ts';

/** When new and changed schedules run next; folded when there are several. */
export function scheduleSection(page: Page): Section {
  const changes = (page.report.plan?.changes ?? []).filter(({ schedule }) => schedule !== undefined);
  const items = changes.map(rowText);
  const warned = changes.filter(({ schedule }) => (schedule?.warnings.length ?? 0) > 0).length;
  const title = `🗓️ ${items.length === 1 ? 'New schedule' : `${items.length} new schedules`}`;
  const summary = `${title}${warned === 0 ? '' : items.length === 1 ? ' with warnings' : `, ${warned} with warnings`}`;
  const head = tableHead(['Job', 'Schedule', 'Next runs', 'Runs a month', 'Remarks']);
  return {
    items,
    frame: (shown, left) => {
      const parts = [shown.length === 0 ? '' : [head, ...shown].join('\n'), moreNote(left, page)];
      return page.full || items.length <= mostOpen
        ? blocks(`#### ${summary}`, ...parts)
        : fold(summary, ...parts);
    },
    rank: 5,
    share: 0.1,
  };
}

const mostOpen = 1;
const mostNotes = 6;

function rowText({ job, schedule }: ReportedChange): string {
  if (schedule === undefined) return '';
  return tableRow([
    code(job),
    escapeMarkdown(schedule.text),
    nextRuns(schedule),
    `${schedule.runsPerMonth}`,
    remarks(schedule).join('<br>'),
  ]);
}

// The offset says something only when the zones or the clocks differ.
function nextRuns({ next }: SchedulePreview): string {
  const offsets = new Set(next.map(({ local }) => local.slice(-6)));
  const format = offsets.size > 1 ? formatLocal : formatWeekday;
  return next.map(({ local }) => escapeMarkdown(format(local)).replaceAll(' ', '&nbsp;')).join('<br>');
}

function remarks({ warnings, notes, measured }: SchedulePreview): string[] {
  const all = [...warnings.map((text) => `⚠️ ${prose(text)}`), ...notes.map((text) => prose(text))];
  const left = all.length - mostNotes;
  const took =
    measured === undefined
      ? []
      : [
          `Took ${formatDuration(measured.medianMs)} mostly, ${formatDuration(measured.longestMs)} at most in ${count(measured.runs, 'run')}.`,
        ];
  return [...all.slice(0, mostNotes), ...(left > 0 ? [`_and ${count(left, 'more remark')}_`] : []), ...took];
}
