import type { OwnedJob } from '../../plan/plan-report.ts';
import { grouped } from '../grouped.ts';
import { count } from '../human-time.ts';
import { code, escapeMarkdown, tableHead, tableRow } from '../markdown-escape.ts';
import type { Page, Section } from '../page.ts';
import { blocks, moreNote } from '../page-parts.ts';

/** Unchanged jobs that run after changed ones, by the team that owns them. */
export function downstreamSection(page: Page): Section {
  const jobs = page.report.plan?.downstream ?? [];
  const teams = grouped(jobs, ({ team }) => team ?? '');
  const head = tableHead(['Team', 'Owners', 'Jobs']);
  const most = page.full ? Number.POSITIVE_INFINITY : mostJobs;
  return {
    items: [...teams].map(([team, owned]) => rowText(team, owned, most)),
    frame: (shown, left) =>
      blocks(
        `#### ➡️ ${count(jobs.length, 'unchanged job')} of ${count(teams.size, 'team')} ${jobs.length === 1 ? 'runs' : 'run'} after these`,
        shown.length === 0 ? '' : [head, ...shown].join('\n'),
        moreNote(left, page, left === 1 ? 'team' : 'teams'),
      ),
    rank: 7,
    share: 0.05,
  };
}

/** Of one team. */
const mostJobs = 15;

function rowText(team: string, jobs: readonly OwnedJob[], most: number): string {
  const owners = new Set(jobs.flatMap((job) => job.owners));
  const left = jobs.length - most;
  const names = jobs.slice(0, most).map(({ job }) => code(job));
  return tableRow([
    team === '' ? '' : escapeMarkdown(team),
    // As code, so that nobody is called by every push.
    [...owners].slice(0, mostJobs).map(code).join(', '),
    `${names.join(', ')}${left > 0 ? ` and ${left} more` : ''}`,
  ]);
}
