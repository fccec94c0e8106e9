import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { LoadedManifest } from '../manifest/load-manifest.ts';
import { judgeManifests, type ManifestJudge } from '../workspace/judge-manifests.ts';
import type { JudgeTask } from './judge-thread.ts';

/**
 * Judges the manifests of a working tree in two threads. A second thread costs about a tenth of a second to start:
 * with few manifests there is none, and with many it starts while Git still lists. `script` is the built
 * `judge-thread.ts`.
 */
export function threadedJudge(folder: string, script: string): ManifestJudge {
  let thread: Worker | undefined;
  return {
    prepare() {
      if (!hasLargeIndex(folder) || thread !== undefined) return;
      thread = new Worker(script);
      // Nothing waits for it until it has a task; one that could not start is replaced then, and seen.
      thread.unref();
      thread.once('error', () => {
        thread = undefined;
      });
    },
    async judge(paths, context) {
      const worker = paths.length < worthAThread ? undefined : (thread ?? new Worker(script));
      if (worker !== thread) void thread?.terminate();
      thread = undefined;
      if (worker === undefined) return judgeManifests(paths, context);
      const half = Math.ceil(paths.length * ownShare);
      const { entries } = context.files;
      const others = inThread(worker, {
        folder,
        paths: entries.map(({ path }) => path).join('\0'),
        special: entries.filter((entry) => Object.keys(entry).length > 1),
        manifests: paths.slice(half),
        config: context.config,
      });
      // Told again by `await` below; without this a failure while we are busy ourselves would be unhandled.
      others.catch(() => undefined);
      const own = await judgeManifests(paths.slice(0, half), context);
      return [...own, ...(await others)];
    },
  };
}

const worthAThread = 2_000;

// Main also hands out the task and takes the answer in.
const ownShare = 0.52;

/** A guess that costs nothing: Git's index has about a hundred bytes for each file. */
function hasLargeIndex(folder: string): boolean {
  return (statSync(`${folder}/.git/index`, { throwIfNoEntry: false })?.size ?? 0) > worthAThread * 200;
}

function inThread(worker: Worker, task: JudgeTask): Promise<readonly LoadedManifest[]> {
  return new Promise((resolve, reject) => {
    worker.once('message', (manifests: readonly LoadedManifest[]) => {
      resolve(manifests);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The judging thread ended with code ${code}.`)));
    worker.ref();
    worker.postMessage(task);
  });
}
