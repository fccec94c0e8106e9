import { workflowPath } from '../workflow/workflow-text.ts';
import type { Finding } from './finding.ts';

/**
 * Where the working tree, which is looked at, is not what GitHub has on its default branch, which decides.
 * Line breaks do not count: Git may have changed them.
 */
export function judgeMergedFiles(
  here: ReadonlyMap<string, string>,
  merged: ReadonlyMap<string, string>,
  defaultBranch: string,
): readonly Finding[] {
  const paths = [...new Set([...here.keys(), ...merged.keys()])].sort();
  return paths.flatMap((path) => {
    const [mine, theirs] = [here, merged].map((files) => files.get(path)?.replaceAll('\r\n', '\n'));
    return mine === theirs ? [] : [different(path, mine, theirs, defaultBranch)];
  });
}

function different(
  file: string,
  mine: string | undefined,
  theirs: string | undefined,
  branch: string,
): Finding {
  if (mine === undefined) {
    const message = `${file} is on ${branch} and not in this folder, so it was not looked at.`;
    return { code: 'file-not-here', severity: 'warning', message, hint: `Pull ${branch} first.`, file };
  }
  const hint = `Merge it into ${branch}, or look at that one: pull it first.`;
  if (theirs !== undefined) {
    const message = `${file} was looked at as it is in this folder; ${branch} has another one, which is in force.`;
    return { code: 'file-differs', severity: 'recommendation', message, hint, file };
  }
  const effect =
    file === workflowPath ? ': schedules, comments and starts by hand do nothing until it is' : '';
  return {
    code: 'file-not-merged',
    severity: 'warning',
    message: `${file} is in this folder and not yet on ${branch}${effect}.`,
    hint: `Merge it into ${branch}.`,
    file,
  };
}
