import { FIRST_KEYS } from '../documents/first-keys.ts';

/** Blank lines, comments, directives and the mark of a document; the key, in quotes or in braces or not. */
const START = new RegExp(
  String.raw`^(?:[ \t]*(?:#[^\r\n]*)?[\r\n]|%[^\r\n]*[\r\n]|---(?:[ \t]+#[^\r\n]*|[ \t]*)[\r\n])*` +
    String.raw`(?:---[ \t]+)?[ \t]*(?:\{[ \t]*)?["']?(${FIRST_KEYS.join('|')})["']?[ \t]*:(?:\s|$)`,
);

/** The first key of a text where it is one of ours: what a file is, whatever its name. The beginning of the text is enough. */
export function findFirstKey(text: string): string | undefined {
  return START.exec(text)?.[1];
}
