import type { Harmless } from '../report/harmless/harmless.ts';
import { showInline } from '../report/harmless/plain-text.ts';
import { join, safe } from '../report/harmless/safe.ts';
import { nameDigest, renderView } from '../report/html/escape.ts';
import { STYLE } from '../report/html/style.ts';
import type { PageData } from './data/page-data.ts';
import type { Digests } from './digests.ts';
import { embedJson, embedScript } from './escape.ts';
import { PageView } from './page-view.tsx';
import { CANDIDATE_STYLE } from './style/candidate.ts';
import { CHARTS_STYLE } from './style/charts.ts';
import { CONTROLS_STYLE } from './style/controls.ts';
import { LAYOUT_STYLE } from './style/layout.ts';
import { openPage, type Shown } from './what-if/open-page.ts';
import { firstWish } from './what-if/wish.ts';

/** The id of the element that holds the data of a page. */
export const DATA = 'assess-data';

/** What a page is made with besides its data. */
export interface PageTools {
  readonly digests: Digests;
  /** The program that the page carries; null for one that carries neither it nor the texts of the files. */
  readonly script: string | null;
}

/**
 * A page as one file that fetches nothing. It is what its own program makes of its data, so that the
 * program can take it over as it stands. Throws where the data make no list.
 */
export function renderPage(data: PageData, { digests, script }: PageTools): Harmless<'html'> {
  const showing = openPage(data, digests.hex).show(firstWish(data));
  if (showing.kind !== 'shown')
    throw new Error(`a page of files that make no list: ${showing.kind}`);
  const { shown } = showing;
  const style = join([STYLE, LAYOUT_STYLE, CHARTS_STYLE, CANDIDATE_STYLE, CONTROLS_STYLE], '\n');
  const program = script === null ? null : embedScript(script);
  const policy = join<'html'>(
    [
      safe`default-src 'none'`,
      ...(program === null
        ? []
        : [safe<'html'>`script-src ${nameDigest(digests.base64(program))}`]),
      safe`style-src ${nameDigest(digests.base64(style))}`,
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
${renderView(<title>{showInline(nameReport(shown))}</title>)}
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${renderView(<PageView shown={shown} carriesFiles={program !== null} />)}
${program === null ? safe`` : embed(data, program)}</body>
</html>
`;
}

/** What the window and a bookmark call the page. */
function nameReport({ report: { assessment } }: Shown): string {
  return `Hit list: ${assessment.sheet.name ?? assessment.sheet.sheet}`;
}

function embed(data: PageData, program: Harmless<'html'>): Harmless<'html'> {
  return safe`<script type="application/json" id="assess-data">${embedJson(data)}</script>
<script>${program}</script>
`;
}
