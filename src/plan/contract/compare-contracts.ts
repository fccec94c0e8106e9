import type { Position } from '../../diagnostic.ts';
import type { TableContract } from '../../workspace/contract/table-contract.ts';
import { compareColumns } from './compare-columns.ts';
import { compareRules } from './compare-rules.ts';
import type { ContractDifference } from './contract-change.ts';

/**
 * What the contract of a table promises otherwise than before. Less for those who read it breaks them: a column gone,
 * another type, nulls or repeated keys that were promised not to be. More breaks those who write: a narrower type, a
 * new or stricter rule. Rules that only warn promise nothing.
 */
export function compareContracts(before: TableContract, after: TableContract): ContractDifference[] {
  const all = [...compareColumns(before, after), ...compareRules(before, after)];
  return [
    ...all.filter(({ breaks }) => breaks === 'readers'),
    ...all.filter(({ breaks }) => breaks === 'writers'),
    ...all.filter(({ breaks }) => breaks === undefined),
  ];
}

/** The difference when a table has no contract any more. */
export function contractGone({ table, origin }: TableContract): ContractDifference {
  const text = `Nothing is promised of ${table} any more`;
  return { breaks: 'readers', text, columns: [], ...plainPlace(origin) };
}

/** A place without what copies of it do not need. */
export function plainPlace({ file, line, column }: Position): Position {
  return { file, line, column };
}
