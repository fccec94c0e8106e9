import { createHash } from 'node:crypto';

/**
 * sha256 (hex) of a file's bytes; in text files CRLF counts as LF, so that a checkout on Windows and
 * the commit itself have the same digest.
 */
export function contentDigest(bytes: Buffer): string {
  // Git's own test for a binary file: a zero byte near its start.
  const binary = bytes.subarray(0, 8000).includes(0);
  return createHash('sha256')
    .update(binary ? bytes : withoutCarriageReturns(bytes))
    .digest('hex');
}

function withoutCarriageReturns(bytes: Buffer): Buffer {
  if (!bytes.includes('\r\n')) return bytes;
  // latin1 maps each byte to one character and back, so bytes that are not UTF-8 stay as they are.
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
