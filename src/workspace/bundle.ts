import type { Step } from '../manifest/manifest.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Sha256 } from '../ports/sha256.ts';
import { builtIns } from '../sql/templates/built-ins.ts';
import { vdkTemplatesVersion } from '../sql/templates/vdk-templates.ts';
import { type BundleFile, bundleFiles, templateFolders } from './bundle-files.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Config } from './config.ts';
import { listJobFolders } from './list-job-folders.ts';
import { connectionFor } from './resolve-environment.ts';
import { templateFolder } from './template-reference.ts';
import type { Bundle, Job } from './workspace.ts';

/** All that decides what a job does, and its digest. See `computeBundles`. */
export async function computeBundle(
  job: Job,
  config: Config,
  tree: FileTree,
  sha256: Sha256,
): Promise<Bundle> {
  const bundles = await computeBundles([job], config, tree, sha256);
  const bundle = bundles.get(job.manifest.name);
  if (bundle === undefined) throw new Error(`No bundle was made for ${job.manifest.name}.`);
  return bundle;
}

/**
 * Bundles of several jobs by name, with one look at the tree. A digest covers the effective manifest, the
 * engines of its connections and the content of its files, each by its path within the job's folder. So
 * comments, formatting, line ends, documentation and the place of the folder do not change it.
 */
export async function computeBundles(
  jobs: readonly Job[],
  config: Config,
  tree: FileTree,
  sha256: Sha256,
): Promise<ReadonlyMap<string, Bundle>> {
  const files = await listJobFolders(tree, [
    ...new Set(jobs.flatMap((job) => [job.folder, ...templateFolders(job)])),
  ]);
  const contents = new Map(jobs.map((job) => [job, bundleFiles(job, files)]));
  const targets = [...contents.values()].flatMap((found) => found.map(({ target }) => target));
  const digests = await tree.digest([...new Set(targets)]);
  const bundles = new Map<string, Bundle>();
  for (const [job, found] of contents) {
    const content = {
      format: 1,
      manifest: effectiveManifest(job),
      engines: enginesOf(job, config),
      files: Object.fromEntries(found.map((file) => [file.label, contentOf(file, digests)])),
      ...builtInVersions(job, found),
    };
    const name = job.manifest.name;
    const paths = new Set(found.flatMap(({ links, target }) => [...links, target]));
    bundles.set(name, {
      job: name,
      digest: `sha256:${sha256(canonicalJson(content))}`,
      files: [...paths, job.file].sort(),
    });
  }
  return bundles;
}

/**
 * Versions of the templates of datajob itself: those that steps use, and all of them when there is Python, which may
 * run any. Absent in the digest of jobs that use none.
 */
function builtInVersions(job: Job, files: readonly BundleFile[]): object {
  const { manifest } = job;
  const versions: Record<string, number> = {};
  for (const step of manifest.steps) {
    if (step.kind !== 'uses') continue;
    const version = builtIns.get(step.template)?.version;
    const folder = templateFolder(step.template);
    const own = files.some(({ label }) => label.startsWith(`${folder}/`));
    if (version !== undefined && !own) versions[step.template] = version;
  }
  const templates = templateFolders(job);
  const isPython = ({ label }: BundleFile): boolean =>
    label.endsWith('.py') && templates.some((folder) => label.startsWith(`${folder}/`));
  if (manifest.steps.some(({ kind }) => kind === 'python') || files.some(isPython)) {
    for (const [name, { version }] of builtIns) versions[name] = version;
    if (manifest.compat === 'vdk') versions['vdk'] = vdkTemplatesVersion;
  }
  return Object.keys(versions).length === 0 ? {} : { builtIns: versions };
}

function contentOf({ target, executable }: BundleFile, digests: ReadonlyMap<string, string>): string {
  return `${digests.get(target) ?? 'absent'}${executable ? ' executable' : ''}`;
}

/** The manifest without places in files, and with the paths of files as the job's folder has them. */
function effectiveManifest({ manifest, folder }: Job): unknown {
  return {
    ...manifest,
    steps: manifest.steps.map((step) => ({ ...withoutPlaces(step), ...relativeFile(step, folder) })),
    checks: manifest.checks.map(withoutPlaces),
    ...(manifest.outputs === undefined ? {} : { outputs: manifest.outputs.map(withoutPlaces) }),
  };
}

function withoutPlaces(item: object): object {
  return Object.fromEntries(
    Object.keys(item)
      .filter((key) => key !== 'origin' && key !== 'sqlOrigin')
      .map((key) => [key, Reflect.get(item, key)]),
  );
}

function relativeFile(step: Step, folder: string): object {
  if (!('file' in step) || step.file === undefined) return {};
  return { file: folder === '' ? step.file : step.file.slice(folder.length + 1) };
}

/** Engine types by environment and connection, for the connections that the job uses. */
function enginesOf({ manifest }: Job, config: Config): unknown {
  const users = [...manifest.steps, ...manifest.checks];
  const engines: Record<string, Record<string, string>> = {};
  for (const environment of Object.values(config.environments)) {
    const types: Record<string, string> = {};
    const exposed = manifest.steps.flatMap((step) => ('expose' in step ? step.expose : []));
    const named = users.map((user) => user.connection);
    const possible = manifest.compat === 'vdk' ? Object.keys(environment.connections) : [];
    for (const wanted of [...named, ...exposed, ...possible]) {
      const name = connectionFor(manifest, wanted, environment);
      const type = name === undefined ? undefined : environment.connections[name]?.type;
      if (name !== undefined && type !== undefined) types[name] = type;
    }
    engines[environment.name] = types;
  }
  return engines;
}
