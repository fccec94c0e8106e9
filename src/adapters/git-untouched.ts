import { concernsJobs, type DifferingFile } from '../workspace/concerns-jobs.ts';
import { gitIn, splitAtZero } from './git.ts';

/**
 * The base of a merge commit, when nothing that was checked out differs from it in what concerns jobs. Undefined
 * when something does, or it takes more than one look: another commit is checked out, its base is not in this
 * clone, there is no workspace. Three calls of Git at once.
 */
export async function untouchedBase(folder: string, merge: string): Promise<string | undefined> {
  const git = gitIn(folder);
  const [commits, differing, listed] = await Promise.all(
    [
      ['rev-parse', '--show-prefix', 'HEAD', 'HEAD^1', 'HEAD^2'],
      ['diff', ...diffOptions, 'HEAD^1', '--'],
      ['ls-files', '-z', '-t', '--stage', '--others', '--exclude-standard'],
    ].map((args) => git.run(args)),
  );
  if (commits?.code !== 0 || differing?.code !== 0 || listed?.code !== 0) return undefined;
  const [prefix = '', head, base] = commits.stdout.toString('utf8').split('\n');
  const files = listing(splitAtZero(listed.stdout));
  if (head !== merge || files === undefined) return undefined;
  const workspace = { prefix, hasLinks: files.hasLinks };
  const isTouched = differences(splitAtZero(differing.stdout)).some((file) => concernsJobs(file, workspace));
  return isTouched ? undefined : base;
}

const configName = 'datajob.config.yaml';

// As `changedPaths` compares, whatever the settings of the user are; paths from the root of the repository.
const diffOptions = [
  ...['--raw', '-z', '--no-renames', '--no-relative'],
  ...['--no-ext-diff', '--no-textconv', '--ignore-submodules'],
];

/** Pairs such as `:100644 100644 <id> <id> M` and a path. */
function differences(fields: readonly string[]): DifferingFile[] {
  const found: DifferingFile[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [facts = '', path = ''] = fields.slice(at, at + 2);
    const [before = '', after = ''] = facts.slice(1).split(' ');
    found.push({ path, modes: [before, after] });
  }
  return found;
}

/** Lines such as `H 100644 <id> 0<tab>path`; undefined unless all is a plain checkout of a workspace. */
function listing(lines: readonly string[]): { readonly hasLinks: boolean } | undefined {
  if (!lines.every((line) => line.startsWith('H '))) return undefined;
  const isConfig = (line: string): boolean => line.startsWith('H 1006') && line.endsWith(` 0\t${configName}`);
  if (!lines.some(isConfig)) return undefined;
  return { hasLinks: lines.some((line) => line.startsWith('H 120000')) };
}
