import { isMainThread, parentPort } from 'node:worker_threads';
import type { LoadedManifest } from '../manifest/load-manifest.ts';
import type { TreeEntry } from '../ports/file-tree.ts';
import type { Config } from '../workspace/config.ts';
import { judgeManifests } from '../workspace/judge-manifests.ts';
import { workspaceFiles } from '../workspace/workspace-files.ts';
import { workingTree } from './working-tree.ts';

/** What a thread is given: plain data, the listing packed because an object per file is slow to copy. */
export interface JudgeTask {
  readonly folder: string;
  /** All paths of the workspace, sorted, separated by a zero byte. */
  readonly paths: string;
  /** The entries that are more than a plain file. */
  readonly special: readonly TreeEntry[];
  readonly manifests: readonly string[];
  readonly config: Config;
}

/** The work of one thread. */
export async function performJudgeTask(task: JudgeTask): Promise<readonly LoadedManifest[]> {
  const special = new Map(task.special.map((entry) => [entry.path, entry]));
  const entries = task.paths.split('\0').map((path) => special.get(path) ?? { path });
  const { folder, config, manifests } = task;
  const tree = workingTree(folder, entries);
  return judgeManifests(manifests, { tree, files: workspaceFiles(entries), config });
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  port.once('message', (task: JudgeTask) => {
    void performJudgeTask(task).then((manifests) => port.postMessage(manifests));
  });
}
