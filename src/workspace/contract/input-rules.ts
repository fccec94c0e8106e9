import { didYouMean } from '../../manifest/did-you-mean.ts';
import type { LoadedManifest } from '../../manifest/load-manifest.ts';
import type { ContractUse, InputUse } from '../../manifest/manifest-facts.ts';
import { didYouMeanHint } from '../../manifest/rule.ts';
import type { JobReport } from '../job-rules.ts';
import { contractFile } from './judge-contracts.ts';
import { readContract } from './raw-contract.ts';
import { readTableContract } from './read-table-contract.ts';
import { isSameTable, plainTable } from './same-table.ts';

/** Columns that a job says it reads are promised by the contract of their table, where it has one. */
export function checkInputs(manifests: readonly LoadedManifest[], report: JobReport): void {
  const producers = manifests.filter(({ contracts }) => contracts !== undefined);
  if (producers.length === 0) return;
  const known = knownContracts(producers);
  for (const manifest of manifests) {
    for (const input of manifest.facts?.inputs ?? []) checkInput(manifest, input, known, report);
  }
}

interface KnownContract {
  readonly file: string;
  readonly use: ContractUse;
  /** Read when somebody asks. */
  readonly columns: () => readonly string[];
}

type KnownContracts = ReadonlyMap<string, readonly KnownContract[]>;

function knownContracts(producers: readonly LoadedManifest[]): KnownContracts {
  const known = new Map<string, KnownContract[]>();
  for (const { facts, folder, contracts } of producers) {
    for (const use of facts?.contracts ?? []) {
      const file = contractFile(use, folder);
      const text = file === undefined ? undefined : contracts?.get(file);
      if (file === undefined || text === undefined) continue;
      let columns: readonly string[] | undefined;
      const found = { file, use, columns: () => (columns ??= columnsIn(file, text, use)) };
      const name = lastPart(use.table);
      known.set(name, [...(known.get(name) ?? []), found]);
    }
  }
  return known;
}

function columnsIn(file: string, text: string, use: ContractUse): readonly string[] {
  const read = readContract(file, text);
  const { raw } = read;
  if (raw === undefined) return [];
  return readTableContract({ ...read, raw }, use, [use]).contract?.columns.map(({ name }) => name) ?? [];
}

function checkInput(
  manifest: LoadedManifest,
  { table, columns, index }: InputUse,
  known: KnownContracts,
  report: JobReport,
): void {
  const contract = known.get(lastPart(table))?.find(({ use }) => isSameTable(use.table, table));
  const promised = contract?.columns() ?? [];
  // One with errors, or that says nothing of columns.
  if (contract === undefined || promised.length === 0) return;
  const names = new Set(promised.map((name) => name.toLowerCase()));
  for (const [at, column] of columns.entries()) {
    if (names.has(column.toLowerCase())) continue;
    report(manifest, {
      code: 'column-not-promised',
      severity: 'warning',
      message: `The contract of \`${contract.use.table}\` (${contract.file}) promises no column \`${column}\`.`,
      path: ['inputs', index, 'columns', at],
      hint: didYouMeanHint(didYouMean(column, promised)),
    });
  }
}

function lastPart(table: string): string {
  return plainTable(table).split('.').at(-1) ?? '';
}
