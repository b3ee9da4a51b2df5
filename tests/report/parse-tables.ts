/** The tables of a Markdown text, as rows of cells; the rule below the headings is left out. */
export function parseTables(markdown: string): string[][][] {
  const tables: string[][][] = [];
  let table: string[][] | undefined;
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|')) {
      table = undefined;
      continue;
    }
    const cells = splitCells(line);
    if (table === undefined) {
      table = [];
      tables.push(table);
    }
    if (!cells.every((cell) => /^:?-+:?$/.test(cell))) table.push(cells);
  }
  return tables;
}

/** Splits a table line at its bars; a bar after a backslash belongs to the text. */
function splitCells(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The text that a reader sees of inline Markdown: links, escapes and entities undone. */
export function readInline(markdown: string): string {
  return markdown
    .replaceAll(/(?<!\\)\[((?:\\.|[^\\\]])*)\]\(<[^<>]*>\)/g, '$1')
    .replaceAll(/<(https?:[^<>]*)>/g, '$1')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
