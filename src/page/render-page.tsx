import type { Harmless } from '../report/harmless/harmless.ts';
import { safe } from '../report/harmless/safe.ts';
import { type Program, renderDocument } from '../report/html/render-document.tsx';
import type { PageData } from './data/page-data.ts';
import type { Digests } from './digests.ts';
import { embedJson, embedScript } from './escape.ts';
import { nameOfPage } from './name-of-page.ts';
import { PageView } from './page-view.tsx';
import type { startPlanning } from './planning/planning.ts';
import { openPage } from './what-if/open-page.ts';
import { firstWish } from './what-if/wish.ts';

/** The id of the element that holds the data of a page. */
export const DATA = safe<'html'>`assess-data`;

/** What a page is made with besides its data. */
export interface PageTools {
  readonly digests: Digests;
  /** The rules that it is drawn by: a page that makes another has no others than its own. */
  readonly style: Harmless<'html'>;
  /** The program that the page carries; null for one that carries neither it nor the texts of the files. */
  readonly script: string | null;
  /** Begins plans, where some were worked out already. */
  readonly start?: typeof startPlanning | undefined;
}

/**
 * A page as one file that fetches nothing. It is what its own program makes of its data, so that the
 * program can take it over as it stands. Throws where the data make no list.
 */
export function renderPage(
  data: PageData,
  { digests, style, script, start }: PageTools,
): Harmless<'html'> {
  const showing = openPage(data, digests.hex, start).show(firstWish(data));
  if (showing.kind !== 'shown')
    throw new Error(`a page of files that make no list: ${showing.kind}`);
  const { shown } = showing;
  return renderDocument(
    {
      title: nameOfPage(shown),
      body: <PageView shown={shown} carriesFiles={script !== null} />,
      style,
      program: script === null ? undefined : toProgram(data, script),
    },
    digests.base64,
  );
}

function toProgram(data: PageData, script: string): Program {
  return {
    data: safe`<script type="application/json" id="${DATA}">${embedJson(data)}</script>`,
    script: embedScript(script),
  };
}
