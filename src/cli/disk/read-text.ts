import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { decodeStart, decodeText, MAX_BYTES } from '../../load/decode-text.ts';
import { LOOKED_AT } from '../../load/meet-file.ts';
import type { SourceText } from '../../load/source.ts';

/** Reads a file as text. Throws the system's own error when the file cannot be opened. */
export function readTextFile(path: string, maxBytes = MAX_BYTES): SourceText {
  const descriptor = openSync(path, 'r');
  try {
    if (fstatSync(descriptor).size > maxBytes) return { ok: false, why: 'too-large' };
    return decodeText(readFileSync(descriptor), sha256, maxBytes);
  } finally {
    closeSync(descriptor);
  }
}

/** The text that a file begins with. Throws the system's own error when the file cannot be opened. */
export function readStart(path: string): string {
  const descriptor = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(LOOKED_AT);
    return decodeStart(bytes.subarray(0, readSync(descriptor, bytes)));
  } finally {
    closeSync(descriptor);
  }
}

/** The SHA-256 of some bytes in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
