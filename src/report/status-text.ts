import type { ReleaseStatus, RunSummary } from '../release/status.ts';
import type { HistoryOutcome } from '../usecases/history.ts';
import type { StatusOutcome } from '../usecases/status.ts';
import { count, formatDuration, formatInstant } from './human-time.ts';
import { shortDigest } from './plan-text.ts';
import { oneLine, shorten } from './printable.ts';
import type { Style } from './style.ts';
import { renderTable } from './table.ts';

const longestReason = 120;

/** Releases with their last and next runs, what is held, what is broken. */
export function statusText(outcome: StatusOutcome, style: Style): string {
  if (outcome.releases.length === 0) {
    return 'Production runs nothing yet: `datajob promote` makes releases of a commit.';
  }
  const held = outcome.releases.flatMap(heldLine);
  return [
    renderTable(
      ['JOB', 'TEAM', 'RELEASE', 'PROMOTED', 'LAST RUN', 'NEXT RUN'],
      outcome.releases.map(releaseRow),
      style,
      (cell, column) => (column === 4 ? runStyle(cell, style)(cell) : cell),
    ),
    ...(held.length === 0 ? [] : ['', ...held]),
    '',
    ...incidentLines(outcome, style),
  ].join('\n');
}

/** Runs as a table, newest first. */
export function historyText(outcome: HistoryOutcome, style: Style): string {
  if (outcome.runs.length === 0) return 'No runs yet.';
  const table = renderTable(
    ['JOB', 'SCHEDULED', 'STATUS', 'TIME', 'RUN', 'RELEASE', 'WHY'],
    outcome.runs.map(runRow),
    style,
    (cell, column) => (column === 2 ? runStyle(cell, style)(cell) : cell),
  );
  const more = outcome.more === 0 ? '' : `\n… and ${count(outcome.more, 'older run')}; --limit shows more`;
  return `${table}${more}`;
}

function releaseRow(release: ReleaseStatus): string[] {
  const last = release.lastRun;
  const time = last?.scheduledTime ?? last?.startedAt;
  return [
    `${oneLine(release.job)}${release.held === undefined ? '' : ' (held)'}`,
    oneLine(release.team),
    shortDigest(release.digest),
    formatInstant(toMinute(release.promotedAt)),
    last === undefined
      ? 'none yet'
      : `${last.status}${time === undefined ? '' : ` ${formatInstant(toMinute(time))}`}${byHand(last)}`,
    release.next === undefined ? '' : formatInstant(release.next),
  ];
}

function byHand({ requestedBy }: RunSummary): string {
  return requestedBy === undefined ? '' : ` (by ${oneLine(shorten(requestedBy.who, 40))})`;
}

function heldLine({ job, held }: ReleaseStatus): string[] {
  if (held === undefined) return [];
  const since = formatInstant(toMinute(held.at));
  return [`${oneLine(job)} is held by ${oneLine(held.by)} since ${since}: ${oneLine(held.reason)}`];
}

function incidentLines(outcome: StatusOutcome, style: Style): string[] {
  if (outcome.incidents.length === 0) return [style.green('No open incidents.')];
  return [
    style.red(`${count(outcome.incidents.length, 'open incident')}:`),
    ...outcome.incidents.map((incident) => {
      const runs = incident.runs > 1 ? `, ${count(incident.runs, 'run')}` : '';
      const who = incident.class === undefined ? '' : `, ${incident.class} error`;
      const since = formatInstant(toMinute(incident.openedAt));
      const message = oneLine(shorten(incident.message, longestReason));
      return `  ${oneLine(incident.job)} (${oneLine(incident.team)}) ${incident.event} since ${since}${runs}${who}: ${message}`;
    }),
  ];
}

function runRow(run: RunSummary): string[] {
  return [
    oneLine(run.job),
    run.scheduledTime === undefined ? `by hand` : formatInstant(run.scheduledTime),
    run.status,
    run.durationMs === undefined ? '' : formatDuration(run.durationMs),
    oneLine(run.runId),
    shortDigest(run.digest),
    whyText(run),
  ];
}

/** What went wrong, and for a run by hand who asked for it and why. */
function whyText({ reason, requestedBy }: RunSummary): string {
  const asked =
    requestedBy === undefined
      ? []
      : [`by ${requestedBy.who}${requestedBy.why === undefined ? '' : `: ${requestedBy.why}`}`];
  return oneLine(shorten([...(reason === undefined ? [] : [reason]), ...asked].join('; '), longestReason));
}

function runStyle(cell: string, style: Style): (text: string) => string {
  if (cell.startsWith('succeeded')) return style.green;
  if (cell.startsWith('failed') || cell.startsWith('missed')) return style.red;
  return cell.startsWith('none') ? style.dim : style.yellow;
}

/** Seconds say nothing in an overview. */
function toMinute(iso: string): string {
  return iso.replace(/:\d{2}(\.\d+)?Z$/, ':00Z');
}
