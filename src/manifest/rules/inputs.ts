import type { ManifestRule } from '../rule.ts';
import { checkTableName } from './table-names.ts';

/** Each table that is read is declared once, by a name that can be known. */
export const inputs: ManifestRule = (subject, report) => {
  const first = new Map<string, number>();
  for (const [index, input] of (subject.raw.inputs ?? []).entries()) {
    const isShort = typeof input === 'string';
    const table = isShort ? input : input.table;
    const path = isShort ? ['inputs', index] : ['inputs', index, 'table'];
    const other = first.get(table.toLowerCase());
    if (other === undefined) first.set(table.toLowerCase(), index);
    else {
      const message = `Input ${other + 1} and this one are both \`${table}\`. Write it once.`;
      report({ code: 'duplicate-input', message, path });
    }
    checkTableName(table, path, subject, report);
  }
};
