import type { Diagnostic } from '../diagnostic.ts';
import type { TreeEntry } from '../ports/file-tree.ts';
import { compileGlob } from './glob.ts';

/** Name of the file that makes a folder a job. */
export const manifestName = 'datajob.yaml';

export interface FoundManifests {
  /** In code-unit order. */
  readonly paths: readonly string[];
  /** Manifests that no pattern of the config covers: jobs that nobody would check or start. */
  readonly uncovered: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The manifests of a workspace: files named `datajob.yaml` that a pattern covers and no later pattern
 * with `!` takes out again. Nothing inside `node_modules` or `.datajob` is one.
 */
export function findManifests(entries: readonly TreeEntry[], patterns: readonly string[]): FoundManifests {
  const covers = compilePatterns(patterns);
  const paths: string[] = [];
  const uncovered: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const folders = new Set<string>();
  for (const entry of entries) {
    const misnamed = isNamed(entry.path, 'datajob.yml');
    if (!misnamed && !isNamed(entry.path, manifestName)) {
      const folder = manifestFolder(entry.path);
      if (folder === undefined || folders.has(folder) || isForeign(folder)) continue;
      folders.add(folder);
      if (covers(folder) === 'covered') diagnostics.push(noFile(folder, 'a folder'));
      continue;
    }
    if (isForeign(entry.path) || (misnamed && isHidden(entry.path))) continue;
    const verdict = covers(misnamed ? entry.path.replace(/yml$/, 'yaml') : entry.path);
    if (misnamed) {
      if (verdict === 'covered') diagnostics.push(misnamedManifest(entry.path));
    } else if (verdict === 'uncovered') uncovered.push(entry.path);
    else if (verdict === 'excluded') continue;
    else if (entry.unreadable) diagnostics.push(noFile(entry.path, 'no file'));
    else if (entry.link !== undefined) diagnostics.push(linkedManifest(entry.path, entry.link));
    else paths.push(entry.path);
  }
  return { paths, uncovered, diagnostics };
}

/** The finding for a manifest that no pattern of the config covers. */
export function uncoveredManifest(path: string): Diagnostic {
  return {
    code: 'uncovered-manifest',
    severity: 'warning',
    message: `\`jobs\` of datajob.config.yaml does not cover this manifest, so the job is neither checked nor run. Add a pattern for it, or leave it out on purpose with \`!${path}\`.`,
    file: path,
    line: 1,
    column: 1,
  };
}

type Verdict = 'covered' | 'uncovered' | 'excluded';

function compilePatterns(patterns: readonly string[]): (path: string) => Verdict {
  if (patterns.length === 1 && patterns[0] === `**/${manifestName}`) return () => 'covered';
  const matchers = patterns.map((pattern) => ({
    excludes: pattern.startsWith('!'),
    matches: compileGlob(pattern.replace(/^!/, '')),
  }));
  return (path) => {
    let verdict: Verdict = 'uncovered';
    for (const { excludes, matches } of matchers) {
      if (matches(path)) verdict = excludes ? 'excluded' : 'covered';
    }
    return verdict;
  };
}

function isNamed(path: string, name: string): boolean {
  return path.endsWith(name) && (path.length === name.length || path[path.length - name.length - 1] === '/');
}

/** The folder called `datajob.yaml` that a path leads through. */
function manifestFolder(path: string): string | undefined {
  const end = path.indexOf(`${manifestName}/`);
  const isWhole = end === 0 || path[end - 1] === '/';
  return end < 0 || !isWhole ? undefined : path.slice(0, end + manifestName.length);
}

function isForeign(path: string): boolean {
  return path.includes('node_modules/') || path.startsWith('.datajob/');
}

/** In a folder such as `.github`, whose workflow for us may well be called `datajob.yml`. */
function isHidden(path: string): boolean {
  return path.startsWith('.') || path.includes('/.');
}

function misnamedManifest(path: string): Diagnostic {
  return {
    code: 'misnamed-manifest',
    severity: 'error',
    message: `A manifest is called \`${manifestName}\`; this file is not read. Rename it.`,
    file: path,
    line: 1,
    column: 1,
  };
}

function noFile(path: string, what: string): Diagnostic {
  return {
    code: 'manifest-no-file',
    severity: 'error',
    message: `A manifest is a text file; this is ${what}. Put a file here, or give it another name.`,
    file: path,
    line: 1,
    column: 1,
  };
}

function linkedManifest(path: string, target: string): Diagnostic {
  return {
    code: 'linked-manifest',
    severity: 'error',
    message: `This manifest is a symbolic link to \`${target}\`. Put the manifest itself here, so that a review shows what changes.`,
    file: path,
    line: 1,
    column: 1,
  };
}
