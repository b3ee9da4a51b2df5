import { type Block, wordsOf } from '../blocks.ts';
import type { Harmless } from '../harmless/harmless.ts';
import { showInline } from '../harmless/plain-text.ts';
import { safe } from '../harmless/safe.ts';
import { nameDigest, renderView } from './escape.ts';
import { ReportView } from './report-view.tsx';
import { STYLE } from './style.ts';

/** The SHA-256 of a text in UTF-8, in base64. */
export type DigestBase64 = (text: string) => string;

/** Blocks as one HTML file that fetches nothing and runs nothing. */
export function renderHtml(blocks: readonly Block[], sha256Base64: DigestBase64): Harmless<'html'> {
  const style = nameDigest(sha256Base64(STYLE));
  return safe`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${style}; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${renderView(<title>{showInline(titleOf(blocks))}</title>)}
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
${renderView(<ReportView blocks={blocks} />)}
</body>
</html>
`;
}

/** The words of the first title; how the window and a bookmark name the page. */
function titleOf(blocks: readonly Block[]): string {
  const title = blocks.find((block) => block.kind === 'title');
  return title === undefined ? 'assess' : wordsOf(title.text);
}
