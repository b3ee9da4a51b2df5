import type { Sha256, SourceText } from './source.ts';

/** The largest YAML file that is read, in bytes. */
export const MAX_BYTES = 1024 * 1024;

/** The largest report that is read, in bytes: that of more than 10,000 candidates. */
export const MAX_REPORT_BYTES = 500 * MAX_BYTES;

/** Reads bytes as UTF-8 text, a byte order mark left off. */
export function decodeText(bytes: Uint8Array, sha256: Sha256, maxBytes = MAX_BYTES): SourceText {
  if (bytes.byteLength > maxBytes) return { ok: false, why: 'too-large' };
  if (bytes.includes(0)) return { ok: false, why: 'nul' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return { ok: true, text, hasByteOrderMark, digest: sha256(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, why: 'not-utf-8' };
    throw error;
  }
}
