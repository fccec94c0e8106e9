import type { JobVersion } from '../plan/job-version.ts';
import { type JobPairs, type LoneJob, lookalikes, pairJobs } from '../plan/pair-jobs.ts';
import type { FileTree } from '../ports/file-tree.ts';

/** Beyond this, jobs without a partner are a new workspace and no renaming. */
const mostJobs = 100;

/** In UTF-16 code units of all files of one job. */
const mostText = 200_000;

/** Jobs that have another name and other content at once, as their files tell. Files are read only when there may be some. */
export async function renamedJobs(
  base: readonly JobVersion[],
  head: readonly JobVersion[],
  sides: { readonly base: { readonly tree: FileTree }; readonly head: { readonly tree: FileTree } },
): Promise<JobPairs> {
  const pairs = pairJobs(base, head);
  const paired = new Set(pairs.values());
  const gone = base.filter((version) => !paired.has(version));
  const come = head.filter((version) => !pairs.has(version));
  if (gone.length === 0 || come.length === 0 || gone.length > mostJobs || come.length > mostJobs) {
    return new Map();
  }
  const [before, after] = await Promise.all([
    readJobs(gone, sides.base.tree),
    readJobs(come, sides.head.tree),
  ]);
  return lookalikes(before, after);
}

async function readJobs(versions: readonly JobVersion[], tree: FileTree): Promise<LoneJob[]> {
  const texts = await tree.read([...new Set(versions.flatMap(({ files }) => files))]);
  return versions.map((version) => {
    const text = version.files.map((file) => texts.get(file) ?? '').join('\n');
    return { version, text: text.slice(0, mostText) };
  });
}
