import { grouped } from '../grouped.ts';
import { count } from '../human-time.ts';
import { code, codeBlock, escapeMarkdown, prose } from '../markdown-escape.ts';
import { placeLink } from '../markdown-link.ts';
import type { Page, Section } from '../page.ts';
import { blocks, fold, moreNote } from '../page-parts.ts';
import { shorten } from '../printable.ts';
import type { Problem } from '../problems.ts';
import { problemsOf } from '../problems.ts';
import { classMeaning } from '../verdict-text.ts';

/** What has to be mended, each with its place and who must act. */
export function errorsSection(page: Page): Section {
  const items = itemsOf(page, 'error');
  return {
    items,
    frame: (shown, left) =>
      blocks(`#### ❌ ${count(items.length, 'error')}`, shown.join('\n'), moreNote(left, page)),
    rank: 2,
    share: 0.3,
  };
}

/** What may be left as it is; folded when there are many. */
export function warningsSection(page: Page): Section {
  const items = itemsOf(page, 'warning');
  const title = `⚠️ ${count(items.length, 'warning')}`;
  return {
    items,
    frame: (shown, left) => {
      const parts = [shown.join('\n'), moreNote(left, page)];
      return page.full || items.length <= mostOpen
        ? blocks(`#### ${title}`, ...parts)
        : fold(title, ...parts);
    },
    rank: 6,
    share: 0.1,
  };
}

const mostOpen = 3;
/** Of what is alike in many jobs, how many are named. */
const mostAlike = 8;
const longestMessage = 1500;
const longestFullMessage = 8000;

function itemsOf(page: Page, level: Problem['level']): string[] {
  const problems = problemsOf(page.report).filter((problem) => problem.level === level);
  // The same failure of many jobs, such as a database that cannot be reached, is said once. Findings are distinct.
  const indexed = problems.map((problem, index) => ({ problem, index }));
  const groups = grouped(indexed, ({ problem: { message, kind, hint, part }, index }) =>
    kind === undefined ? String(index) : JSON.stringify([message, kind, hint, part]),
  );
  return [...groups.values()].map((group) =>
    itemOf(
      group.map(({ problem }) => problem),
      page,
    ),
  );
}

function itemOf(group: readonly Problem[], page: Page): string {
  const [first] = group;
  if (first === undefined) return '';
  const shown = group.slice(0, mostAlike);
  const left = group.length - shown.length;
  const subjects = shown.map((problem) => subjectOf(problem, page)).join('; ');
  const subject = `- ${subjects}${left === 0 ? '' : ` and ${left} more`}`;
  const message = shorten(first.message.trim(), page.full ? longestFullMessage : longestMessage);
  const actions = actionLines(first);
  if (!/[\r\n]/.test(message))
    return [subject, prose(message, longestFullMessage), ...actions].join('<br>\n  ');
  // As it is, and indented, so that it belongs to the item.
  const block = codeBlock(message, 'text').replace(/^(?=.)/gm, '  ');
  return `${subject}\n\n${block}${actions.length === 0 ? '' : `\n\n  ${actions.join('<br>\n  ')}`}`;
}

function subjectOf(problem: Problem, page: Page): string {
  const place = problem.file === undefined ? '' : placeLink({ ...problem, file: problem.file }, page);
  const job = problem.job === undefined ? '' : `**${code(problem.job)}**`;
  const part = problem.part === undefined ? '' : prose(problem.part);
  const subject = [job, part].filter((text) => text !== '').join(' ');
  return [subject, place].filter((text) => text !== '').join(' · ');
}

function actionLines(problem: Problem): string[] {
  const who =
    problem.class === undefined || problem.kind === undefined
      ? ''
      : `_${escapeMarkdown(problem.kind)}: ${classMeaning[problem.class]}_`;
  const hint = problem.hint === undefined ? '' : `💡 ${prose(problem.hint)}`;
  return [who, hint].filter((text) => text !== '');
}
