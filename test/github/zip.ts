import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP archive of files by name, as a workflow's upload makes it. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const entry = entryOf(name, Buffer.from(content));
    const local = Buffer.concat([
      signature(0x04034b50),
      entry.fields,
      entry.lengths,
      entry.name,
      entry.packed,
    ]);
    directory.push(centralOf(entry, offset));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  return Buffer.concat([...parts, index, endOf(directory.length, index.length, offset)]);
}

interface Entry {
  readonly name: Buffer;
  readonly packed: Buffer;
  readonly fields: Buffer;
  readonly lengths: Buffer;
}

const version = 20;
const utf8Name = 0x0800;
const deflated = 8;

function entryOf(text: string, content: Buffer): Entry {
  const name = Buffer.from(text);
  const packed = deflateRawSync(content);
  const fields = Buffer.alloc(22);
  fields.writeUInt16LE(version, 0);
  fields.writeUInt16LE(utf8Name, 2);
  fields.writeUInt16LE(deflated, 4);
  // 1 January 1980, the first day of the format.
  fields.writeUInt16LE(0x21, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(content.length, 18);
  const lengths = Buffer.alloc(4);
  lengths.writeUInt16LE(name.length, 0);
  return { name, packed, fields, lengths };
}

function centralOf(entry: Entry, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(version);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), madeBy, entry.fields, entry.lengths, rest, entry.name]);
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
