import { connect, createServer, type Socket } from 'node:net';
import { localChannels } from '../../src/adapters/local-channels.ts';
import type { Channels, Peer } from '../../src/ports/channels.ts';

/** A way in between that can be cut at any moment. */
export interface CutOff {
  /** Every connection that is open is gone; new ones work. */
  cut(): void;
}

/** The channels of a run, whose peers can be cut off. */
export function channelsToCut(): CutOff & { readonly channels: Channels } {
  const peers = new Set<Peer>();
  const channels: Channels = {
    async listen(folder) {
      const listener = await localChannels.listen(folder);
      return {
        ...listener,
        admit: (onPeer) =>
          listener.admit((peer) => {
            peers.add(peer);
            onPeer(peer);
          }),
      };
    },
  };
  return {
    channels,
    cut() {
      for (const peer of peers) peer.close();
      peers.clear();
    },
  };
}

/** A port that leads to another one. */
export async function portToCut(
  target: number,
): Promise<CutOff & { readonly port: number; readonly close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port: address.port,
    cut,
    close: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
