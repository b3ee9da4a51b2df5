import type { Random } from '../random.ts';

/** Spoils a text; `other` is another file to take parts from. */
export type TextMutation = (text: string, other: string, random: Random) => string;

/** Spoils the bytes of a file. */
export type ByteMutation = (bytes: Uint8Array, random: Random) => Uint8Array;

/** A text with a piece put in. */
export function insert(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

/** A text as UTF-8. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
