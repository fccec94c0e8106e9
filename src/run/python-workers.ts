import type { ChannelListener } from '../ports/channels.ts';
import type { ProgramWork } from './program-work.ts';
import { type PythonEnd, type PythonTask, type PythonWorker, startPythonWorker } from './python-worker.ts';

/** Python processes that are kept between the steps of an attempt: starting one costs more than most steps. */
export interface PythonWorkers {
  /** Runs a step in a process that is free, or in a new one. Rejects with `RunFailure` when none can be started. */
  run(work: ProgramWork, task: PythonTask): Promise<PythonEnd>;
  /** Ends all. Never rejects. */
  close(): Promise<void>;
}

export function createPythonWorkers(listener: () => Promise<ChannelListener>): PythonWorkers {
  const idle: PythonWorker[] = [];
  const all = new Set<PythonWorker>();
  const take = async (work: ProgramWork, task: PythonTask): Promise<PythonWorker> => {
    const at = idle.findIndex(({ interpreter, alive }) => interpreter === task.interpreter && alive());
    const free = at === -1 ? undefined : idle.splice(at, 1)[0];
    if (free !== undefined) return free;
    const worker = await startPythonWorker(work, task, await listener());
    all.add(worker);
    return worker;
  };
  return {
    async run(work, task) {
      const worker = await take(work, task);
      const { clean, ...end } = await worker.run(work, task);
      if (clean) idle.push(worker);
      else {
        all.delete(worker);
        await worker.end();
      }
      return end;
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.end()));
    },
  };
}
