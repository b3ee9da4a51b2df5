import type { PageData } from '../data/page-data.ts';
import { download } from '../download.ts';
import { renderPage } from '../render-page.tsx';
import type { Texts } from '../what-if/to-texts.ts';
import { toAssumption } from '../what-if/wish.ts';
import { DIGESTS } from './digests.ts';

/** Downloads this page with changes in the texts that it carries; what no text could take stays assumed. */
export function saveCopy(data: PageData, { candidates, left }: Texts): void {
  const assume = left.map(({ change }) => toAssumption(change));
  const isAsItWas = candidates.every(
    (each, at) => each.content === data.files.candidates[at]?.content,
  );
  const example = data.example && isAsItWas;
  const copy = { ...data, assume, example, files: { ...data.files, candidates } };
  const html = renderPage(copy, { digests: DIGESTS, script: readScript() });
  download('hit-list.html', new Blob([html], { type: 'text/html' }));
}

/** The program of this page, as it stands in it. */
function readScript(): string {
  const script = [...document.scripts].find(({ type }) => type === '');
  if (script === undefined) throw new Error('this page has no program');
  return script.text;
}
