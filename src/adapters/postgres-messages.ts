import type { Socket } from 'node:net';
import { largestValue, tooLarge } from './largest-value.ts';

const headLength = 5;

/**
 * Cuts the connection before its driver gathers a message that is too large for our memory: a row with a value of
 * hundreds of megabytes. Follows nothing but the lengths of the messages.
 */
export function guardMessages(stream: Socket): void {
  let inside = 0;
  let head: number[] = [];
  stream.prependListener('data', (chunk: Buffer) => {
    for (let at = 0; at < chunk.length; ) {
      if (inside > 0) {
        const passed = Math.min(inside, chunk.length - at);
        inside -= passed;
        at += passed;
      } else if (head.length === 0 && chunk.length - at >= headLength) {
        inside = chunk.readUInt32BE(at + 1) - 4;
        at += headLength;
      } else {
        head.push(chunk[at] ?? 0);
        at += 1;
        if (head.length === headLength) {
          inside = Buffer.from(head).readUInt32BE(1) - 4;
          head = [];
        }
      }
      if (inside > largestValue) {
        stream.destroy(tooLarge('postgres', 'A row', inside));
        return;
      }
    }
  });
}
