import type { PageData } from '../data/page-data.ts';
import { renderPage } from '../render-page.tsx';
import type { Texts } from '../what-if/to-texts.ts';
import { toAssumption } from '../what-if/wish.ts';
import { DIGESTS } from './digests.ts';

/** Downloads this page with changes in the texts that it carries; what no text could take stays assumed. */
export function saveCopy(data: PageData, { candidates, left }: Texts): void {
  const assume = left.map(({ change }) => toAssumption(change));
  const copy = { ...data, assume, files: { ...data.files, candidates } };
  const html = renderPage(copy, { digests: DIGESTS, script: readScript() });
  download('hit-list.html', html, 'text/html');
}

/** The program of this page, as it stands in it. */
function readScript(): string {
  const script = [...document.scripts].find(({ type }) => type === '');
  if (script === undefined) throw new Error('this page has no program');
  return script.text;
}

function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser reads the address when it has time.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
