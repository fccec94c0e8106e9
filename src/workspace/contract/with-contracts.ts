import type { Check, Classification } from '../../manifest/check.ts';
import { joinPath } from '../../manifest/job-files.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import type { Output } from '../../manifest/output.ts';
import { assertionKey, freeId } from './contract-checks.ts';
import { readContract } from './raw-contract.ts';
import { readTableContract } from './read-table-contract.ts';
import type { TableContract } from './table-contract.ts';

/** A manifest with all that the contracts of its outputs promise, and what they say. `texts` by workspace path. */
export function withContracts(
  manifest: Manifest,
  folder: string,
  texts: ReadonlyMap<string, string> | undefined,
): { readonly manifest: Manifest; readonly contracts?: readonly TableContract[] } {
  if (texts === undefined) return { manifest };
  const found = contractsOf(manifest.outputs ?? [], folder, texts);
  const contracts = [...found.values()];
  const personal = personalColumns(contracts, manifest.classification);
  return {
    manifest: {
      ...manifest,
      checks: mergeChecks(manifest.checks, contracts),
      ...(personal === undefined ? {} : { classification: personal }),
      outputs: (manifest.outputs ?? []).map((output) => withKey(output, found.get(output))),
    },
    contracts,
  };
}

function contractsOf(
  outputs: readonly Output[],
  folder: string,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<Output, TableContract> {
  const found = new Map<Output, TableContract>();
  for (const [path, text] of texts) {
    const read = readContract(path, text);
    const { raw } = read;
    if (raw === undefined) continue;
    const own = outputs.filter(
      ({ contract }) => contract !== undefined && joinPath(folder, contract) === path,
    );
    const names = own.map(nameOf);
    for (const output of own) {
      const { contract } = readTableContract({ ...read, raw }, nameOf(output), names);
      if (contract !== undefined) found.set(output, contract);
    }
  }
  return found;
}

function nameOf({ table, connection }: Output) {
  return { table, ...(connection === undefined ? {} : { connection }) };
}

/** What the manifest checks itself is not checked again, unless it only warns of what the contract promises. */
function mergeChecks(own: readonly Check[], contracts: readonly TableContract[]): readonly Check[] {
  const ids = new Set(own.map(({ id }) => id));
  const strict = new Set(own.filter(({ severity }) => severity === 'error').map(assertionKey));
  const lenient = new Set(own.map(assertionKey));
  const added = contracts.flatMap(({ checks }) =>
    checks.flatMap((check) => {
      if ((check.severity === 'error' ? strict : lenient).has(assertionKey(check))) return [];
      return [withId(check, freeId(check.id, ids))];
    }),
  );
  return [...own, ...added];
}

function withId(check: Check, id: string): Check {
  return check.id === id ? check : { ...check, id };
}

function personalColumns(
  contracts: readonly TableContract[],
  own: Classification | undefined,
): Classification | undefined {
  const marked = contracts.filter(({ personal }) => personal.length > 0);
  if (marked.length === 0) return own;
  const all: Record<string, Record<string, 'pii'>> = { ...own };
  for (const { table, personal } of marked) {
    all[table] = { ...all[table], ...Object.fromEntries(personal.map((name) => [name, 'pii' as const])) };
  }
  return all;
}

/** The primary key of the contract tells rows apart in the diff, unless the output says what does. */
function withKey(output: Output, contract: TableContract | undefined): Output {
  if (contract === undefined || contract.key.length === 0 || output.key !== undefined) return output;
  return { ...output, key: contract.key };
}
