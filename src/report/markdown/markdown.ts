/** Text from a file as Markdown that shows just that text, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\u{fffd}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A table; cells must be Markdown already. */
export function writeTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly ('left' | 'right')[] = [],
): string {
  const rule = headings.map((_, index) => (align[index] === 'right' ? '--:' : '---'));
  return [headings, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** An address as a link, or as mere text where it is no web address. */
export function writeAddress(url: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(url) ? `<${url}>` : escapeMarkdown(url);
}

/** A paragraph whose first few words, up to a full stop, name what it is about. */
export function emphasiseLead(paragraph: string): string {
  const [, lead, rest] = /^([^.]{1,30}\.) (.+)$/s.exec(paragraph) ?? [];
  if (lead === undefined || rest === undefined) return escapeMarkdown(paragraph);
  return `**${escapeMarkdown(lead)}** ${escapeMarkdown(rest)}`;
}

/** A document of blocks with a blank line between them; empty ones are left out. */
export function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
