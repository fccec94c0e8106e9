import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Obstacle } from '../failure.ts';
import type { Scratch } from '../ports/scratch.ts';
import { processStart } from './process-start.ts';
import { sha256 } from './sha256.ts';

/**
 * Scratch folders below the system's folder for temporary files, named by the process that made them.
 * They go with `remove`, at the latest when the process ends; what a killed process left is removed by
 * the next one on the same machine.
 */
export function temporaryScratch(parent: string = tmpdir()): Scratch {
  const own = new Set<string>();
  let prepared = false;
  return {
    async folder(label) {
      if (!prepared) {
        prepared = true;
        sweep(parent);
        removeAtEnd(own);
      }
      const folder = create(parent, label);
      own.add(folder);
      return folder;
    },
    async remove(folder) {
      if (!own.has(folder)) throw new Error(`${folder} is not a scratch folder of this process.`);
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      own.delete(folder);
    },
  };
}

// mkdtemp makes the folder readable by its owner only.
function create(parent: string, label: string): string {
  const safeLabel = label.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 40);
  try {
    return mkdtempSync(join(parent, `${namePrefix(process.pid, processStart(process.pid))}${safeLabel}-`));
  } catch (cause) {
    throw new Obstacle('files', `A temporary folder could not be made in ${parent}.`, {
      cause,
      hint: 'Is the disk full, or TMPDIR not writable?',
    });
  }
}

// The hash ties the process id to its start and to this machine, whose temporary folder others may share.
function namePrefix(pid: number, start: string | undefined): string {
  return `datajob-${pid}-${sha256(`${hostname()} ${start}`).slice(0, 12)}-${machineMark()}-`;
}

function machineMark(): string {
  const start = processStart(process.pid) ?? '';
  return sha256(`${hostname()} ${start.slice(start.indexOf('@'))}`).slice(0, 8);
}

/** Removes the folders of processes of this machine and user that are gone. */
function sweep(parent: string): void {
  const mark = machineMark();
  for (const name of namesIn(parent)) {
    const [, pid, hash, machine] = /^datajob-(\d+)-([0-9a-f]{12})-([0-9a-f]{8})-/.exec(name) ?? [];
    if (pid === undefined || machine !== mark) continue;
    const start = processStart(Number(pid));
    const alive = start !== undefined && sha256(`${hostname()} ${start}`).slice(0, 12) === hash;
    if (!alive) removeOwned(join(parent, name));
  }
}

function namesIn(parent: string): string[] {
  try {
    return readdirSync(parent);
  } catch {
    // Making the folder will fail, too, and say why.
    return [];
  }
}

function removeOwned(folder: string): void {
  try {
    const status = lstatSync(folder);
    if (!status.isDirectory() || (process.getuid && status.uid !== process.getuid())) return;
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Another process sweeps at the same time, or a file in it is in use: the next sweep takes the rest.
  }
}

function removeAtEnd(folders: ReadonlySet<string>): void {
  const removeAll = (): void => {
    for (const folder of folders) if (basename(dirname(folder)) !== '') removeOwned(folder);
  };
  process.once('exit', removeAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    const onSignal = (): void => {
      // A face that listens too ends the run in an orderly way, and `exit` follows.
      if (process.listenerCount(signal) > 0) return;
      removeAll();
      process.kill(process.pid, signal);
    };
    // First, while listeners of the face that are called only once are still to be seen.
    process.prependOnceListener(signal, onSignal);
  }
}
