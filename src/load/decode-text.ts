import type { Encoding, Sha256, SourceText } from './source.ts';

/** The largest YAML file that is read, in bytes. */
export const MAX_BYTES = 1024 * 1024;

/** The largest report that is read, in bytes: that of more than 10,000 candidates. */
export const MAX_REPORT_BYTES = 500 * MAX_BYTES;

/** Reads bytes as UTF-8 text, or as UTF-16 where a byte order mark says so; the mark is left off. */
export function decodeText(bytes: Uint8Array, sha256: Sha256, maxBytes = MAX_BYTES): SourceText {
  if (isOfOffice(bytes)) return { ok: false, why: 'workbook' };
  if (bytes.byteLength > maxBytes) return { ok: false, why: 'too-large' };
  const encoding = findEncoding(bytes);
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  if (!isWide && bytes.includes(0)) return { ok: false, why: 'nul' };
  try {
    const text = new TextDecoder(CHARSETS[encoding], { fatal: true }).decode(bytes);
    if (isWide && text.includes('\0')) return { ok: false, why: 'nul' };
    if (text.includes('\r') && !text.includes('\n')) return { ok: false, why: 'old-mac-lines' };
    return { ok: true, text, encoding, digest: sha256(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, why: 'not-utf-8' };
    throw error;
  }
}

/** The text that a file's first bytes begin with, whatever else they are. */
export function decodeStart(bytes: Uint8Array): string {
  return new TextDecoder(CHARSETS[findEncoding(bytes)]).decode(bytes);
}

/** How files of office programs begin: a zip archive (.xlsx, .docx), or the older compound file (.xls, .doc). */
const OFFICE_STARTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

function isOfOffice(bytes: Uint8Array): boolean {
  return OFFICE_STARTS.some((start) => start.every((byte, at) => bytes[at] === byte));
}

const CHARSETS: { readonly [E in Encoding]: string } = {
  'utf-8': 'utf-8',
  'utf-8-with-mark': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
};

/** The encoding that a byte order mark names; UTF-8 where there is none. */
function findEncoding([first, second, third]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  return isMarked ? 'utf-8-with-mark' : 'utf-8';
}
