import { folderOf, joinPath } from '../manifest/job-files.ts';
import { manifestName } from './find-manifests.ts';
import { configName } from './load-config.ts';
import { templateFolder } from './template-reference.ts';
import { isTestMatter } from './test-files.ts';
import type { Job } from './workspace.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

export interface BundleFile {
  /** How the file is called in the digest: by its path within the job's folder, or as a template's. */
  readonly label: string;
  /** Workspace path of the content. */
  readonly target: string;
  /** Symbolic links that lead to it. */
  readonly links: readonly string[];
  /** Whether a shell step may start it by its name; of SQL it means nothing. */
  readonly executable: boolean;
}

/** The files that decide what a job does, besides its manifest; sorted by label. */
export function bundleFiles(job: Job, files: WorkspaceFiles): BundleFile[] {
  const found = new Map<string, BundleFile>();
  for (const path of ownPaths(job.folder, files)) {
    add(found, path, job.folder === '' ? path : path.slice(job.folder.length + 1), files);
  }
  for (const step of job.manifest.steps) {
    // A step's own file counts whatever it is called, also when a linked folder leads to it.
    if ('file' in step && step.file !== undefined) {
      add(found, step.file, job.folder === '' ? step.file : step.file.slice(job.folder.length + 1), files);
    }
  }
  for (const { contract } of job.manifest.outputs ?? []) {
    if (contract !== undefined) add(found, joinPath(job.folder, contract), contract, files);
  }
  for (const folder of templateFolders(job)) {
    for (const path of files.below(folder)) {
      if (!isDocumentation(path.slice(folder.length + 1))) add(found, path, path, files);
    }
  }
  return [...found.values()].sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** Folders, also of other repositories, that may hold the templates of a job. */
export function templateFolders({ manifest }: Job): readonly string[] {
  const used = manifest.steps.flatMap((step) => (step.kind === 'uses' ? [step.template] : []));
  return [...used, ...(manifest.templates ?? [])].flatMap((uses) => templateFolder(uses) ?? []);
}

function add(found: Map<string, BundleFile>, path: string, label: string, files: WorkspaceFiles): void {
  const resolved = files.resolve(path);
  if (resolved.kind !== 'file') return;
  const executable = !label.endsWith('.sql') && files.isExecutable(resolved.path);
  found.set(label, { label, target: resolved.path, links: resolved.links, executable });
}

/** What is in the job's folder, without documentation, unit tests and folders that hold other jobs. */
function ownPaths(folder: string, files: WorkspaceFiles): string[] {
  const start = folder === '' ? 0 : folder.length + 1;
  const below = files.below(folder);
  const otherJobs = below
    .filter((path) => path.endsWith(`/${manifestName}`) && folderOf(path) !== folder)
    .map((path) => `${folderOf(path)}/`);
  const isOwn = (path: string): boolean =>
    path !== joinPath(folder, manifestName) &&
    path !== configName &&
    !isDocumentation(path.slice(start)) &&
    !isTestMatter(path.slice(start)) &&
    !otherJobs.some((other) => path.startsWith(other));
  return below.filter(isOwn);
}

/** Files that people read and programs do not: changing them changes nothing that runs. */
function isDocumentation(path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  return (
    parts.some((part) => part.startsWith('.') || part === '__pycache__') ||
    /^(?:README|LICENSE|CHANGELOG)/i.test(name) ||
    /\.(?:md|pyc)$/i.test(name)
  );
}
