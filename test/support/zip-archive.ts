import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipMember {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Default true. */
  readonly packed?: boolean;
  /** Unix mode with the type of the file, such as 0o120777 for a link. */
  readonly mode?: number;
  readonly encrypted?: boolean;
  /** The unpacked size that the archive claims; default the true one. */
  readonly claims?: number;
}

/** A ZIP archive as an honest or a hostile program would write it. */
export function zipArchive(members: readonly ZipMember[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const content = Buffer.from(member.content);
    const stored = member.packed === false ? content : deflateRawSync(content);
    const name = Buffer.from(member.name);
    const shared = sharedFields(member, content, stored.length);
    const local = Buffer.concat([signature('PK\x03\x04'), shared, name, stored]);
    directory.push(Buffer.concat([signature('PK\x01\x02'), madeByUnix, shared, tail(member, offset), name]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(members.length, 4);
  end.writeUInt16LE(members.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, signature('PK\x05\x06'), end]);
}

const madeByUnix = Buffer.from([20, 3]);

function signature(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

/** From «version needed» to «extra length», as both headers have them. */
function sharedFields(member: ZipMember, content: Buffer, storedBytes: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800 | (member.encrypted === true ? 1 : 0), 2);
  fields.writeUInt16LE(member.packed === false ? 0 : 8, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(storedBytes, 14);
  fields.writeUInt32LE(member.claims ?? content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(member.name), 22);
  return fields;
}

/** From «comment length» to the offset. */
function tail(member: ZipMember, offset: number): Buffer {
  const fields = Buffer.alloc(14);
  fields.writeUInt32LE(((member.mode ?? 0o100644) << 16) >>> 0, 6);
  fields.writeUInt32LE(offset, 10);
  return fields;
}
