import type { Sha256 } from '../load/source.ts';

/** SHA-256, as each host brings it. */
export interface Digests {
  readonly hex: Sha256;
  /** Of a text in UTF-8, in base64. */
  readonly base64: (text: string) => string;
}
