import { randomBytes, timingSafeEqual } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { Obstacle } from '../failure.ts';
import type { Admission, ChannelListener, Channels, Peer } from '../ports/channels.ts';
import { socketPeer } from './socket-peer.ts';

/** Channels over Unix domain sockets (named pipes on Windows): the folder's permissions keep others out. */
export const localChannels: Channels = { listen };

async function listen(folder: string): Promise<ChannelListener> {
  const admissions = new Map<string, OpenAdmission>();
  const server = createServer((socket) => void letIn(socket, admissions));
  const address = addressIn(folder);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ path: address, exclusive: true }, resolve);
  });
  // It must not keep us alive: whoever waits for a program waits for the program itself.
  server.unref();
  return {
    address,
    admit: async (onPeer) => admit(folder, admissions, onPeer),
    async close() {
      await Promise.all([...admissions.values()].map((admission) => admission.close()));
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface OpenAdmission extends Admission {
  readonly token: string;
  enter(peer: Peer): void;
}

async function admit(
  folder: string,
  admissions: Map<string, OpenAdmission>,
  onPeer: (peer: Peer) => void,
): Promise<Admission> {
  const token = randomBytes(32).toString('hex');
  const tokenFile = join(folder, `token-${randomBytes(6).toString('hex')}`);
  // At once: for a few bytes a way over other threads takes longer than the work.
  writeFileSync(tokenFile, token, { mode: 0o600, flag: 'wx' });
  const peers = new Set<Peer>();
  const admission: OpenAdmission = {
    token,
    tokenFile,
    enter(peer) {
      peers.add(peer);
      onPeer(peer);
    },
    async close() {
      admissions.delete(tokenFile);
      for (const peer of peers) peer.close();
      rmSync(tokenFile, { force: true });
    },
  };
  admissions.set(tokenFile, admission);
  return admission;
}

/** How long a program may take to show its token, in ms. */
const introductionMs = 10_000;

/** The first message must be the token; whoever has none is cut off without an answer. */
async function letIn(socket: Socket, admissions: ReadonlyMap<string, OpenAdmission>): Promise<void> {
  const peer = socketPeer(socket);
  const tooLate = setTimeout(() => peer.close(), introductionMs).unref();
  const first = await peer.messages[Symbol.asyncIterator]().next();
  clearTimeout(tooLate);
  const shown = first.done === true || first.value.kind !== 'json' ? undefined : tokenOf(first.value.value);
  const admission = [...admissions.values()].find(({ token }) => isSame(token, shown));
  if (admission === undefined) peer.close();
  else admission.enter(peer);
}

function tokenOf(value: unknown): string | undefined {
  const token: unknown = Object(value).token;
  return typeof token === 'string' ? token : undefined;
}

function isSame(token: string, shown: string | undefined): boolean {
  const [a, b] = [Buffer.from(token), Buffer.from(shown ?? '')];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** What an address of a Unix domain socket may have, on every system. */
const longestAddress = 103;

function addressIn(folder: string): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\datajob-${randomBytes(16).toString('hex')}`;
  const path = join(folder, 's');
  if (Buffer.byteLength(path) <= longestAddress) return path;
  throw new Obstacle('files', `The path of the folder for temporary files is too long: ${folder}.`, {
    hint: 'Set TMPDIR to a shorter path, such as /tmp.',
  });
}
