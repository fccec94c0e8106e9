import { readPlainAt, readPlainBytes } from './read-plain-file.ts';

/** Files one behind the other in one piece of memory, with a line break before and behind each. */
export interface FilledRoom {
  readonly bytes: Buffer;
  /** In the order in which they were asked for; a path that cannot be read is left out. */
  readonly files: readonly { readonly path: string; readonly start: number; readonly end: number }[];
}

/**
 * Reads files into `room`, which is filled anew as often as it takes: thousands of small files need neither memory nor
 * a text each. What does not fit gets memory of its own. Throws `Obstacle` for what may not be read.
 */
export function* fillRooms(folder: string, paths: readonly string[], room: Buffer): Generator<FilledRoom> {
  let files: FilledRoom['files'][number][] = [];
  let end = room.writeUInt8(lineBreak);
  for (const path of paths) {
    const file = `${folder}/${path}`;
    const length = readPlainAt(room, end, file);
    if (length === undefined) continue;
    if (end + length < room.length) {
      files.push({ path, start: end, end: end + length });
      end = room.writeUInt8(lineBreak, end + length);
      continue;
    }
    if (files.length > 0) yield { bytes: room.subarray(0, end), files };
    files = [];
    end = 1;
    const whole = readPlainBytes(file);
    if (whole !== undefined) yield alone(path, whole);
  }
  if (files.length > 0) yield { bytes: room.subarray(0, end), files };
}

const lineBreak = 10;

function alone(path: string, content: Buffer): FilledRoom {
  const bytes = Buffer.concat([Buffer.from([lineBreak]), content, Buffer.from([lineBreak])]);
  return { bytes, files: [{ path, start: 1, end: content.length + 1 }] };
}
