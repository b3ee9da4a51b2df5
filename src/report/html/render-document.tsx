import type { VNode } from 'preact';
import type { Harmless } from '../harmless/harmless.ts';
import { showInline } from '../harmless/plain-text.ts';
import { join, safe } from '../harmless/safe.ts';
import { nameDigest, renderView } from './escape.ts';

/** The SHA-256 of a text in UTF-8, in base64. */
export type DigestBase64 = (text: string) => string;

/** What one HTML file is made of. */
export interface HtmlDocument {
  /** How the window and a bookmark name it. */
  readonly title: string;
  readonly body: VNode;
  /** All rules that it is drawn by. */
  readonly style: Harmless<'html'>;
  /** None in a file that runs nothing. */
  readonly program?: Program | undefined;
}

/** What a file runs, with the elements that hold what it runs on. */
export interface Program {
  readonly data: Harmless<'html'>;
  readonly script: Harmless<'html'>;
}

/** One HTML file that fetches nothing, and runs nothing but its own program. */
export function renderDocument(
  { title, body, style, program }: HtmlDocument,
  sha256Base64: DigestBase64,
): Harmless<'html'> {
  const nameText = (text: string) => nameDigest(sha256Base64(text));
  const policy = join<'html'>(
    [
      safe`default-src 'none'`,
      ...(program === undefined ? [] : [safe<'html'>`script-src ${nameText(program.script)}`]),
      safe`style-src ${nameText(style)}`,
      safe`img-src data:`,
      safe`base-uri 'none'`,
      safe`form-action 'none'`,
    ],
    '; ',
  );
  return safe`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${renderView(<title>{showInline(title)}</title>)}
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${renderView(body)}
${program === undefined ? safe`` : embed(program)}</body>
</html>
`;
}

function embed({ data, script }: Program): Harmless<'html'> {
  return safe`${data}
<script>${script}</script>
`;
}
