import { type Diagnostic, hasErrors, sortDiagnostics } from '../diagnostic.ts';
import { folderOf, normalisePath } from '../manifest/job-files.ts';
import type { Ports } from '../ports/ports.ts';
import { manifestName } from '../workspace/find-manifests.ts';
import { type ListedWaiver, listWaivers } from '../workspace/job-waivers.ts';
import { configName } from '../workspace/load-config.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkWorkflow } from './workflow/check-workflow.ts';

export interface Validation {
  /** Manifests that were looked at. */
  readonly jobs: number;
  /** Sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** Of all jobs, with the days that are left; empty without a clock. */
  readonly waivers: readonly ListedWaiver[];
  /** The whole workspace, also when only some paths were asked for. */
  readonly workspace: Workspace;
}

/**
 * Judges a workspace. With paths (files or folders, relative to the workspace) it tells only what concerns
 * them; rules between jobs still look at all. Errors of the config are always told, because nothing can be
 * relied on with them.
 */
export async function validateWorkspace(
  ports: ValidationPorts,
  paths: readonly string[] = [],
): Promise<Validation> {
  const now = ports.clock?.now();
  const workspace = await loadWorkspace(ports.tree, now === undefined ? {} : { now });
  const waivers = now === undefined ? [] : listWaivers(workspace.waivers, now);
  const all = { jobs: workspace.manifestCount, diagnostics: workspace.diagnostics, waivers, workspace };
  if (workspace.diagnostics.some(({ code }) => code === 'no-config')) return all;
  if (paths.length === 0) return { ...all, diagnostics: await withWorkflow(workspace, ports) };
  const selections = paths.map((path) => select(path, workspace));
  const wanted = (file: string): boolean => selections.some(({ covers }) => covers(file));
  const isConfigError = ({ file, severity }: Diagnostic): boolean =>
    file === configName && severity === 'error';
  return {
    workspace,
    waivers,
    jobs: workspace.manifests.filter(wanted).length,
    diagnostics: sortDiagnostics([
      ...workspace.diagnostics.filter((found) => isConfigError(found) || wanted(found.file)),
      ...selections.flatMap(({ problem }) => problem ?? []),
    ]),
  };
}

/** Without those of the repository, its workflow is not looked at. */
export type ValidationPorts = Pick<Ports, 'tree'> & Partial<Pick<Ports, 'repositoryFiles' | 'clock'>>;

async function withWorkflow(
  workspace: Workspace,
  { repositoryFiles, clock }: ValidationPorts,
): Promise<readonly Diagnostic[]> {
  if (repositoryFiles === undefined || clock === undefined) return workspace.diagnostics;
  const found = await checkWorkflow(() => workspace.productionSchedules, { repositoryFiles, clock });
  // A manifest with errors may be the one that needs what seems superfluous.
  const told = found.filter(({ severity }) => severity === 'error' || !hasErrors(workspace.diagnostics));
  return told.length === 0 ? workspace.diagnostics : sortDiagnostics([...workspace.diagnostics, ...told]);
}

interface Selection {
  readonly covers: (file: string) => boolean;
  readonly problem?: Diagnostic;
}

function select(path: string, workspace: Workspace): Selection {
  const inside = normalisePath(path);
  if (inside === undefined) return { covers: () => false, problem: outside(path) };
  // A manifest stands for its job, whose SQL files lie beside it.
  const isManifest = inside === manifestName || inside.endsWith(`/${manifestName}`);
  const wanted = isManifest ? folderOf(inside) : inside;
  const covers = (file: string): boolean => wanted === '' || file === wanted || file.startsWith(`${wanted}/`);
  const known = workspace.manifests.some(
    (file) => covers(file) || wanted.startsWith(`${folderOf(file)}/`) || folderOf(file) === '',
  );
  const told = known || workspace.diagnostics.some(({ file }) => covers(file));
  return told ? { covers } : { covers, problem: noManifest(path, inside) };
}

function outside(path: string): Diagnostic {
  return {
    code: 'path-outside-workspace',
    severity: 'error',
    message: `\`${path}\` is not in this workspace. Name files and folders from the folder of ${configName}.`,
    file: configName,
    line: 1,
    column: 1,
  };
}

function noManifest(path: string, file: string): Diagnostic {
  return {
    code: 'no-such-job',
    severity: 'error',
    message: `There is no ${manifestName} in \`${path}\`, so nothing was checked. Correct the path, or add the manifest.`,
    file,
    line: 1,
    column: 1,
  };
}
