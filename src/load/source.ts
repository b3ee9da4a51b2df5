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

/** A text and the SHA-256 of its bytes, or why there is none. */
export type SourceText =
  | {
      readonly ok: true;
      /** Without its byte order mark. */
      readonly text: string;
      readonly encoding: Encoding;
      readonly digest: string;
    }
  | RefusedText;

/** How the bytes of a text are to be read: UTF-8 with or without a byte order mark, or UTF-16 with one. */
export type Encoding = 'utf-8' | 'utf-8-with-mark' | 'utf-16le' | 'utf-16be';

/** Why there is no text: its content is refused, or the file stands in a folder and cannot be read. */
export type RefusedText =
  | { readonly ok: false; readonly why: ProblemFacts['unreadable-file']['why'] }
  | {
      readonly ok: false;
      readonly why: 'unread';
      readonly facts: ProblemFacts['unread-file'];
      /** How it begins, where that was looked at. */
      readonly start?: string;
    };

/** A text, or what is known of how it begins. */
export function startOf(text: SourceText): string {
  if (text.ok) return text.text;
  return text.why === 'unread' ? (text.start ?? '') : '';
}
