import { joinPath } from '../../manifest/job-files.ts';
import { readUnitTests, testsFolder } from '../../workspace/test-files.ts';
import type { ChangeSet } from '../change-set.ts';

/**
 * Manifests of the jobs whose unit tests a change asks for, of those that have any: jobs that are changed, and jobs of
 * which only the tests are. The latter need no staging, for tests are no part of what a job is.
 */
export async function testedManifests({ plan, compared, tree }: ChangeSet): Promise<readonly string[]> {
  if (compared === undefined) return [];
  const changed = new Set(plan.changes.filter(({ kind }) => kind !== 'removed').map(({ job }) => job));
  const jobs = compared.head.jobs.map(({ job }) => job);
  const tested = jobs.filter(({ folder, file, manifest }) => {
    const tests = `${joinPath(folder, testsFolder)}/`;
    return (
      changed.has(manifest.name) || compared.changed.some((path) => path === file || path.startsWith(tests))
    );
  });
  if (tested.length === 0) return [];
  const tests = await readUnitTests(tested, tree);
  return [...tests.keys()].map(({ file }) => file);
}
