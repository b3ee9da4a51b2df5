import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/**
 * What a reader of GitHub Markdown would see that no report says: HTML that is alive, tables that fall
 * apart, pictures, links elsewhere than to pages.
 */
export function findMarkdownFaults(markdown: string): string[] {
  const [safe, live] = [render(markdown, false), render(markdown, true)];
  const links = [...safe.matchAll(/<a href="([^"]*)"/g)].map(([, address = '']) => address);
  const shown = safe.replaceAll(/<pre>.*?<\/pre>/gs, '').replaceAll(/<[^>]+>/g, '');
  return [
    ...(safe === live ? [] : ['holds HTML that is alive']),
    ...(safe.includes('<img') ? ['holds a picture'] : []),
    ...(/^\s*\|/m.test(shown) ? ['holds a row outside its table'] : []),
    ...links
      .filter((link) => !/^(?:https?:|mailto:|#)/.test(link))
      .map((link) => `links to ${link}`),
  ];
}

/** How many rows the first table of a report has, its headings left out. */
export function countRows(markdown: string): number {
  const [table = ''] = /<tbody>.*?<\/tbody>/s.exec(render(markdown, false)) ?? [];
  return table.split('<tr>').length - 1;
}

function render(markdown: string, isLive: boolean): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: isLive,
    allowDangerousProtocol: true,
  });
}
