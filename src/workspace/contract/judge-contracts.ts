import type { Diagnostic } from '../../diagnostic.ts';
import { didYouMean } from '../../manifest/did-you-mean.ts';
import { joinPath, normalisePath } from '../../manifest/job-files.ts';
import { documentOf, type FreshManifest, type LoadedManifest } from '../../manifest/load-manifest.ts';
import type { ContractUse } from '../../manifest/manifest-facts.ts';
import { didYouMeanHint, type Finding, toDiagnostic } from '../../manifest/rule.ts';
import type { Config } from '../config.ts';
import type { WorkspaceFiles } from '../workspace-files.ts';
import { checkContractSql } from './check-contract-sql.ts';
import { type RawContract, type ReadContract, readContract } from './raw-contract.ts';
import { readTableContract } from './read-table-contract.ts';

/** Workspace paths of the contracts that a manifest names; nothing is there for most. */
export function contractFiles({
  facts,
  folder,
}: Pick<LoadedManifest, 'facts' | 'folder'>): readonly string[] {
  if (facts === undefined || facts.contracts.length === 0) return none;
  const paths = facts.contracts.flatMap((use) => contractFile(use, folder) ?? []);
  return [...new Set(paths)];
}

const none: readonly string[] = [];

export interface JudgedContracts {
  /** By workspace path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is wrong with the contracts of a manifest and with their use; undefined when it has none. */
export function judgeContracts(
  manifest: FreshManifest,
  { files, config }: { readonly files: WorkspaceFiles; readonly config: Config },
  textOf: (path: string) => string | undefined,
): JudgedContracts | undefined {
  const uses = manifest.facts?.contracts ?? [];
  if (uses.length === 0) return undefined;
  const texts = new Map<string, string>();
  for (const path of contractFiles(manifest)) {
    const text = textOf(path);
    if (text !== undefined) texts.set(path, text);
  }
  const diagnostics: Diagnostic[] = [];
  const report = ({ index }: ContractUse, finding: Finding): void => {
    const path = ['outputs', index, 'contract'];
    diagnostics.push(toDiagnostic({ path, ...finding }, documentOf(manifest)));
  };
  for (const use of uses) {
    const path = contractFile(use, manifest.folder);
    if (path === undefined) report(use, outside(use.contract));
    else if (!texts.has(path)) report(use, missing(use.contract, manifest.folder, files));
  }
  for (const [path, text] of texts) {
    const read = readContract(path, text);
    diagnostics.push(...read.diagnostics);
    const { raw } = read;
    if (raw === undefined) continue;
    const own = uses.filter((use) => contractFile(use, manifest.folder) === path);
    judgeTables({ ...read, raw }, own, { diagnostics, report });
    diagnostics.push(...checkContractSql({ ...read, raw }, text, manifest, config));
  }
  return { texts, diagnostics };
}

function judgeTables(
  contract: ReadContract & { readonly raw: RawContract },
  uses: readonly ContractUse[],
  found: {
    readonly diagnostics: Diagnostic[];
    readonly report: (use: ContractUse, finding: Finding) => void;
  },
): void {
  const version = versionFinding(contract.raw);
  if (version !== undefined) found.diagnostics.push(toDiagnostic(version, contract.document));
  for (const use of uses) {
    const { diagnostics, mismatch } = readTableContract(contract, use, uses);
    found.diagnostics.push(...diagnostics);
    if (mismatch !== undefined) found.report(use, mismatch);
  }
}

/** Without a number that counts breaking changes nobody can say whether one was meant. */
function versionFinding({ version }: RawContract): Finding | undefined {
  if (/^v?\d+\.\d+/.test(version)) return undefined;
  const message = `\`${version.slice(0, 40)}\` is no version such as \`1.0.0\`, so a breaking change cannot show in it.`;
  return { code: 'contract-version', severity: 'warning', message, path: ['version'] };
}

/** Workspace path of a contract; undefined when it is outside of the job's folder. */
export function contractFile(
  { contract }: Pick<ContractUse, 'contract'>,
  folder: string,
): string | undefined {
  const path = normalisePath(contract);
  return path === undefined || path === '' ? undefined : joinPath(folder, path);
}

function outside(contract: string): Finding {
  return {
    code: 'file-outside-job',
    message: `\`${contract}\` is outside the job's folder. A contract lies with the job that keeps it, named from there with \`/\`.`,
  };
}

function missing(contract: string, folder: string, files: WorkspaceFiles): Finding {
  return {
    code: 'missing-file',
    message: `There is no file \`${contract}\` in ${folder === '' ? 'the workspace folder' : `\`${folder}\``}. Add it; while this line is away, \`datajob contract JOB\` writes one as a start.`,
    hint: didYouMeanHint(didYouMean(contract, files.namesIn(folder))),
  };
}
