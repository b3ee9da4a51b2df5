import './jitless.ts';
import { indexFiles } from '../../assess/provenance.ts';
import { renderHitListJson } from '../../report/hit-list/hit-list-json.ts';
import type { PageData } from '../data/page-data.ts';
import { listParts } from '../parts/list-parts.tsx';
import { DATA } from '../render-page.tsx';
import { listDoubts } from '../what-if/list-doubts.ts';
import { openPage } from '../what-if/open-page.ts';
import { toTexts } from '../what-if/to-texts.ts';
import { firstWish, isSame } from '../what-if/wish.ts';
import { followAddress } from './address.ts';
import { DIGESTS } from './digests.ts';
import { goTo } from './go-to.ts';
import { startIslands } from './islands.tsx';
import { keepClear } from './keep-clear.ts';
import { printBrief } from './print-brief.tsx';
import { saveCopy } from './save-copy.ts';
import { startShortcuts } from './shortcuts.ts';
import { type Acts, startStore, type Update } from './store.ts';

declare global {
  interface Window {
    /** What other programs may ask of the page. */
    assess: {
      /** What is shown, as `assess --json` writes it. */
      readonly report: () => unknown;
      /** Every file as it would be saved. */
      readonly files: () => readonly { readonly file: string; readonly text: string }[];
    };
  }
}

start();

function start(): void {
  const main = document.querySelector('main');
  const element = document.getElementById(DATA);
  if (main === null || element === null) throw new Error('this is no page of assess');
  const data: PageData = JSON.parse(element.textContent);
  const page = openPage(data, DIGESTS.hex);
  const showing = page.show(firstWish(data));
  if (showing.kind !== 'shown')
    throw new Error(`the files of this page make no list: ${showing.kind}`);
  const first = showing.shown;
  const islands = startIslands(main, listParts(first), first, () => {
    main.dataset['alive'] = 'yes';
  });
  const texts = () =>
    toTexts(store.read().shown.wish.changes, {
      candidates: data.files.candidates,
      fileOf: indexFiles(first.report.provenance),
      sheet: first.report.assessment.sheet,
      sha256: DIGESTS.hex,
    });
  const acts: Acts = {
    saveCopy: () => saveCopy(data, texts()),
    listDoubts: (changes) => listDoubts(changes, texts().left),
    printBrief: (candidate) => printBrief(store.read().shown, candidate),
  };
  const update = ({ shown, controls }: Update) => {
    islands.update(shown, controls);
    const { changes } = shown.wish;
    address.write(isSame(changes, first.wish.changes) ? null : changes);
  };
  const store = startStore(page, first, acts, update);
  const address = followAddress(store.replace, goTo);
  const { shown, controls } = store.read();
  islands.update(shown, controls);
  address.follow();
  keepClear(main);
  startShortcuts(() => store.read().controls);
  addEventListener('beforeprint', islands.finish);
  window.assess = {
    report: () => JSON.parse(renderHitListJson(store.read().shown.report)),
    files: () => {
      const { sheet, assumptions } = data.files;
      const files = [sheet, assumptions, ...texts().candidates];
      return files.map(({ file, content }) => ({ file, text: content.ok ? content.text : '' }));
    },
  };
}
