import { createHash } from 'node:crypto';
import { Obstacle } from '../failure.ts';

/** Every database that is a copy begins with this; nothing else is ever dropped. */
export const copyPrefix = 'datajob_pr_';

const labelPattern = /^pr-[0-9a-z][0-9a-z-]{0,38}$/;

/** PostgreSQL cuts names at this many bytes, which would make two copies one. */
const maxNameBytes = 63;

/** Rejects a label that could name anything but a copy; labels look like `pr-12`. */
export function checkLabel(label: string): void {
  if (labelPattern.test(label)) return;
  throw new Obstacle('usage', `\`${label}\` is not the name of a staging copy; they look like \`pr-12\`.`);
}

/** Name of the copy of a database: `datajob_pr_12_warehouse` for `pr-12`; a long one ends with a hash. */
export function copyDatabaseName(label: string, database: string): string {
  checkLabel(label);
  const name = `${labelPrefix(label)}${database}`;
  if (Buffer.byteLength(name) <= maxNameBytes) return name;
  const hash = createHash('sha256').update(database).digest('hex').slice(0, 8);
  const room = maxNameBytes - Buffer.byteLength(labelPrefix(label)) - hash.length - 1;
  return `${labelPrefix(label)}${cutToBytes(database, room)}_${hash}`;
}

/** Rejects a name that `copyDatabaseName` could not have made for this label. */
export function checkCopyDatabase(label: string, name: string): void {
  checkLabel(label);
  if (name.startsWith(labelPrefix(label)) && name.length > labelPrefix(label).length) return;
  throw new Obstacle(
    'refused',
    `The database \`${name}\` is not a copy made by datajob for ${label}; it is not dropped.`,
  );
}

function labelPrefix(label: string): string {
  return `${copyPrefix}${label.slice('pr-'.length)}_`;
}

function cutToBytes(text: string, bytes: number): string {
  let cut = '';
  for (const character of text) {
    if (Buffer.byteLength(cut + character) > bytes) break;
    cut += character;
  }
  return cut;
}
