import type { ChannelListener, Channels, Peer } from '../ports/channels.ts';
import type { Scratch } from '../ports/scratch.ts';
import { findJobPackages, type JobPackages } from './packages/job-packages.ts';
import type { ProgramWork } from './program-work.ts';
import { createPythonWorkers, type PythonWorkers } from './python-workers.ts';

/** What the programs of one attempt share: the way to the run, and the interpreters that are kept. */
export interface StepPrograms {
  /** Lets the programs of a step ask `service` for what they need, until it is closed. */
  serve(service: Service): Promise<StepDoor>;
  readonly listener: () => Promise<ChannelListener>;
  readonly python: PythonWorkers;
  /** What the job's `requirements.txt` asks for, installed when first asked for; undefined when it asks for nothing. */
  packages(work: ProgramWork): Promise<JobPackages | undefined>;
  /** Ends every program. Never rejects. */
  close(): Promise<void>;
}

/** Answers a program's requests until it leaves. */
export interface Service {
  serve(peer: Peer): Promise<void>;
}

export interface StepDoor {
  /** Environment variables by which programs find it. */
  readonly variables: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts nothing yet. */
export function createStepPrograms(ports: {
  readonly channels: Channels;
  readonly scratch: Scratch;
}): StepPrograms {
  let opened: Promise<{ listener: ChannelListener; folder: string }> | undefined;
  const open = async () => {
    const folder = await ports.scratch.folder('c');
    return { listener: await ports.channels.listen(folder), folder };
  };
  const listener = async () => {
    opened ??= open();
    return (await opened).listener;
  };
  const python = createPythonWorkers(listener);
  let packages: Promise<JobPackages | undefined> | undefined;
  return {
    listener,
    python,
    packages(work) {
      packages ??= findJobPackages(work).catch((error: unknown) => {
        // A step that ran out of time has not spoken for the others.
        packages = undefined;
        throw error;
      });
      return packages;
    },
    async serve(service) {
      const { address, admit } = await listener();
      const { tokenFile, close } = await admit((peer) => void service.serve(peer));
      return { variables: { DATAJOB_CHANNEL: address, DATAJOB_CHANNEL_TOKEN: tokenFile }, close };
    },
    async close() {
      await python.close();
      const open = await opened?.catch(() => undefined);
      await open?.listener.close();
      if (open) await ports.scratch.remove(open.folder);
    },
  };
}
