import { type Block, wordsOf } from '../blocks.ts';
import type { Harmless } from '../harmless/harmless.ts';
import { type DigestBase64, renderDocument } from './render-document.tsx';
import { ReportView } from './report-view.tsx';
import { STYLE } from './style.ts';

/** Blocks as one HTML file that fetches nothing and runs nothing. */
export function renderHtml(blocks: readonly Block[], sha256Base64: DigestBase64): Harmless<'html'> {
  return renderDocument(
    { title: titleOf(blocks), body: <ReportView blocks={blocks} />, style: STYLE },
    sha256Base64,
  );
}

/** The words of the first title. */
function titleOf(blocks: readonly Block[]): string {
  const title = blocks.find((block) => block.kind === 'title');
  return title === undefined ? 'assess' : wordsOf(title.text);
}
