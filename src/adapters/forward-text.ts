import type { Readable } from 'node:stream';

/** Gives text as it comes; characters that are split between two chunks are put together. Resolves at the end. */
export function forwardText(stream: Readable, onText: (text: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  stream.on('data', (bytes: Buffer) => onText(decoder.decode(bytes, { stream: true })));
  return new Promise((resolve) => {
    stream.once('end', () => onText(decoder.decode()));
    stream.once('close', resolve);
    stream.once('error', () => resolve());
  });
}
