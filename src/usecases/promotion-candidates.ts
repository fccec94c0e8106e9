import type { Diagnostic } from '../diagnostic.ts';
import { Obstacle } from '../failure.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Sha256 } from '../ports/sha256.ts';
import type { Candidate, Unfit } from '../release/promotion.ts';
import type { Release } from '../release/release.ts';
import { shortCommit } from '../release/succession.ts';
import { computeBundles } from '../workspace/bundle.ts';
import type { Config } from '../workspace/config.ts';
import { configName } from '../workspace/load-config.ts';
import { loadWorkspace } from '../workspace/load-workspace.ts';
import type { Job } from '../workspace/workspace.ts';

/** The jobs of a commit, as far as they can be released. */
export interface CommitJobs {
  readonly config: Config;
  readonly fit: readonly Job[];
  readonly unfit: readonly Unfit[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the workspace at a commit. A job with an error of its own is unfit and does not keep the others
 * back; errors in the config concern all of them and are an `Obstacle` of code `config`.
 */
export async function readCommitJobs(commit: string, tree: FileTree): Promise<CommitJobs> {
  const { config, jobs, manifests, diagnostics } = await loadWorkspace(tree);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const inConfig = errors.find(({ file }) => file === configName);
  if (inConfig !== undefined) throw badConfig(commit, inConfig);
  const problems = new Map<string, Diagnostic>();
  const owners = ownersOf(manifests);
  for (const error of errors) {
    const manifest = owners(error.file);
    if (manifest !== undefined && !problems.has(manifest)) problems.set(manifest, error);
  }
  const names = new Map(jobs.map((job) => [job.file, job.manifest.name]));
  const fit = jobs.filter(({ file }) => !problems.has(file));
  const fitFiles = new Set(fit.map(({ file }) => file));
  const unfit = manifests
    .filter((file) => !fitFiles.has(file))
    .map((file) => ({ file, job: names.get(file) ?? guessName(file), reason: reasonOf(problems.get(file)) }));
  return { config, fit, unfit, diagnostics };
}

/** What would be released, with its digest; a job that this commit has released already is not read again. */
export async function candidatesOf(
  { config, fit }: CommitJobs,
  commit: string,
  released: { readonly tree: FileTree; readonly releases: readonly Release[]; readonly sha256: Sha256 },
): Promise<readonly Candidate[]> {
  const known = new Map(released.releases.map((release) => [release.job, release]));
  const isReleased = ({ manifest, file }: Job): boolean => {
    const release = known.get(manifest.name);
    return release?.commit === commit && release.file === file;
  };
  const unknown = fit.filter((job) => !isReleased(job));
  const bundles = await computeBundles(unknown, config, released.tree, released.sha256);
  return fit.flatMap(({ manifest, file }) => {
    const bundle = bundles.get(manifest.name) ?? known.get(manifest.name);
    return bundle === undefined
      ? []
      : [{ digest: bundle.digest, commit, file, files: bundle.files, manifest }];
  });
}

/** Which manifest a file belongs to: the one in its folder or the nearest above. */
function ownersOf(manifests: readonly string[]): (file: string) => string | undefined {
  const byFolder = new Map(manifests.map((file) => [file.slice(0, file.lastIndexOf('/') + 1), file]));
  return (file) => {
    for (let folder = file; folder !== ''; ) {
      folder = folder.slice(0, folder.replace(/\/$/, '').lastIndexOf('/') + 1);
      const manifest = byFolder.get(folder);
      if (manifest !== undefined) return manifest;
    }
    return undefined;
  };
}

function guessName(file: string): string {
  return file.split('/').at(-2) ?? file;
}

function reasonOf(problem: Diagnostic | undefined): string {
  if (problem === undefined) return 'its manifest could not be read; `datajob validate` says why.';
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}

function badConfig(commit: string, { file, line, column, message }: Diagnostic): Obstacle {
  return new Obstacle('config', `${file}:${line}:${column} at commit ${shortCommit(commit)}: ${message}`, {
    hint: 'Nothing was promoted. Mend the config and merge that; `datajob validate` shows all findings.',
  });
}
