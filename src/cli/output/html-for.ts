import { hash } from 'node:crypto';
import { renderCandidate } from '../../page/render-candidate.tsx';
import type { Block } from '../../report/blocks.ts';
import type { Explanation } from '../../report/explain/explanation.ts';
import type { Harmless } from '../../report/harmless/harmless.ts';
import { renderHtml } from '../../report/html/render-html.tsx';

/** Blocks as one HTML file. */
export function htmlFor(blocks: readonly Block[]): Harmless<'html'> {
  return renderHtml(blocks, sha256Base64);
}

/** One candidate as an HTML file with its charts. */
export function candidateHtmlFor(explanation: Explanation): Harmless<'html'> {
  return renderCandidate(explanation, sha256Base64);
}

function sha256Base64(text: string): string {
  return hash('sha256', text, 'base64');
}
