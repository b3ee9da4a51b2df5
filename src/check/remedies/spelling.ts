import { replaceOddCharacters } from '../odd-characters.ts';

const QUOTES = /^["'“”„‟‘’‚«»`]+|["'“”„‟‘’‚«»`]+$/g;

/** The text without quotes of a word processor around it and with ordinary characters for look-alikes. */
export function toOrdinary(typed: string): string {
  return replaceOddCharacters(typed).replaceAll(QUOTES, '').trim();
}

/** A way to spell one kind of value that is not ours, and how we spell it. */
export interface Respelling {
  readonly pattern: RegExp;
  readonly into: string;
}

/** The text with every respelling made, in their order. */
export function respell(typed: string, respellings: readonly Respelling[]): string {
  return respellings.reduce((text, { pattern, into }) => text.replace(pattern, into), typed).trim();
}
