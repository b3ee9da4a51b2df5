import './jitless.ts';
import { renderHitListJson } from '../../report/hit-list/hit-list-json.ts';
import { renderPlanJson } from '../../report/plan/plan-json.ts';
import { startFindings } from '../answering/find-findings.ts';
import type { PageData } from '../data/page-data.ts';
import { download } from '../download.ts';
import { comparePlans } from '../planning/compare-plans.ts';
import { rememberPlannings } from '../planning/planning.ts';
import { reportPlan } from '../planning/report-plan.ts';
import { DATA } from '../render-page.tsx';
import { startPages } from '../what-if/open-page.ts';
import { isSame } from '../what-if/wish.ts';
import { followAddress } from './address.ts';
import { askBeforeLeaving } from './ask-before-leaving.ts';
import { DIGESTS } from './digests.ts';
import { startFiling } from './filing.ts';
import { goTo } from './go-to.ts';
import { startIslands } from './islands.tsx';
import { keepClear } from './keep-clear.ts';
import { pickFolder } from './pick-folder.ts';
import { startPlanDesk } from './plan-desk.ts';
import { printBrief } from './print-brief.tsx';
import { saveCopy } from './save-copy.ts';
import { startShortcuts } from './shortcuts.ts';
import { startStore, type Update } from './store.ts';
import { startDrop } from './take-drop.ts';
import { takeInput } from './take-input.ts';

declare global {
  interface Window {
    /** What other programs may ask of the page. */
    assess: {
      /** What is shown, as `assess --json` writes it. */
      readonly report: () => unknown;
      /** Every file as it would be saved. */
      readonly files: () => readonly { readonly file: string; readonly text: string }[];
      /** The plan of what is shown, as `assess plan --json` writes it; null where there is none, or not yet. */
      readonly plan: () => unknown;
    };
  }
}

start();

function start(): void {
  const main = document.querySelector('main');
  const element = document.getElementById(DATA);
  if (main === null || element === null) throw new Error('this is no page of assess');
  const data: PageData = JSON.parse(element.textContent);
  // A copy shows the same plans: they are not worked out for it again.
  const plannings = rememberPlannings();
  const acts = {
    saveCopy: (copy: PageData) => saveCopy(copy, plannings),
    printBrief: (candidate: string) => printBrief(store.read().shown, candidate),
    finish: () => islands.finish(),
    filing: () => desk.read(),
    planDesk: startPlanDesk((before, seen) => {
      const { status, say } = store.read().controls;
      const moves = before === null ? [] : comparePlans(before, seen);
      const told = moves.length === 0 ? [] : ['The plan is made anew.', ...moves];
      say([status, ...told].filter((each) => each !== '').join(' '));
    }),
  };
  const desk = startFiling({
    store: () => store,
    readChanges: () => store.read().controls.changes,
    say: (text) => store.read().controls.say(text),
    pickFolder,
    takeInput,
    toTop: () => scrollTo(0, 0),
    download: ({ name, type, bytes }) => download(name, new Blob([bytes], { type })),
    sha256: DIGESTS.hex,
  });
  const watch = askBeforeLeaving(desk.isUnsaved);
  const show = ({ shown, controls }: Update) => {
    const { want, isOld } = acts.planDesk;
    want(shown.plan, shown.plan && controls.readPlanInFiles());
    main.toggleAttribute('data-planning', isOld());
    islands.update(shown, controls);
  };
  const update = (next: Update) => {
    show(next);
    const { shown, controls } = next;
    watch(controls.changes.length > 0);
    const { changes } = shown.wish;
    address.write(isSame(changes, first.wish.changes) ? null : changes);
  };
  const reading = {
    openPage: startPages(DIGESTS.hex, plannings),
    findFindings: startFindings({ date: data.date, sha256: DIGESTS.hex }),
    sha256: DIGESTS.hex,
  };
  const store = startStore(data, reading, acts, update);
  const first = store.read().shown;
  const islands = startIslands(main, first, () => {
    main.dataset['alive'] = 'yes';
  });
  const address = followAddress(store.replace, goTo);
  show(store.read());
  address.follow();
  keepClear(main);
  startDrop(desk.take);
  startShortcuts(() => store.read().controls);
  addEventListener('beforeprint', islands.finish);
  window.assess = {
    report: () => JSON.parse(renderHitListJson(store.read().shown.report)),
    files: () => {
      const { sheet, assumptions, candidates } = store.readFiles().now;
      const files = [sheet, assumptions, ...candidates];
      return files.map(({ file, content }) => ({ file, text: content.ok ? content.text : '' }));
    },
    plan: () => {
      const { shown } = store.read();
      const report = reportPlan(shown);
      return report === null ? null : JSON.parse(renderPlanJson(report));
    },
  };
}
