import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { decodeText, MAX_BYTES } from '../../load/decode-text.ts';
import type { SourceText } from '../../load/source.ts';

/** Reads a file as UTF-8. Throws the system's own error when the file cannot be opened. */
export function readTextFile(path: string, maxBytes = MAX_BYTES): SourceText {
  const descriptor = openSync(path, 'r');
  try {
    if (fstatSync(descriptor).size > maxBytes) return { ok: false, why: 'too-large' };
    return decodeText(readFileSync(descriptor), sha256, maxBytes);
  } finally {
    closeSync(descriptor);
  }
}

/** The SHA-256 of some bytes in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
