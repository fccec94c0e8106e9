import type { ContractChange, ContractDifference } from '../../plan/contract/contract-change.ts';
import { breaksText, consumerText, isBreaking, versionText } from '../contract-text.ts';
import { count } from '../human-time.ts';
import { code, escapeMarkdown, prose } from '../markdown-escape.ts';
import { placeLink } from '../markdown-link.ts';
import type { Page, Section } from '../page.ts';
import { blocks, moreNote } from '../page-parts.ts';

/** What becomes of data contracts: who is broken, and which jobs read what is broken. */
export function contractsSection(page: Page): Section {
  const contracts = page.report.plan?.contracts ?? [];
  const breaking = contracts.filter(isBreaking);
  const title =
    breaking.length === 0
      ? `#### 📜 ${count(contracts.length, 'data contract')} changed, and nobody is broken`
      : `#### 📜 ${breaking.length} of ${count(contracts.length, 'changed data contract')} ${breaking.length === 1 ? 'breaks' : 'break'} a promise`;
  const sorted = [...breaking, ...contracts.filter((one) => !isBreaking(one))];
  return {
    items: sorted.map((contract) => contractBlock(contract, page)),
    frame: (shown, left) => blocks(title, ...shown, moreNote(left, page, 'contracts')),
    rank: 2,
    share: 0.15,
  };
}

/** Differences and consumers of one contract that a comment shows. */
const mostLines = 12;

function contractBlock(contract: ContractChange, page: Page): string {
  const { table, differences, consumers, problems } = contract;
  const versions = escapeMarkdown(versionText(contract));
  const missing =
    problems.length > 0
      ? ', **and its version does not say so: this blocks**'
      : isBreaking(contract)
        ? ', as it must be'
        : '';
  const head = `${isBreaking(contract) ? (problems.length > 0 ? '💥' : '⚠️') : '📜'} ${code(table)}, contract ${placeLink({ file: contract.contract }, page)}: ${versions}${missing}`;
  const shown = page.full ? differences : differences.slice(0, mostLines);
  const named = page.full ? consumers : consumers.slice(0, mostLines);
  const readers =
    consumers.length === 0
      ? isBreaking(contract) && '_No job says in its `inputs` that it reads this._'
      : `Read by: ${named.map((one) => escapeMarkdown(consumerText(one))).join('; ')}${consumers.length > named.length ? ` and ${consumers.length - named.length} more` : ''}`;
  return blocks(
    head,
    shown.map((difference) => differenceLine(difference, page)).join('\n'),
    moreNote(differences.length - shown.length, page, 'differences'),
    readers === false ? '' : readers,
  );
}

function differenceLine(difference: ContractDifference, page: Page): string {
  const { text, file, line, column } = difference;
  const breaks = breaksText(difference);
  const whom = breaks === '' ? '' : ` — **${breaks}**`;
  return `- ${prose(text)}${whom} · ${placeLink({ file, line, column }, page)}`;
}
