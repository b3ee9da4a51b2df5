import type { PageData } from '../data/page-data.ts';
import { download } from '../download.ts';
import { embedStyle } from '../escape.ts';
import type { startPlanning } from '../planning/planning.ts';
import { renderPage } from '../render-page.tsx';
import { DIGESTS } from './digests.ts';

/** Downloads this page with other data in it, with plans that were begun. */
export function saveCopy(copy: PageData, start: typeof startPlanning): void {
  const tools = { digests: DIGESTS, style: embedStyle(readStyle()), script: readScript(), start };
  const html = renderPage(copy, tools);
  download('hit-list.html', new Blob([html], { type: 'text/html' }));
}

/** The program of this page, as it stands in it. */
function readScript(): string {
  const script = [...document.scripts].find(({ type }) => type === '');
  if (script === undefined) throw new Error('this page has no program');
  return script.text;
}

/** The rules of this page, as they stand in it: those that its policy allows. Extensions of browsers add others. */
function readStyle(): string {
  const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
  const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
  const style = styles.find((each) => policy.includes(DIGESTS.base64(each)));
  if (style === undefined) throw new Error('this page has no style');
  return style;
}
