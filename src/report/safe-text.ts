/** Text from a file made harmless for a terminal: one line, control characters shown as pictures. */
export function safeText(text: string): string {
  return safeInline(text).trim();
}

/** The same for a part of a line: white space at its ends stays. */
export function safeInline(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\u007f]/gu, showControl)
    .replaceAll(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\u{fffd}');
}

/** The same for a line whose spaces say something, such as its indent: all of them stay. */
export function safeLine(line: string): string {
  return line.split(' ').map(safeText).join(' ');
}

/** U+0000 to U+001F have pictures from U+2400 on; the others share the replacement character. */
function showControl(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\u{fffd}';
}
