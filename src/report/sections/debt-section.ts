import type { CheckResult } from '../../run/result.ts';
import { beforeText, isMended, isRemarkable, trendText } from '../check-standing-text.ts';
import { code, prose, tableHead, tableRow } from '../markdown-escape.ts';
import type { Page, Section } from '../page.ts';
import { blocks, fold, moreNote } from '../page-parts.ts';

type Kind = 'worse' | 'new' | 'expired' | 'known' | 'waived' | 'mended';

/** Checks that failed on the base or fail now, and waivers: what is new blocks, what is old is known debt. */
export function debtSection(page: Page): Section {
  const rows = (page.report.stage?.runs ?? []).flatMap(({ job, checks }) =>
    checks.filter(isRemarkable).map((check) => ({ job, check, kind: kindOf(check) })),
  );
  rows.sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
  const blocking = rows.filter(isBlocking).length;
  const counts = kinds.flatMap((kind) => {
    const number = rows.filter((row) => row.kind === kind).length;
    return number === 0 ? [] : [`${number} ${words[kind]}`];
  });
  const title = `🧾 Checks against the base: ${counts.join(', ')}; ${blocking === 0 ? 'none blocks' : blocking === 1 ? '1 blocks' : `${blocking} block`}`;
  const head = tableHead(['', 'Job', 'Check', 'Now', 'Before this change', 'Trend']);
  return {
    items: rows.map(rowText),
    frame: (shown, left) => {
      const table = shown.length === 0 ? '' : [head, ...shown].join('\n');
      const parts = [table, moreNote(left, page, 'checks'), legend];
      return page.full || blocking > 0 ? blocks(`#### ${title}`, ...parts) : fold(title, ...parts);
    },
    rank: 4,
    share: 0.1,
  };
}

interface Row {
  readonly job: string;
  readonly check: CheckResult;
  readonly kind: Kind;
}

const legend =
  '<sub>What is new or worse blocks. Known debt failed before this change and blocks nothing; a waiver lets a check fail until its day.</sub>';

/** What blocks comes first. */
const kinds: readonly Kind[] = ['worse', 'new', 'expired', 'known', 'waived', 'mended'];

const words: Readonly<Record<Kind, string>> = {
  worse: 'worse',
  new: 'new',
  expired: 'with an ended waiver',
  known: 'known debt',
  waived: 'with a waiver',
  mended: 'mended',
};

const signs: Readonly<Record<Kind, string>> = {
  worse: '📈&nbsp;worse',
  new: '🆕&nbsp;new',
  expired: '⌛&nbsp;waiver&nbsp;ended',
  known: '🧾&nbsp;known',
  waived: '✋&nbsp;waived',
  mended: '🧹&nbsp;mended',
};

function kindOf(check: CheckResult): Kind {
  if (isMended(check)) return 'mended';
  return check.standing ?? 'waived';
}

function isBlocking({ check, kind }: Row): boolean {
  return check.severity === 'error' && kinds.indexOf(kind) < kinds.indexOf('known');
}

function rowText(row: Row): string {
  const { job, check, kind } = row;
  const now = check.status === 'passed' ? 'passed' : (check.actual ?? 'could not be evaluated');
  return tableRow([
    `${signs[kind]}${isBlocking(row) ? ',<br>**blocks**' : ''}`,
    code(job),
    code(check.id),
    prose(now, 200),
    prose(beforeText(check), 600),
    // Bars and numbers only.
    trendText(check),
  ]);
}
