import { createHash } from 'node:crypto';
import { decodeText } from '../../src/load/decode-text.ts';
import type { TextSource } from '../../src/load/source.ts';

/** A text or some bytes as a source of that name. */
export function toSource(file: string, content: string | Uint8Array): TextSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { file, read: () => decodeText(bytes, sha256) };
}

/** The SHA-256 of some bytes. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
