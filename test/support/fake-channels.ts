import type { Channels, Message, Peer } from '../../src/ports/channels.ts';

/**
 * Channels without programs: whoever is let in as a Python process says at once that each step is done, and
 * so no process is needed.
 */
export const fakeChannels: Channels = {
  listen: async () => ({
    address: '/scratch/s',
    admit: async (onPeer) => {
      onPeer(obedientPeer());
      return { tokenFile: '/scratch/token', close: async () => undefined };
    },
    close: async () => undefined,
  }),
};

function obedientPeer(): Peer {
  const answers: Message[] = [];
  let wake: () => void = () => undefined;
  return {
    send: async (value) => {
      if ('run' in Object(value)) {
        answers.push({ kind: 'json', value: { code: 0, report: { finished: true }, clean: false } });
      }
      wake();
    },
    close: () => undefined,
    messages: {
      async *[Symbol.asyncIterator]() {
        for (;;) {
          const next = answers.shift();
          if (next !== undefined) yield next;
          else
            await new Promise<void>((resolve) => {
              wake = resolve;
            });
        }
      },
    },
  };
}
