import { hash } from 'node:crypto';
import type { Block } from '../../report/blocks.ts';
import type { Harmless } from '../../report/harmless/harmless.ts';
import { renderHtml } from '../../report/html/render-html.tsx';

/** Blocks as one HTML file. */
export function htmlFor(blocks: readonly Block[]): Harmless<'html'> {
  return renderHtml(blocks, (text) => hash('sha256', text, 'base64'));
}
