import { readLinks, toHtml } from '../../report/markdown/read-gfm.ts';

/**
 * What a reader of GitHub Markdown would see that no report says: HTML that is alive, tables that fall
 * apart, pictures, links elsewhere than to pages.
 */
export function findMarkdownFaults(markdown: string): string[] {
  const html = toHtml(markdown, false);
  const shown = html.replaceAll(/<pre>.*?<\/pre>/gs, '').replaceAll(/<[^>]+>/g, '');
  return [
    ...(html === toHtml(markdown) ? [] : ['holds HTML that is alive']),
    ...(html.includes('<img') ? ['holds a picture'] : []),
    ...(/^\s*\|/m.test(shown) ? ['holds a row outside its table'] : []),
    ...readLinks(markdown)
      .filter(({ target }) => !/^(?:https?:|mailto:|#)/.test(target))
      .map(({ target }) => `links to ${target}`),
  ];
}

/** How many rows the first table of a report has, its headings left out. */
export function countRows(markdown: string): number {
  const [table = ''] = /<tbody>.*?<\/tbody>/s.exec(toHtml(markdown)) ?? [];
  return table.split('<tr>').length - 1;
}
