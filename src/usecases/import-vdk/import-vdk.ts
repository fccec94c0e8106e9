import { type Diagnostic, sortDiagnostics } from '../../diagnostic.ts';
import { folderOf, joinPath } from '../../manifest/job-files.ts';
import type { FileTree } from '../../ports/file-tree.ts';
import type { WorkspaceWriter } from '../../ports/workspace-writer.ts';
import { manifestName } from '../../workspace/find-manifests.ts';
import { loadWorkspace } from '../../workspace/load-workspace.ts';
import { type Conversion, convertJob } from './convert-job.ts';
import { alreadyThere, findVdkJobs, type ImportRequest } from './find-vdk-jobs.ts';
import type { ImportNote } from './import-note.ts';
import { manifestText } from './manifest-text.ts';

export interface ImportedJob {
  readonly folder: string;
  /** Absent when it could not be found out. */
  readonly job?: string;
  readonly team?: string;
  /** Path of the manifest that was written. */
  readonly manifest?: string;
  /** What became of each thing that the job says. */
  readonly notes: readonly ImportNote[];
}

export interface ImportOutcome {
  readonly jobs: readonly ImportedJob[];
  /** Why a job was not imported, and what `validate` says of those that were; sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes a manifest beside the files of VDK jobs, which stay as they are. Jobs with errors are left out; nothing is
 * overwritten. Rejects with `Obstacle` `usage` when there is no such job, `files` when the system refuses.
 */
export async function importVdk(
  request: ImportRequest,
  ports: { readonly tree: FileTree; readonly writer: WorkspaceWriter },
): Promise<ImportOutcome> {
  const found = await findVdkJobs(request, ports.tree);
  const names = await takenNames(ports.tree);
  const refused: Diagnostic[] = [...found.diagnostics];
  const create = new Map<string, string>();
  const jobs = found.jobs.map((vdk): ImportedJob => {
    const conversion = convertJob(vdk);
    const manifest = joinPath(vdk.folder, manifestName);
    const problems = [...conversion.diagnostics, ...clashes(conversion, manifest, names)];
    refused.push(...problems);
    const { job, notes } = conversion;
    if (job === undefined) return { folder: vdk.folder, notes };
    const imported = { folder: vdk.folder, job: job.name, team: job.team, notes };
    if (problems.length > 0) return imported;
    names.set(job.name, manifest);
    create.set(manifest, manifestText(job));
    return { ...imported, manifest };
  });
  const { existing } = await ports.writer.write({ create, append: new Map() });
  if (existing.length > 0) {
    const there = existing.map((file) => alreadyThere(file));
    return {
      jobs: jobs.map(({ manifest: _, ...job }) => job),
      diagnostics: sortDiagnostics([...refused, ...there]),
    };
  }
  const judged = await judge(ports.tree, [...create.keys()]);
  return { jobs, diagnostics: sortDiagnostics([...refused, ...judged]) };
}

async function takenNames(tree: FileTree): Promise<Map<string, string>> {
  const { jobs } = await loadWorkspace(tree);
  return new Map(jobs.map(({ manifest, file }) => [manifest.name, file]));
}

function clashes({ job }: Conversion, manifest: string, names: ReadonlyMap<string, string>): Diagnostic[] {
  const other = job === undefined ? undefined : names.get(job.name);
  if (job === undefined || other === undefined) return [];
  const message = `The job \`${job.name}\` is also in ${other}. Names are unique in a workspace: rename one of the folders.`;
  return [{ code: 'duplicate-job', severity: 'error', message, file: manifest, line: 1, column: 1 }];
}

/** What `validate` says of the new manifests and the files beside them. */
async function judge(tree: FileTree, manifests: readonly string[]): Promise<readonly Diagnostic[]> {
  if (manifests.length === 0) return [];
  const folders = new Set(manifests.map(folderOf));
  const { diagnostics } = await loadWorkspace(tree);
  return diagnostics.filter(({ file }) => folders.has(folderOf(file)));
}
