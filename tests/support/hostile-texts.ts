import fc from 'fast-check';

/** Signs and words that some format, terminal, spreadsheet or build server gives a meaning. */
const TOKENS: readonly string[] = [
  ...[
    '::',
    ':',
    '::error::x',
    '::error file=a::',
    '##[',
    '##[error]',
    '##',
    '#',
    '##vso[a]',
    '[1]',
  ],
  ...['\n', '\r', '\r\n', '\t', ' ', '\u00a0', '\u000b', '\u0085', '\u2028', '\u2029'],
  ...['\u001b[31m', '\u001b]0;owned\u0007', '\u009b1m', '\u0000', '\u007f', '\b'],
  ...[
    '\u061c',
    '\u200b',
    '\u200e',
    '\u202e',
    '\u2066',
    '\u2060',
    '\ufeff',
    '\ufffe',
    '\ud800',
    '\udfff',
  ],
  ...['\u00ad', '\u200c', '\u200d', '船', '😀', 'word', 'longwinded'.repeat(6), '1.', '2)'],
  ...['=', '+', '-', '@', '＝', '＋', '－', '＠', "'", '"', ',', ';', '%0A', '%'],
  ...[
    '|',
    '`',
    '```',
    '<script>',
    '<!--',
    '&lt;',
    '\\',
    '*',
    '_',
    '~~',
    '$',
    '>',
    '!',
    '[x](y)',
    '[^1]',
  ],
  ...['https://a.example/b_c', 'www.a.example', ']]>', '</a>'],
];

/** Texts of a few of them, so that each stands beside, before and behind each other. */
export const anyHostileText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 9 })
  .map((tokens) => tokens.join(''));

/** What must reach no reader: controls but for line ends, marks of direction, what has no width or is no character. */
export const HIDDEN =
  /[^\n\P{Cc}]|[\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/u;

/** The lines of a text that the log of a build would take for a command. */
export function findCommands(text: string): string[] {
  return text.split(/\r\n|[\n\r]/).filter((line) => /^\s*::|##\w*\[/.test(line));
}
