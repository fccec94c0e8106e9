import { closeSync, constants, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { Obstacle } from '../failure.ts';

/** Text of a file that is neither a link, a folder nor a pipe; undefined when there is none. */
export function readPlainFile(file: string): string | undefined {
  try {
    const text = readFileSync(file, { encoding: 'utf8', ...asFlag });
    // Without a writer a named pipe reads as empty.
    return text === '' && !lstatSync(file).isFile() ? undefined : text;
  } catch (error) {
    return absentOrThrow(error, file);
  }
}

/**
 * The same by way of a buffer that is used again for the next file, which takes less long for thousands of them; what
 * may not fit is read without it.
 */
export function readPlainText(buffer: Buffer, file: string): string | undefined {
  const length = readPlainAt(buffer, 0, file);
  if (length === undefined) return undefined;
  return length === 0 || length === buffer.length ? readPlainFile(file) : buffer.toString('utf8', 0, length);
}

/** The same as bytes. */
export function readPlainBytes(file: string): Buffer | undefined {
  try {
    return readFileSync(file, asFlag);
  } catch (error) {
    return absentOrThrow(error, file);
  }
}

/**
 * The same into a buffer from an offset on, which takes half as long for thousands of files; gives how many bytes it
 * holds. What fills the rest of the buffer may be longer. A named pipe reads as empty.
 */
export function readPlainAt(buffer: Buffer, offset: number, file: string): number | undefined {
  try {
    const descriptor = openSync(file, readFlags);
    try {
      return offset < buffer.length ? readSync(descriptor, buffer, offset, buffer.length - offset, null) : 0;
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return absentOrThrow(error, file);
  }
}

// Synchronous reads are several times faster than asynchronous ones for many small files. The flags turn
// a file that became a link since the listing into an error and keep a named pipe from blocking.
const readFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
// Node takes the flags as a number too; its types do not say so.
const asFlag = { flag: readFlags as unknown as string };

const absent = new Set([
  'ENOENT',
  'ENOTDIR',
  'ELOOP',
  'EISDIR',
  'ENAMETOOLONG',
  'ERR_INVALID_ARG_VALUE',
  // What opening a socket gives.
  'ENXIO',
]);

/** A missing file is an answer; one that may not be read (EACCES, EIO) is an obstacle that must be seen. */
export function absentOrThrow(error: unknown, path: string): undefined {
  // Not by `instanceof`: inside jest, errors of Node come from another realm.
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (absent.has(code)) return undefined;
  throw new Obstacle('files', `${path} cannot be read${code === '' ? '' : ` (${code})`}.`, {
    cause: error,
    hint: 'May this user read it?',
  });
}
