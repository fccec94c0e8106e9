import type { Socket } from 'node:net';
import type { Message, Peer } from '../ports/channels.ts';
import { createFrameReader, jsonFrame, packedFrame } from './frames.ts';

/** A peer at the other end of a socket. Messages that nobody asks for yet hold the sender back. */
export function socketPeer(socket: Socket): Peer {
  // An error is an end, too: `close` follows.
  socket.on('error', () => undefined);
  const iterator = readMessages(socket);
  return {
    messages: { [Symbol.asyncIterator]: () => iterator },
    send: (value, bytes) =>
      send(socket, bytes === undefined ? [jsonFrame(value)] : packedFrame(value, bytes)),
    close: () => void socket.destroy(),
  };
}

/** One iterator for all: leaving a loop must not close the socket, so it has no `return`. */
function readMessages(socket: Socket): AsyncIterator<Message> {
  const read = createFrameReader();
  const chunks: AsyncIterator<Buffer> = socket[Symbol.asyncIterator]();
  const waiting: Message[] = [];
  return {
    async next() {
      for (;;) {
        const message = waiting.shift();
        if (message !== undefined) return { value: message, done: false };
        try {
          const chunk = await chunks.next();
          if (chunk.done === true) return { value: undefined, done: true };
          waiting.push(...read(chunk.value));
        } catch {
          socket.destroy(); // Broken off, or not our protocol.
          return { value: undefined, done: true };
        }
      }
    },
  };
}

function send(socket: Socket, parts: readonly Uint8Array[]): Promise<void> {
  return new Promise((resolve, reject) => {
    if (socket.destroyed || !socket.writable) return reject(gone());
    // All parts in one call of the system.
    socket.cork();
    const taken = parts.map((part) => socket.write(part)).every(Boolean);
    socket.uncork();
    if (taken) return resolve();
    const settle = (error?: Error) => {
      socket.off('drain', onDrain).off('close', onClose);
      if (error === undefined) resolve();
      else reject(error);
    };
    const onDrain = () => settle();
    const onClose = () => settle(gone());
    socket.on('drain', onDrain).on('close', onClose);
  });
}

function gone(): Error {
  return new Error('The program at the other end of the channel is gone.');
}
