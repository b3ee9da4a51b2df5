import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** A link as a reader of GitHub Markdown meets it. */
export interface Link {
  readonly text: string;
  readonly target: string;
}

/** Markdown as HTML, made by a reader of GitHub Markdown that is not ours; HTML in it stays, or is shown as text. */
export function toHtml(markdown: string, allowDangerousHtml = true): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml,
    allowDangerousProtocol: true,
  });
}

/** The links of Markdown, in their order; those between a note and its mark are left out. */
export function readLinks(markdown: string): Link[] {
  return [...toHtml(markdown).matchAll(/<a href="([^"]*)"([^>]*)>(.*?)<\/a>/gs)]
    .filter(([, , more = '']) => !more.includes('data-footnote'))
    .map(([, target = '', , text = '']) => ({
      text: undoEntities(text),
      target: undoEntities(target),
    }));
}

/** The text that a reader sees of Markdown. */
export function readText(markdown: string): string {
  return undoEntities(toHtml(markdown).replaceAll(/<[^>]*>/g, '')).trim();
}

function undoEntities(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
