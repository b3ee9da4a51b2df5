/** Characters that look like a space and that YAML takes for text. */
const NAMES: Readonly<Record<string, string>> = {
  '\u00a0': 'no-break space (U+00A0)',
  '\u2002': 'en space (U+2002)',
  '\u2003': 'em space (U+2003)',
  '\u2007': 'figure space (U+2007)',
  '\u2009': 'thin space (U+2009)',
  '\u200a': 'hair space (U+200A)',
  '\u202f': 'narrow no-break space (U+202F)',
  '\u3000': 'ideographic space (U+3000)',
};

const ODD_SPACE = new RegExp(`[${Object.keys(NAMES).join('')}]`);
const ODD_SPACES_FIRST = new RegExp(
  `^[${Object.keys(NAMES).join('')}][ ${Object.keys(NAMES).join('')}]*`,
);

/** The name of the odd space with which a text begins, and how long the run of spaces is; undefined without one. */
export function nameSpaces(text: string): { names: string; length: number } | undefined {
  const run = ODD_SPACES_FIRST.exec(text)?.[0];
  const name = NAMES[run?.charAt(0) ?? ''];
  return run === undefined || name === undefined ? undefined : { names: name, length: run.length };
}

/** Where in a stretch of white space the first odd one stands. */
export function findOddSpace(spaces: string): number {
  return spaces.search(ODD_SPACE);
}
