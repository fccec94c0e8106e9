import type { CommandAnswer } from './command-answer.ts';
import { commandMarker } from './comment-marker.ts';
import { fitSections } from './fit-sections.ts';
import { count, formatDuration } from './human-time.ts';
import type { LinkTargets } from './link-targets.ts';
import { code, markdownTable, prose, tableHead, tableRow } from './markdown-escape.ts';
import { commitUrl, link } from './markdown-link.ts';
import type { Section } from './page.ts';
import { blocks } from './page-parts.ts';
import { runReason } from './run-text.ts';

const longestComment = 64_900;

/** The answer to a comment command, shorter than 65,000 characters: taken up, then what came of it. */
export function commandReply(answer: CommandAnswer, links: LinkTargets): string {
  const head = `${commandMarker(answer.comment)}\n${headText(answer, links)}`;
  const help = helpTable(answer);
  const room = longestComment - head.length - help.length - 2;
  return blocks(head, ...fitSections([runsSection(answer), detailsSection(answer)], room), help);
}

const states = {
  working: { symbol: '⏳', word: 'is at work' },
  done: { symbol: '✅', word: 'is done' },
  failed: { symbol: '❌', word: 'failed' },
  refused: { symbol: '🚫', word: 'was refused' },
} as const;

function headText(answer: CommandAnswer, links: LinkTargets): string {
  const { symbol, word } = states[answer.state];
  const facts = [
    // As code: they need no mail about their own command.
    `for ${code(answer.by)}`,
    ...(answer.commit === undefined
      ? []
      : [`commit ${link(code(answer.commit.slice(0, 7)), commitUrl(answer.commit, links))}`]),
    ...(links.runUrl === undefined ? [] : [link('run', links.runUrl)]),
  ];
  return blocks(
    `**${symbol} ${code(`/datajob ${answer.command}`)} ${word}**`,
    `${prose(answer.sentence, 1000)}${answer.hint === undefined ? '' : `<br>\n**Next:** ${prose(answer.hint, 1000)}`}`,
    `<sub>${facts.join(' · ')}</sub>`,
  );
}

function runsSection({ runs }: CommandAnswer): Section {
  const head = tableHead(['Job', 'Environment', 'Result', 'Time', 'Run', 'Why']);
  return {
    items: runs.map((run) =>
      tableRow([
        code(run.job),
        code(run.environment),
        `${symbols[run.status]}&nbsp;${run.status}${run.errorClass === undefined ? '' : `<br>${run.errorClass} error`}`,
        formatDuration(run.durationMs).replaceAll(' ', '&nbsp;'),
        code(run.runId),
        prose(runReason(run)),
      ]),
    ),
    frame: (shown, left) =>
      blocks([head, ...shown].join('\n'), left === 0 ? '' : `_… and ${count(left, 'more run')}._`),
    rank: 1,
    share: 0.6,
  };
}

const symbols = { succeeded: '✅', failed: '❌', skipped: '⏭️', cancelled: '🚫' } as const;

function detailsSection({ details }: CommandAnswer): Section {
  return {
    items: details.map((detail) => `- ${prose(detail, 1000)}`),
    frame: (shown, left) => [...shown, ...(left === 0 ? [] : [`- and ${left} more`])].join('\n'),
    rank: 2,
    share: 0.3,
  };
}

function helpTable({ commands = [] }: CommandAnswer): string {
  if (commands.length === 0) return '';
  return markdownTable(
    ['Command', 'Does'],
    commands.map(({ usage, does }) => [code(usage), prose(does)]),
  );
}
