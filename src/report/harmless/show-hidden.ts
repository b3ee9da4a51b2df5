/**
 * What nobody sees and what steers: controls but for tabs and line ends, marks of direction, spaces of no
 * width, halves of characters and what is none. Joiners (U+200C, U+200D) and soft hyphens, which words
 * need, are not among them.
 */
const HIDDEN =
  /[^\P{Cc}\t\n\r]|[\p{Cs}\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;

/** Text with hidden characters shown by their numbers, such as U+202E, or as a format shows them. */
export function showHidden(text: string, show = nameCharacter): string {
  return text.replaceAll(HIDDEN, show);
}

/** The number of a character, as Unicode writes it. */
export function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
