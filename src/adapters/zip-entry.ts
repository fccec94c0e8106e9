import type { Entry, ZipFile } from 'yauzl';
import { Obstacle } from '../failure.ts';

// What a stranger packed may hold any number of names.
const mostEntries = 1000;

/**
 * The file of exactly that name in a ZIP archive. Whoever made the archive is not trusted: what is encrypted,
 * no plain file, there twice, broken, or more than `maxBytes` when unpacked, whatever it claims to be, is
 * refused with `Obstacle` `refused`.
 */
export async function readZipEntry(archive: Buffer, name: string, maxBytes: number): Promise<Buffer> {
  try {
    const { fromBufferPromise } = await import('yauzl');
    const zip = await fromBufferPromise(archive, { lazyEntries: true, strictFileNames: true });
    const entry = await findEntry(zip, name);
    checkPlain(entry, name, maxBytes);
    return await unpack(zip, entry, maxBytes);
  } catch (error) {
    if (error instanceof Obstacle) throw error;
    throw new Obstacle('refused', 'The artifact is no readable ZIP archive.', { cause: error });
  }
}

async function findEntry(zip: ZipFile, name: string): Promise<Entry> {
  if (zip.entryCount > mostEntries) throw refused(`holds more than ${mostEntries} files`);
  const found: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === name) found.push(entry);
  }
  const [entry] = found;
  if (entry === undefined) throw refused(`does not hold a file ${JSON.stringify(name)}`);
  if (found.length > 1) throw refused(`holds ${JSON.stringify(name)} ${found.length} times`);
  return entry;
}

const unix = 3;
const fileTypeMask = 0o170000;
const plainFile = 0o100000;

function checkPlain(entry: Entry, name: string, maxBytes: number): void {
  const what = JSON.stringify(name);
  if ((entry.generalPurposeBitFlag & 1) !== 0) throw refused(`holds ${what} encrypted`);
  const type = (entry.externalFileAttributes >>> 16) & fileTypeMask;
  if (entry.versionMadeBy >>> 8 === unix && type !== 0 && type !== plainFile) {
    throw refused(`holds ${what} as something else than a plain file`);
  }
  if (entry.uncompressedSize > maxBytes) throw tooLarge(name, maxBytes);
}

async function unpack(zip: ZipFile, entry: Entry, maxBytes: number): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(entry.fileName, maxBytes);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const { crc32 } = await import('node:zlib');
  if (crc32(bytes) !== entry.crc32) throw refused(`holds ${JSON.stringify(entry.fileName)} damaged`);
  return bytes;
}

function tooLarge(name: string, maxBytes: number): Obstacle {
  return refused(`holds ${JSON.stringify(name)} with more than ${maxBytes} bytes`);
}

function refused(what: string): Obstacle {
  return new Obstacle('refused', `The artifact ${what}, so it is not read.`);
}
