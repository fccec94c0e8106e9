import { checkDuration } from '../bounded-duration.ts';
import type { RawOutput } from '../raw.ts';
import type { ManifestRule, Report } from '../rule.ts';
import { checkTableName } from './table-names.ts';

/** Each table is declared once, by a name that can be known, and is not told to be ignored by its key. */
export const outputs: ManifestRule = (subject, report) => {
  const first = new Map<string, number>();
  for (const [index, output] of (subject.raw.outputs ?? []).entries()) {
    const { table, connection = '', window } = output;
    const name = `${connection} ${table.toLowerCase()}`;
    const other = first.get(name);
    if (other === undefined) first.set(name, index);
    else report(duplicate(table, other, index));
    const found = window && checkDuration(window.last, ['outputs', index, 'window', 'last']);
    if (found !== undefined) report(found);
    checkKey(output, index, report);
    checkTableName(table, ['outputs', index, 'table'], subject, report);
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
