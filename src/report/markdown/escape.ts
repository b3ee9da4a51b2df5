/** Text from a file as Markdown that shows just that text, on one line. White space at its ends stays. */
export function escapeInline(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\u{fffd}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]|~$]/g, '\\$&')
    .replaceAll(BRACKETED_NUMBER, '[$1]');
}

/** A rank range, as escaped. It can be no link unless another bracket follows. */
const BRACKETED_NUMBER = /\\\[(\d+(?:–\d+)?)\\\](?![([])/g;

/** Takes from the start of a line what would make it a heading, a list, a rule or the address of a link. */
export function escapeLineStart(line: string): string {
  return line.replace(/^([#+=[-])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');
}
