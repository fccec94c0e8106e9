/**
 * Frames of the channel between a run and its programs: four bytes length (big-endian, of what follows),
 * one byte kind, then the content: `j` JSON in UTF-8, `b` bytes, `p` four bytes length of the JSON that follows, and
 * bytes behind it.
 */
import type { Message } from '../ports/channels.ts';

/** More in one frame breaks the protocol: programs say so themselves before they send it. */
export const longestFrame = 32 * 1024 * 1024;

const [json, bytes, packed] = [0x6a, 0x62, 0x70];
const headLength = 5;

export function jsonFrame(value: unknown): Buffer {
  const text = JSON.stringify(value);
  const frame = Buffer.allocUnsafe(headLength + Buffer.byteLength(text));
  frame.writeUInt32BE(frame.length - 4, 0);
  frame[4] = json;
  frame.write(text, headLength);
  return frame;
}

/** A frame of a value and bytes; they are not copied. */
export function packedFrame(value: unknown, parts: readonly Uint8Array[]): Uint8Array[] {
  const text = Buffer.from(JSON.stringify(value));
  const head = Buffer.allocUnsafe(headLength + 4);
  const size = parts.reduce((sum, part) => sum + part.byteLength, 0);
  head.writeUInt32BE(1 + 4 + text.length + size, 0);
  head[4] = packed;
  head.writeUInt32BE(text.length, headLength);
  return [head, text, ...parts];
}

/** Puts chunks together to messages. Throws for what is no frame. */
export function createFrameReader(): (chunk: Buffer) => Message[] {
  let parts: Buffer[] = [];
  let held = 0;
  let wanted = headLength;
  return (chunk) => {
    parts.push(chunk);
    held += chunk.length;
    const messages: Message[] = [];
    while (held >= wanted) {
      const all = parts.length === 1 ? (parts[0] ?? chunk) : Buffer.concat(parts, held);
      parts = [all];
      wanted = lengthOf(all);
      if (held < wanted) break;
      messages.push(messageOf(all.subarray(0, wanted)));
      parts = [all.subarray(wanted)];
      held -= wanted;
      wanted = headLength;
    }
    return messages;
  };
}

function lengthOf(frame: Buffer): number {
  const length = frame.readUInt32BE(0);
  if (length < 1 || length > longestFrame) throw new Error(`A frame of ${length} bytes.`);
  return 4 + length;
}

function messageOf(frame: Buffer): Message {
  const content = frame.subarray(headLength);
  if (frame[4] === bytes) return { kind: 'bytes', bytes: content };
  if (frame[4] === packed) return packedMessage(content);
  if (frame[4] !== json) throw new Error(`A frame of the unknown kind ${frame[4]}.`);
  return { kind: 'json', value: JSON.parse(content.toString('utf8')) };
}

function packedMessage(content: Buffer): Message {
  const end = 4 + content.readUInt32BE(0);
  const value = JSON.parse(content.toString('utf8', 4, end));
  return { kind: 'packed', value, bytes: content.subarray(end) };
}
