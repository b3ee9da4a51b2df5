import { crc32, inflateRawSync } from 'node:zlib';

/** A file in an archive, as its directory names it. */
export interface ZippedFile {
  readonly name: string;
  /** Day and time as MS-DOS writes them, in one number. */
  readonly time: number;
  readonly bytes: Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** Reads a ZIP archive by its central directory (APPNOTE 6.3.9); throws where a length or a checksum is wrong. */
export function readZip(archive: Uint8Array): ZippedFile[] {
  const zip = Buffer.from(archive);
  const end = zip.length - 22;
  if (zip.readUInt32LE(end) !== END) throw new Error('the archive does not end as one');
  const files: ZippedFile[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('no entry where one should be');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((by) =>
      zip.readUInt16LE(at + by),
    );
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    files.push({ name, time: zip.readUInt32LE(at + 12), bytes: readEntry(zip, at) });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return files;
}

function readEntry(zip: Buffer, at: number): Uint8Array {
  const local = zip.readUInt32LE(at + 42);
  if (zip.readUInt32LE(local) !== LOCAL) throw new Error('no file where one should be');
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
  const bytes = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
  if (bytes.length !== zip.readUInt32LE(at + 24)) throw new Error('a file of another length');
  if (crc32(bytes) !== zip.readUInt32LE(at + 16)) throw new Error('a wrong checksum');
  return new Uint8Array(bytes);
}
