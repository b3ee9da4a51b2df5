import { sha256 } from '@noble/hashes/sha2.js';
import type { Digests } from '../digests.ts';

/** SHA-256 where there is no Node. */
export const DIGESTS: Digests = {
  hex: (bytes) => Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  // biome-ignore lint/plugin: 32 bytes
  base64: (text) => btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text)))),
};
