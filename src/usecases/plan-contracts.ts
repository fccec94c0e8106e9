import { parseDocument } from '../manifest/document.ts';
import { folderOf } from '../manifest/job-files.ts';
import type { Side } from '../plan/changes.ts';
import { consumersOf, type JobInputs } from '../plan/contract/consumers.ts';
import type { ContractChange } from '../plan/contract/contract-change.ts';
import { contractChanges } from '../plan/contract/contract-changes.ts';
import type { Repository } from '../ports/repository.ts';
import type { ChangeRefs } from './change-refs.ts';
import type { SideFiles } from './change-scope.ts';
import { manifestsIn } from './job-versions.ts';

/** Where the other jobs of a change can be found. */
export interface ChangedWorkspace {
  /** The files after the change. */
  readonly head: SideFiles;
  readonly refs: Pick<ChangeRefs, 'head'>;
  readonly repository: Repository;
}

/** What the change does to data contracts. Other jobs are looked at only when something breaks. */
export async function planContracts(
  before: Side,
  after: Side,
  workspace: ChangedWorkspace,
): Promise<readonly ContractChange[]> {
  const changes = contractChanges(before.jobs, after.jobs, new Set(after.broken.map(({ file }) => file)));
  const breaking = changes.filter(({ differences }) =>
    differences.some(({ breaks }) => breaks !== undefined),
  );
  const tables = breaking.map(({ table }) => table);
  const jobs = tables.length === 0 ? [] : await readersOf(tables, after, workspace);
  return changes.map(({ problems, ...change }) => ({
    ...change,
    consumers: consumersOf(change, jobs),
    problems,
  }));
}

/** The manifests that speak of the tables, with their `inputs` as they are written. */
async function readersOf(
  tables: readonly string[],
  after: Side,
  { head: { tree, config }, refs, repository }: ChangedWorkspace,
): Promise<JobInputs[]> {
  if (config === undefined) return [];
  const words = tables.map((table) => table.replaceAll('"', '').split('.').at(-1)?.toLowerCase() ?? '');
  const mentioning = await repository.manifestsMentioning(['inputs'], refs.head);
  // Manifests of the change may not be tracked yet.
  const own = after.jobs.map(({ job }) => job.file);
  const texts = await tree.read(await manifestsIn(tree, config, [...new Set([...mentioning, ...own])]));
  return [...texts].flatMap(([file, text]) => {
    const lower = text.toLowerCase();
    return words.some((word) => lower.includes(word)) ? [inputsOf(file, text)] : [];
  });
}

/** Whether the rest of the manifest is right does not matter here. */
function inputsOf(file: string, text: string): JobInputs {
  const { value } = parseDocument(file, text);
  const raw = new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));
  const [name, team, inputs] = [raw.get('name'), raw.get('team'), raw.get('inputs')];
  return {
    job: typeof name === 'string' ? name : (folderOf(file).split('/').at(-1) ?? ''),
    ...(typeof team === 'string' ? { team } : {}),
    file,
    inputs: Array.isArray(inputs) ? inputs.flatMap(inputOf) : [],
  };
}

function inputOf(input: unknown): JobInputs['inputs'] {
  if (typeof input === 'string') return [{ table: input }];
  const entries = new Map(Object.entries(typeof input === 'object' && input !== null ? input : {}));
  const [table, columns] = [entries.get('table'), entries.get('columns')];
  if (typeof table !== 'string') return [];
  if (!Array.isArray(columns)) return [{ table }];
  return [{ table, columns: columns.filter((column) => typeof column === 'string') }];
}
