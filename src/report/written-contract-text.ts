import type { ContractOutcome } from '../usecases/contract/write-contract.ts';
import { count } from './human-time.ts';
import { oneLine } from './printable.ts';

/** What `contract` wrote, and what to write into the manifest. */
export function writtenContractText(outcome: ContractOutcome): string {
  const { job, environment, manifest, written, tables, missing } = outcome;
  const [declared, others] = [tables.filter((one) => one.declared), tables.filter((one) => !one.declared)];
  return [
    `Wrote the contract of ${count(tables.length, 'table')} of ${job}, as ${environment} has ${tables.length === 1 ? 'it' : 'them'}:`,
    ...written.map((path) => `  ${oneLine(path)}`),
    ...missing.map((table) => `  without ${oneLine(table)}, which ${environment} does not have`),
    '',
    `Next, in ${oneLine(manifest)}:`,
    ...declared.map(
      ({ table, contract }) => `  add \`contract: ${contract}\` to the output ${oneLine(table)}`,
    ),
    ...(others.length === 0 ? [] : ['  outputs:']),
    ...others.map(({ table, contract }) => `    - { table: ${yamlTable(table)}, contract: ${contract} }`),
    '',
    'Then say what no database knows: descriptions, rules, and `classification: pii` of personal columns.',
  ].join('\n');
}

function yamlTable(table: string): string {
  return /^[\w.]+$/.test(table) ? table : `'${oneLine(table).replaceAll("'", "''")}'`;
}
