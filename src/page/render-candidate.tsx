import type { Explanation } from '../report/explain/explanation.ts';
import type { Harmless } from '../report/harmless/harmless.ts';
import { NotedBlocksView } from '../report/html/noted-blocks-view.tsx';
import { type DigestBase64, renderDocument } from '../report/html/render-document.tsx';
import { caveatBlocks } from '../report/words/caveats.ts';
import { methodSection } from '../report/words/method.ts';
import { CandidateView } from './parts/candidate-view.tsx';
import { PAGE_STYLE } from './style/page-style.ts';

/** The section of one candidate of a page as a file of its own, which runs nothing. */
export function renderCandidate(
  explanation: Explanation,
  sha256Base64: DigestBase64,
): Harmless<'html'> {
  const { entry, report } = explanation;
  const body = (
    <main>
      <NotedBlocksView blocks={caveatBlocks(report)} of="caveats" />
      <CandidateView explanation={explanation} controls={null} isAlone />
      <NotedBlocksView blocks={methodSection(report)} of="method" />
    </main>
  );
  return renderDocument({ title: entry.candidate.name, body, style: PAGE_STYLE }, sha256Base64);
}
