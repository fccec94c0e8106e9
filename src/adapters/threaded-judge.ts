import { Worker } from 'node:worker_threads';
import type { LoadedManifest } from '../manifest/load-manifest.ts';
import type { JudgeManifests } from '../workspace/judge-manifests.ts';
import { judgeManifests } from '../workspace/judge-manifests.ts';
import type { JudgeTask } from './judge-thread.ts';

/**
 * Judges the manifests of a working tree in two threads. A second thread costs about a tenth of a second to start,
 * so fewer manifests than that are judged here alone. `script` is the built `judge-thread.ts`.
 */
export function threadedJudge(folder: string, script: string): JudgeManifests {
  return async (paths, context) => {
    if (paths.length < worthAThread) return judgeManifests(paths, context);
    const half = Math.ceil(paths.length * ownShare);
    const { entries } = context.files;
    const others = inThread(script, {
      folder,
      paths: entries.map(({ path }) => path).join('\0'),
      special: entries.filter(({ link, executable }) => link !== undefined || executable === true),
      manifests: paths.slice(half),
      config: context.config,
    });
    // Told again by `await` below; without this a failure while we are busy ourselves would be unhandled.
    others.catch(() => undefined);
    const own = await judgeManifests(paths.slice(0, half), context);
    return [...own, ...(await others)];
  };
}

const worthAThread = 2_000;

// The other thread has to start first and to hand over its answer.
const ownShare = 0.58;

function inThread(script: string, task: JudgeTask): Promise<readonly LoadedManifest[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: task });
    worker.once('message', (manifests: readonly LoadedManifest[]) => {
      resolve(manifests);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The judging thread ended with code ${code}.`)));
  });
}
