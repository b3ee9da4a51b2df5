// What the licences of bundled packages ask of each copy: who holds the rights, and the terms.
import { readLicence } from './list-licences.js';

/** The notices of packages as a comment of JavaScript in ASCII: each text of terms stands once. */
export function writeNotices(bundled) {
  const byTerms = new Map();
  for (const each of bundled) {
    const { holders, terms } = takeApart(readLicence(each));
    const before = byTerms.get(terms) ?? [];
    byTerms.set(terms, [...before, `${nameOf(each)}: ${holders.join(', ')}`]);
  }
  const sections = [...byTerms].map(([terms, named]) => [...named, terms].join('\n'));
  return `/*!\n${sections.join('\n\n').replaceAll('©', '(c)')}\n*/\n`;
}

/** The lines that name holders of rights, and all below them as one line of text. */
function takeApart(text) {
  const lines = text.split('\n').map((line) => line.trim());
  const holders = lines.filter((line) => /^Copyright /.test(line));
  if (holders.length === 0) throw new Error(`a licence names nobody: ${text}`);
  const below = lines.slice(lines.indexOf(holders.at(-1)) + 1);
  // The same terms are printed with one kind of quotation marks or another.
  const terms = below
    .filter((line) => line !== '')
    .join(' ')
    .replaceAll(/[“”‘’']/g, '"');
  return { holders, terms };
}

function nameOf({ manifest: { name, version } }) {
  return `${name} ${version}`;
}
