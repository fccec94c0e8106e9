import { checkDuration } from '../bounded-duration.ts';
import { didYouMean } from '../did-you-mean.ts';
import { notYet } from '../not-yet.ts';
import type { RawOutput } from '../raw.ts';
import { didYouMeanHint, type ManifestRule, type Report, type Subject } from '../rule.ts';

/** Each table is declared once, by a name that can be known, and is not told to be ignored by its key. */
export const outputs: ManifestRule = (subject, report) => {
  const first = new Map<string, number>();
  for (const [index, output] of (subject.raw.outputs ?? []).entries()) {
    const { table, connection = '', window, contract } = output;
    const name = `${connection} ${table.toLowerCase()}`;
    const other = first.get(name);
    if (other === undefined) first.set(name, index);
    else report(duplicate(table, other, index));
    if (contract !== undefined) report(notYet('`contract`', ['outputs', index, 'contract']));
    const found = window && checkDuration(window.last, ['outputs', index, 'window', 'last']);
    if (found !== undefined) report(found);
    checkKey(output, index, report);
    checkTableName(table, index, subject, report);
  }
};

function duplicate(table: string, other: number, index: number) {
  return {
    code: 'duplicate-output',
    message: `Output ${other + 1} and this one are both \`${table}\`. Write it once.`,
    path: ['outputs', index, 'table'],
  };
}

function checkKey({ key = [], ignore = [], window }: RawOutput, index: number, report: Report): void {
  const used = [...(typeof key === 'string' ? [key] : key), ...(window === undefined ? [] : [window.column])];
  for (const [at, column] of ignore.entries()) {
    if (!used.includes(column)) continue;
    report({
      code: 'ignored-key',
      message: `\`${column}\` tells which rows are compared, so it cannot be ignored.`,
      path: ['outputs', index, 'ignore', at],
    });
  }
}

/** A table may be named by a parameter. */
function checkTableName(table: string, index: number, { raw, pruned }: Subject, report: Report): void {
  if (pruned || !table.includes('${{')) return;
  const declared = Object.keys(raw.params ?? {});
  for (const [, name = ''] of table.matchAll(/\$\{\{\s*params\.(\w+)\s*\}\}/g)) {
    if (declared.includes(name)) continue;
    report({
      code: 'unknown-parameter',
      message: `\`${name}\` is not a parameter here. Declare it in \`params\`, as \`type: identifier\`.`,
      path: ['outputs', index, 'table'],
      hint: didYouMeanHint(didYouMean(name, declared)),
    });
  }
}
