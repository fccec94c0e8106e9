import { folderOf } from '../../manifest/job-files.ts';
import type { Team } from '../../workspace/config.ts';

/** A job as far as its owner matters. */
export interface OwnedFolder {
  /** Path of the manifest relative to the workspace. */
  readonly file: string;
  readonly team: string;
}

/**
 * Lines for CODEOWNERS: each job's folder belongs to the owners of its team. Which team that is, the manifest
 * says; a folder whose jobs all belong to one team, as `jobs/TEAM`, gets one line. Sorted; jobs of teams without
 * owners have no line.
 */
export function codeownersLines(
  jobs: readonly OwnedFolder[],
  teams: Readonly<Record<string, Team>>,
  workspace: string,
): readonly string[] {
  const place = workspace === '.' ? '' : `/${workspace}`;
  const parents = new Map<string, Set<string>>();
  for (const { file, team } of jobs) {
    for (let at = folderOf(folderOf(file)); at !== ''; at = folderOf(at)) {
      parents.set(at, (parents.get(at) ?? new Set()).add(team));
    }
  }
  const lines = jobs.flatMap(({ file, team }) => {
    const owners = Object.hasOwn(teams, team) ? (teams[team]?.owners ?? []) : [];
    if (owners.length === 0) return [];
    const folder = folderOf(file);
    const parent = folderOf(folder);
    const shared = folderOf(parent) !== '' && parents.get(parent)?.size === 1;
    return [`${escaped(`${place}/${shared ? parent : folder}`)}/ ${owners.join(' ')}`.replace('//', '/')];
  });
  return [...new Set(lines)].sort();
}

/** Characters that CODEOWNERS reads otherwise. */
function escaped(path: string): string {
  return path.replace(/[\s#\\*?]/g, (character) => `\\${character}`);
}
