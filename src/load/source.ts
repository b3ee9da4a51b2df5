import type { ProblemFacts } from '../check/registry.ts';

/** The SHA-256 of some bytes in hexadecimal digits. Each host brings its own. */
export type Sha256 = (bytes: Uint8Array) => string;

/** A named text. */
export interface TextSource {
  /** The name that reports give it. */
  readonly file: string;
  /** Reads it, anew at each call: nothing keeps texts. */
  readonly read: () => SourceText;
}

/** A text and the SHA-256 of its bytes, or why its content is refused. */
export type SourceText =
  | {
      readonly ok: true;
      /** Without its byte order mark. */
      readonly text: string;
      readonly hasByteOrderMark: boolean;
      readonly digest: string;
    }
  | { readonly ok: false; readonly why: ProblemFacts['unreadable-file']['why'] };
