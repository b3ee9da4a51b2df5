import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { ProblemFacts } from '../../check/registry.ts';

/** The largest YAML file that is read, in bytes. */
const MAX_BYTES = 1024 * 1024;

/** The largest report that is read, in bytes: that of more than 10,000 candidates. */
export const MAX_REPORT_BYTES = 500 * MAX_BYTES;

/** A file's text and the SHA-256 of its bytes, or why its content is refused. */
export type ReadText =
  | {
      /** Without its byte order mark. */
      readonly text: string;
      readonly hasByteOrderMark: boolean;
      readonly digest: string;
    }
  | { readonly refused: ProblemFacts['unreadable-file']['why'] };

/** Reads a file as UTF-8. Throws the system's own error when the file cannot be opened. */
export function readTextFile(path: string, maxBytes = MAX_BYTES): ReadText {
  const descriptor = openSync(path, 'r');
  try {
    if (fstatSync(descriptor).size > maxBytes) return { refused: 'too-large' };
    return decode(readFileSync(descriptor), maxBytes);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads bytes as UTF-8 text, a byte order mark left off. */
export function decode(bytes: Uint8Array, maxBytes = MAX_BYTES): ReadText {
  if (bytes.byteLength > maxBytes) return { refused: 'too-large' };
  if (bytes.includes(0)) return { refused: 'nul' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return {
      text,
      hasByteOrderMark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf,
      digest: createHash('sha256').update(bytes).digest('hex'),
    };
  } catch (error) {
    if (error instanceof TypeError) return { refused: 'not-utf-8' };
    throw error;
  }
}
