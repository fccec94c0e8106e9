import { type Diagnostic, sortDiagnostics } from '../diagnostic.ts';
import { folderOf, normalisePath } from '../manifest/job-files.ts';
import type { Ports } from '../ports/ports.ts';
import { manifestName } from '../workspace/find-manifests.ts';
import { configName } from '../workspace/load-config.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface Validation {
  /** Manifests that were looked at. */
  readonly jobs: number;
  /** Sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** The whole workspace, also when only some paths were asked for. */
  readonly workspace: Workspace;
}

/**
 * Judges a workspace. With paths (files or folders, relative to the workspace) it tells only what concerns
 * them; rules between jobs still look at all. Errors of the config are always told, because nothing can be
 * relied on with them.
 */
export async function validateWorkspace(
  ports: Pick<Ports, 'tree'>,
  paths: readonly string[] = [],
): Promise<Validation> {
  const workspace = await loadWorkspace(ports.tree);
  const all = { jobs: workspace.manifestCount, diagnostics: workspace.diagnostics, workspace };
  if (paths.length === 0 || workspace.diagnostics.some(({ code }) => code === 'no-config')) return all;
  const selections = paths.map((path) => select(path, workspace));
  const wanted = (file: string): boolean => selections.some(({ covers }) => covers(file));
  const isConfigError = ({ file, severity }: Diagnostic): boolean =>
    file === configName && severity === 'error';
  return {
    workspace,
    jobs: workspace.manifests.filter(wanted).length,
    diagnostics: sortDiagnostics([
      ...workspace.diagnostics.filter((found) => isConfigError(found) || wanted(found.file)),
      ...selections.flatMap(({ problem }) => problem ?? []),
    ]),
  };
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
