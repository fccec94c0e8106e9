import { promotionMarker } from './comment-marker.ts';
import { fitSections } from './fit-sections.ts';
import { count, formatDuration, formatInstant } from './human-time.ts';
import type { LinkTargets } from './link-targets.ts';
import { code, escapeMarkdown, prose, tableHead, tableRow } from './markdown-escape.ts';
import { commitUrl, link } from './markdown-link.ts';
import type { Section } from './page.ts';
import { alertBlock, blocks } from './page-parts.ts';
import { shortDigest } from './plan-text.ts';
import type { FirstRun, PromotionReport, PromotionReportJob } from './promotion-report.ts';

const longestComment = 64_900;

/**
 * What a merged pull request brought to production, shorter than 65,000 characters: the jobs with their bundles,
 * the deployment, and how each job ran there for the first time.
 */
export function promotionComment(report: PromotionReport, links: LinkTargets): string {
  const head = `${promotionMarker(report.workspace, report.workflow)}\n${headText(report, links)}`;
  const sections = [jobsSection(report), notesSection(report)];
  return blocks(head, ...fitSections(sections, longestComment - head.length));
}

function headText(report: PromotionReport, links: LinkTargets): string {
  const workspace = report.workspace === '.' ? '' : ` of ${code(report.workspace)}`;
  const { deployment, commit, by } = report;
  const run = links.runUrl === undefined ? [] : [link('run', links.runUrl)];
  const facts = [
    `Commit ${link(code(commit.slice(0, 7)), commitUrl(commit, links))}`,
    ...(by === undefined ? [] : [`merged by ${code(by)}`]),
    ...(deployment === undefined
      ? []
      : [link(`deployment: ${escapeMarkdown(deployment.state)}`, deployment.url)]),
    timeText(report.at),
    ...run,
  ];
  return blocks(
    `### ${verdict(report.jobs)}${workspace}`,
    nextSentence(report.jobs),
    `<sub>${facts.join(' · ')}</sub>`,
  );
}

function verdict(jobs: readonly PromotionReportJob[]): string {
  const refused = jobs.filter(({ action }) => action === 'refused').length;
  const failed = jobs.filter(hasFailed).length;
  const promoted = jobs.length - refused;
  if (failed > 0) return `❌ In production, and ${count(failed, 'first run')} failed`;
  if (refused > 0 && promoted === 0) return `❌ Not promoted: ${count(refused, 'job')} refused`;
  if (refused > 0) return `⚠️ In production, except ${count(refused, 'job')}`;
  const ran = jobs.filter(({ firstRun }) => firstRun?.status === 'succeeded').length;
  return ran > 0 && ran === jobs.filter(({ firstRun }) => firstRun !== undefined).length
    ? '🚀 In production, and all first runs succeeded'
    : '🚀 In production';
}

function nextSentence(jobs: readonly PromotionReportJob[]): string {
  const failed = jobs.filter(hasFailed);
  const [first] = failed;
  if (first !== undefined) {
    return `**Next:** mend ${failed.length === 1 ? 'it' : 'them'} with a new pull request, or go back at once with \`datajob rollback ${plainName(first.job)}\`.`;
  }
  if (jobs.some(({ action }) => action === 'refused')) {
    return '**Next:** see why below; what was refused keeps running as it did before.';
  }
  return jobs.some(({ firstRun }) => firstRun?.status === 'pending')
    ? 'This comment is kept up to date with the first run of each job.'
    : '';
}

// Goes into a command that people copy: a name that is none is not shown there.
function plainName(job: string): string {
  return /^[a-z][a-z0-9-]*$/.test(job) ? job : 'JOB';
}

function hasFailed({ firstRun }: PromotionReportJob): boolean {
  return firstRun?.status === 'failed' || firstRun?.status === 'missed' || firstRun?.status === 'cancelled';
}

function jobsSection(report: PromotionReport): Section {
  const head = tableHead(['Job', 'Team', 'Release', 'Bundle', 'First run in production']);
  const urgent = report.jobs.filter((job) => job.action === 'refused' || hasFailed(job));
  const others = report.jobs.filter((job) => !urgent.includes(job));
  return {
    items: [...urgent, ...others].map(rowText),
    frame: (shown, left) =>
      blocks(
        [head, ...shown].join('\n'),
        left === 0 ? '' : `_… and ${left} more; \`datajob status\` lists them all._`,
      ),
    rank: 1,
    share: 0.8,
  };
}

function rowText({ job, team, action, digest, reason, firstRun }: PromotionReportJob): string {
  const why = reason === undefined ? '' : `<br>${prose(reason, 300)}`;
  return tableRow([
    code(job),
    team === undefined ? '' : escapeMarkdown(team),
    `${action === 'refused' ? '❌&nbsp;**refused**' : action === 'removed' ? '🗑️&nbsp;removed' : action}${why}`,
    digest === undefined ? '' : code(shortDigest(digest)),
    firstRun === undefined ? '' : firstRunText(firstRun),
  ]);
}

function firstRunText(run: FirstRun): string {
  if (run.status === 'pending') return `⏳&nbsp;due ${timeText(run.next)}`;
  if (run.status === 'not-scheduled') return 'not scheduled';
  const blame = run.errorClass === undefined ? '' : ` (${run.errorClass} error)`;
  const time = run.durationMs === undefined ? '' : ` in ${formatDuration(run.durationMs)}`;
  const message = run.message === undefined ? '' : `<br>${prose(run.message, 300)}`;
  const at = link(timeText(run.at), run.url);
  return `${symbols[run.status]}&nbsp;${run.status}${blame}${time}, ${at}${message}`;
}

function timeText(at: string): string {
  return escapeMarkdown(formatInstant(at));
}

const symbols = { succeeded: '✅', failed: '❌', skipped: '⏭️', cancelled: '🚫', missed: '⏰' } as const;

function notesSection({ notes }: PromotionReport): Section {
  return {
    items: notes.map((note) => `- ${prose(note, 1000)}`),
    frame: (shown, left) =>
      alertBlock(
        'NOTE',
        [...shown, ...(left === 0 ? [] : [`- and ${count(left, 'more remark')}`])].join('\n'),
      ),
    rank: 2,
    share: 0.2,
  };
}
