/**
 * Path from the root of the repository of a file that is named from its workspace, which may lie below the root:
 * the workflow is `../../.github/workflows/datajob.yml` then. Undefined when it leads out of the repository.
 */
export function repositoryPath(file: string, workspace: string): string | undefined {
  const segments = workspace === '.' ? [] : workspace.split('/');
  for (const segment of file.split('/')) {
    if (segment === '' || segment === '.') return undefined;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  // A workspace of a report may be a stranger's word.
  return segments.some((segment) => /^\.{0,2}$/.test(segment)) ? undefined : segments.join('/');
}
