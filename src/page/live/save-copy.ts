import type { PageData } from '../data/page-data.ts';
import { download } from '../download.ts';
import type { startPlanning } from '../planning/planning.ts';
import { renderPage } from '../render-page.tsx';
import { DIGESTS } from './digests.ts';

/** Downloads this page with other data in it, with plans that were begun. */
export function saveCopy(copy: PageData, start: typeof startPlanning): void {
  const html = renderPage(copy, { digests: DIGESTS, script: readScript(), start });
  download('hit-list.html', new Blob([html], { type: 'text/html' }));
}

/** The program of this page, as it stands in it. */
function readScript(): string {
  const script = [...document.scripts].find(({ type }) => type === '');
  if (script === undefined) throw new Error('this page has no program');
  return script.text;
}
