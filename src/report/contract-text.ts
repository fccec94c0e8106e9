import type { Consumer, ContractChange, ContractDifference } from '../plan/contract/contract-change.ts';

/** `1.2.0 → 2.0.0`, or what there is instead of a new version. */
export function versionText({ from, to }: ContractChange): string {
  if (to === undefined) return `${from} → none`;
  return from === to ? `still ${from}` : `${from} → ${to}`;
}

/** Whether somebody is broken by it. */
export function isBreaking({ differences }: ContractChange): boolean {
  return differences.some(({ breaks }) => breaks !== undefined);
}

/** Whom a difference breaks, in brackets; empty when nobody. */
export function breaksText({ breaks }: ContractDifference): string {
  if (breaks === undefined) return '';
  return breaks === 'readers' ? 'breaks readers' : 'breaks writers';
}

/** `finance-report (team finance): amount, country`. */
export function consumerText({ job, team, columns }: Consumer): string {
  const owner = team === undefined ? job : `${job} (team ${team})`;
  return columns.length === 0 ? owner : `${owner}: ${columns.join(', ')}`;
}
