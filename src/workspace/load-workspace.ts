import { type Diagnostic, hasErrors, sortDiagnostics } from '../diagnostic.ts';
import { folderOf } from '../manifest/job-files.ts';
import { withLazyProperty } from '../manifest/lazy-property.ts';
import { documentOf, type LoadedManifest, normaliseManifest } from '../manifest/load-manifest.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { toDiagnostic } from '../manifest/rule.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { checkRequirements } from './check-requirements.ts';
import { checkClearSecrets } from './check-sql.ts';
import type { Config } from './config.ts';
import { checkConnections } from './connection-rules.ts';
import { checkInputs } from './contract/input-rules.ts';
import { withContracts } from './contract/with-contracts.ts';
import { findManifests, uncoveredManifest } from './find-manifests.ts';
import { checkAfter, checkNames, checkTeams, type JobReport } from './job-rules.ts';
import { jobWaivers } from './job-waivers.ts';
import { judgeManifests } from './judge-manifests.ts';
import { judgeTemplates } from './judge-templates.ts';
import { checkLinks } from './link-rules.ts';
import { listJobFolders } from './list-job-folders.ts';
import { configName, type LoadedConfig, loadConfig, missingConfig } from './load-config.ts';
import { productionSchedules } from './production-schedules.ts';
import { checkTemplateUses, type KnownTemplates } from './template-rules.ts';
import { checkWaivers } from './waiver-rules.ts';
import type { Job, Workspace } from './workspace.ts';
import { type WorkspaceFiles, workspaceFiles } from './workspace-files.ts';

export interface LoadOptions {
  /** Only these manifests are read. */
  readonly manifests?: readonly string[];
  /** ms UTC: what depends on the day is judged as well. */
  readonly now?: number;
}

/**
 * Reads and judges a workspace. One bad file never hides the findings of another. With `manifests` only
 * these are read, and rules between jobs look at these alone.
 */
export async function loadWorkspace(tree: FileTree, options: LoadOptions = {}): Promise<Workspace> {
  // Takes longer than all else that can be done before it is there.
  const listing = options.manifests === undefined ? tree.list() : undefined;
  listing?.catch(() => undefined);
  const configText = (await tree.read([configName])).get(configName);
  if (configText === undefined) {
    return { ...emptyWorkspace(), diagnostics: [missingConfig()] };
  }
  const loaded = loadConfig(configText);
  const files =
    listing === undefined
      ? await listJobFolders(tree, (options.manifests ?? []).map(folderOf))
      : workspaceFiles(await listing);
  const found = findManifests(files.entries, loaded.config.jobs);
  const context = { tree, files, config: loaded.config };
  const judged = await judgeManifests(options.manifests ?? found.paths, context);
  const manifests = await checkRequirements(judged, context);
  const { known, diagnostics } = await judgeTemplates(context, manifests);
  const scope = options.manifests === undefined ? 'all-jobs' : 'some-jobs';
  const together = checkManifests(manifests, known, { loaded, scope, files, now: options.now });
  const workspace = {
    config: loaded.config,
    manifestCount: manifests.length,
    manifests: manifests.map(({ file }) => file),
    diagnostics: sortDiagnostics([
      ...loaded.diagnostics,
      ...checkClearSecrets(configName, configText),
      ...(scope === 'all-jobs' ? [...found.diagnostics, ...found.uncovered.map(uncoveredManifest)] : []),
      ...diagnostics,
      ...manifests.flatMap((manifest) => manifest.diagnostics),
      ...[...together.values()].flat(),
    ]),
  };
  const good = (manifest: LoadedManifest): boolean =>
    !hasErrors(manifest.diagnostics) && !hasErrors(together.get(manifest) ?? []);
  return withJobs(workspace, { manifests, good, files });
}

/** Validating asks for none of these. */
function withJobs(
  workspace: Omit<Workspace, 'jobs' | 'waivers' | 'productionSchedules'>,
  { manifests, good, files }: JudgedManifests,
): Workspace {
  const { config } = workspace;
  const { timezone } = config.defaults;
  const withAll = withLazyProperty(workspace, 'jobs', () =>
    sortedJobs(manifests.filter(good), config, files),
  );
  const withWaivers = withLazyProperty(withAll, 'waivers', () => jobWaivers(manifests, timezone));
  return withLazyProperty(withWaivers, 'productionSchedules', () =>
    productionSchedules(manifests.filter(good), timezone),
  );
}

interface JudgedManifests {
  readonly manifests: readonly LoadedManifest[];
  readonly good: (manifest: LoadedManifest) => boolean;
  readonly files: WorkspaceFiles;
}

function emptyWorkspace(): Workspace {
  const { config } = loadConfig('');
  const nothing = { jobs: [], productionSchedules: [], waivers: [], manifests: [], diagnostics: [] };
  return { config, manifestCount: 0, ...nothing };
}

/** What is found when manifests are looked at together. */
function checkManifests(
  manifests: readonly LoadedManifest[],
  known: KnownTemplates,
  context: {
    loaded: LoadedConfig;
    scope: 'all-jobs' | 'some-jobs';
    files: WorkspaceFiles;
    now: number | undefined;
  },
): ReadonlyMap<LoadedManifest, readonly Diagnostic[]> {
  const found = new Map<LoadedManifest, Diagnostic[]>();
  const report: JobReport = (manifest, finding) => {
    const diagnostic = toDiagnostic(finding, documentOf(manifest));
    const others = found.get(manifest);
    if (others === undefined) found.set(manifest, [diagnostic]);
    else others.push(diagnostic);
  };
  const { raw, config } = context.loaded;
  checkNames(manifests, report);
  checkAfter(manifests, context.scope, report);
  checkTemplateUses(manifests, known, report);
  checkInputs(manifests, report);
  checkLinks(manifests, context.files, report);
  // A config that could not be read says nothing about teams and connections.
  if (raw !== undefined) {
    checkTeams(manifests, config, report);
    checkConnections(manifests, raw, report);
    const manifestOf = (manifest: LoadedManifest): Manifest | undefined =>
      hasErrors(manifest.diagnostics) || manifest.facts === undefined
        ? undefined
        : normalForm(manifest, config, context.files).manifest;
    checkWaivers(manifests, { config, templates: known.templates, manifestOf, now: context.now }, report);
  }
  return found;
}

function sortedJobs(good: readonly LoadedManifest[], config: Config, files: WorkspaceFiles): Job[] {
  const sorted = good.filter(({ facts }) => facts !== undefined).sort((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.map((manifest) => lazyJob(manifest, () => normalForm(manifest, config, files)));
}

function normalForm(manifest: LoadedManifest, config: Config, files: WorkspaceFiles) {
  const own = normaliseManifest(manifest, files, config.defaults);
  return withContracts(own, manifest.folder, manifest.contracts);
}

/** Most jobs are only validated, so the normal form of a manifest is made when it is first asked for. */
function lazyJob({ folder, file }: LoadedManifest, load: () => Pick<Job, 'manifest' | 'contracts'>): Job {
  let loaded: Pick<Job, 'manifest' | 'contracts'> | undefined;
  return {
    folder,
    file,
    get manifest() {
      loaded ??= load();
      return loaded.manifest;
    },
    get contracts() {
      loaded ??= load();
      return loaded.contracts ?? [];
    },
  };
}
