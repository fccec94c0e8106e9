import type { Diagnostic } from '../../diagnostic.ts';
import type { TableContract } from '../../workspace/contract/table-contract.ts';
import type { JobVersion } from '../job-version.ts';
import { compareContracts, contractGone } from './compare-contracts.ts';
import type { ContractChange, ContractDifference } from './contract-change.ts';
import { nextBreaking, saysBreaking } from './version-bump.ts';

/**
 * What becomes of the contracts of tables, without their consumers; sorted by table. `unread` are manifests with
 * errors: of their contracts nothing is known.
 */
export function contractChanges(
  base: readonly JobVersion[],
  head: readonly JobVersion[],
  unread: ReadonlySet<string>,
): Omit<ContractChange, 'consumers'>[] {
  const after = new Map(contractsOf(head).map((found) => [keyOf(found.contract), found]));
  const changes = contractsOf(base).flatMap(({ job, file, contract }) => {
    const now = after.get(keyOf(contract));
    if (now !== undefined) return changeOf(now.job, contract, now.contract);
    return unread.has(file) ? [] : [goneChange(job, contract)];
  });
  return changes.sort((a, b) => (a.table < b.table ? -1 : 1));
}

interface JobContract {
  readonly job: string;
  readonly file: string;
  readonly contract: TableContract;
}

function contractsOf(versions: readonly JobVersion[]): JobContract[] {
  return versions.flatMap(({ job }) =>
    (job.contracts ?? []).map((contract) => ({ job: job.manifest.name, file: job.file, contract })),
  );
}

/** Whichever job writes it. */
function keyOf({ table, connection = '' }: TableContract): string {
  return `${connection} ${table.replaceAll('"', '').toLowerCase()}`;
}

function changeOf(
  job: string,
  before: TableContract,
  after: TableContract,
): Omit<ContractChange, 'consumers'>[] {
  const differences = compareContracts(before, after);
  if (differences.length === 0) return [];
  const named = { job, table: after.table, contract: after.file, from: before.version, to: after.version };
  const problems = saysBreaking(before.version, after.version)
    ? []
    : differences
        .filter(({ breaks }) => breaks !== undefined)
        .map((difference) => problemOf(difference, before, after));
  return [{ ...named, differences, problems }];
}

/** There is no version left that could say so: it stands where everybody sees it. */
function goneChange(job: string, contract: TableContract): Omit<ContractChange, 'consumers'> {
  const { table, file, version } = contract;
  return { job, table, contract: file, from: version, differences: [contractGone(contract)], problems: [] };
}

function problemOf(
  { text, breaks, file, line, column }: ContractDifference,
  before: TableContract,
  after: TableContract,
): Diagnostic {
  const whom = breaks === 'readers' ? 'who read' : 'who write';
  const next = nextBreaking(before.version);
  return {
    code: 'breaking-contract',
    severity: 'error',
    message: `${text}: this breaks those ${whom} ${after.table}, so the version of its contract, ${before.version}, must become ${next}.`,
    ...{ file, line, column },
    hint: `Write \`version: ${next}\` in line ${after.versionOrigin.line}, or take the change back.`,
  };
}
