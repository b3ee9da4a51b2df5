import { readAt } from '../../load/apply-assumption.ts';
import type { Sha256 } from '../../load/source.ts';
import type { FindFindings } from '../answering/find-findings.ts';
import { makeCandidate } from '../answering/make-candidate.ts';
import { putValue } from '../answering/put-value.ts';
import type { Asked, Controls, Refusal, TextEdit } from '../controls/controls.ts';
import type { Doubt } from '../controls/doubt.ts';
import type { Filing } from '../controls/filing.ts';
import type { PlanDesk } from '../controls/plan-desk.ts';
import type { PageData, PageFile, PageFiles } from '../data/page-data.ts';
import type { OpenedFiles } from '../what-if/edit-text.ts';
import { editText, findText } from '../what-if/edit-text.ts';
import { WHY_LEFT } from '../what-if/explain-left.ts';
import { explainRefused } from '../what-if/explain-refused.ts';
import { goOn, goOnInstead, type History, redo, startHistory, undo } from '../what-if/history.ts';
import { isAsInFile } from '../what-if/is-as-in-file.ts';
import { listDoubts } from '../what-if/list-doubts.ts';
import { listFigures } from '../what-if/list-figures.ts';
import { namePath } from '../what-if/name-path.ts';
import type { OpenPages, Refused, Shown } from '../what-if/open-page.ts';
import { isSameStanding, type Standing, settleFiles, withFiles } from '../what-if/standing.ts';
import { takeEach } from '../what-if/take-each.ts';
import { tellDifferences } from '../what-if/tell-differences.ts';
import { tellMoves } from '../what-if/tell-moves.ts';
import { type LeftChange, toTexts } from '../what-if/to-texts.ts';
import {
  type Change,
  firstWish,
  isSame,
  splitWish,
  toAssumption,
  toChange,
  type Wish,
} from '../what-if/wish.ts';
import { withChange } from '../what-if/with-change.ts';

/** What a store tells whoever shows it. */
export interface Update {
  readonly shown: Shown;
  readonly controls: Controls;
}

/** What is done outside what is shown. */
export interface Acts {
  readonly saveCopy: (copy: PageData) => void;
  readonly printBrief: (candidate: string) => void;
  /** Brings every part of the page up to date, wherever one looks. */
  readonly finish: () => void;
  /** What may be done about the files, as it stands. */
  readonly filing: () => Filing;
  /** Where plans are worked out. */
  readonly planDesk: PlanDesk;
}

/** How a store reads files. */
export interface Reading {
  readonly openPage: OpenPages;
  readonly findFindings: FindFindings;
  readonly sha256: Sha256;
}

/** Files as they were loaded and as they would be saved. */
export interface ReadFiles {
  readonly loaded: PageFiles;
  /** With every edit and every change in the texts. */
  readonly now: PageFiles;
  /** The changes that no text could take. */
  readonly left: readonly LeftChange[];
}

/** The changes of a page and what they lead to. */
export interface Store {
  readonly read: () => Update;
  /** Takes changes in place of all that there are, as from an address, and says which cannot be taken. */
  readonly replace: (changes: readonly Change[]) => void;
  readonly readFiles: () => ReadFiles;
  /**
   * Takes files in place of all that there are, with other candidates; files with problems may be left
   * out. Where they make no list, all stays as it was, and it says why.
   */
  readonly openFiles: (
    files: PageFiles,
    options?: { readonly skipInvalid: boolean },
  ) => Refused | undefined;
  /** Takes files for those that are on the disk now: what is changed in them is no longer a change. */
  readonly markSaved: (written: readonly PageFile[]) => void;
}

/** Starts from the data of a page; tells `onUpdate` whenever something else is to be shown. Throws where they make no list. */
export function startStore(
  data: PageData,
  { openPage, findFindings, sha256 }: Reading,
  acts: Acts,
  onUpdate: (update: Update) => void,
): Store {
  let base = data;
  /** What was edited is the shipped example no more. */
  const dataOf = (files: PageFiles): PageData => ({
    ...base,
    files,
    example: base.example && files === base.files,
  });
  const openFilesOf = (files: PageFiles): OpenedFiles => ({ files, page: openPage(dataOf(files)) });
  let loaded = openFilesOf(data.files);
  const start = loaded.page.show(firstWish(data));
  if (start.kind !== 'shown') throw new Error(`the files of this page make no list: ${start.kind}`);
  let { shown } = start;
  let now = loaded;
  let history: History<Standing> = startHistory({
    files: data.files,
    changes: shown.wish.changes,
  });
  let refusals: ReadonlyMap<string, Refusal> = new Map();
  let status = '';
  let doubts: readonly Doubt[] | null = null;
  let asked: Asked | null = null;
  /** The edit that another one may be joined to, and what it led to. */
  let begun: { readonly as: string; readonly at: Standing } | undefined;

  /** Shows a wish of some files and says what moved; why not, where it cannot be shown. */
  const show = (wish: Wish, files = history.now.files): Refused | undefined => {
    const opened = openFilesOf(files);
    const showing = opened.page.show(wish);
    if (showing.kind !== 'shown') return showing;
    status = tellMoves(shown.report.assessment, showing.shown.report.assessment);
    ({ shown } = showing);
    now = opened;
    doubts = null;
    if (asked !== null && !shown.report.assessment.byId.has(asked.candidate)) asked = null;
    return undefined;
  };
  const differs = (change: Change) => !isAsInFile(change, now.page.readFile(change.path));
  const tellAll = () => tellDifferences(history.now, loaded, now, shown.report.assessment);
  const tell = () => onUpdate(read());
  const moveTo = (next: History<Standing>, said: string): string | undefined => {
    if (next === history) return undefined;
    const { files, changes } = next.now;
    const refused = show({ ...shown.wish, changes }, files);
    const why = refused && explainRefused(refused);
    if (refused === undefined) {
      history = next;
      refusals = new Map();
      status = `${said} ${status}`;
    } else status = explainRefused(refused);
    tell();
    return why;
  };
  const view = (wish: Partial<Wish>) => {
    const refused = show({ ...shown.wish, ...wish });
    if (refused !== undefined) status = explainRefused(refused);
    tell();
  };
  const say = (text: string) => {
    status = text;
    tell();
  };
  const change = (path: string, value: string) => {
    const made = toChange(toAssumption({ path, value }));
    const { files, changes } = history.now;
    const next = { files, changes: withChange(changes, made, !differs(made)) };
    const refused = show({ ...shown.wish, changes: next.changes });
    const others = [...refusals].filter(([other]) => other !== path);
    if (refused === undefined) {
      history = isSameStanding(history.now, next) ? history : goOn(history, next);
      refusals = new Map(others);
      const { candidate, what } = namePath(made.path, shown.report.assessment);
      status = `${candidate}, ${what}: ${made.value}. ${status}`;
    } else {
      const why = explainRefused(refused);
      refusals = new Map([...others, [path, { value, why }]]);
      status = why;
    }
    tell();
  };
  const edit = (candidate: string, { make, said, instead = [], begins, joins }: TextEdit) => {
    const made = editText(candidate, make, { loaded, now }, sha256);
    if (made.kind !== 'edited') {
      const why = WHY_LEFT[made.kind];
      say(`Not changed, since ${why}.`);
      return why;
    }
    const next = {
      files: made.files,
      changes: history.now.changes.filter(({ path }) => !instead.includes(path)),
    };
    if (isSameStanding(history.now, next)) return undefined;
    const isJoined = joins !== undefined && begun?.as === joins && begun.at === history.now;
    const why = moveTo((isJoined ? goOnInstead : goOn)(history, next), said);
    begun = begins === undefined ? undefined : { as: begins, at: history.now };
    return why;
  };
  const resetPlan = () => {
    const { files, changes } = history.now;
    const others = splitWish({ changes }).values;
    if (others.length < changes.length) {
      moveTo(
        goOn(history, { files, changes: others }),
        'The limits of the plan are as in the files.',
      );
    }
  };
  const takeBack = (path: string) => {
    const told = tellAll().find((each) => each.path === path);
    if (told === undefined) return;
    const said = `Taken back: ${told.candidate}, ${told.what}.`;
    const { files, changes } = history.now;
    const others = changes.filter((each) => each.path !== path);
    if (others.length < changes.length) {
      moveTo(goOn(history, { files, changes: others }), said);
    } else if (path === told.candidateId) {
      const candidates = files.candidates.filter(({ file }) => file !== told.to);
      const kept = others.filter((each) => !each.path.startsWith(`${path}.`));
      moveTo(
        goOn(history, {
          files: settleFiles({ ...files, candidates }, loaded.files),
          changes: kept,
        }),
        said,
      );
    } else {
      const { steps } = told;
      const document = loaded.page.readDocument(told.candidateId);
      if (steps === null || document === undefined) return;
      const value = readAt(document, steps);
      edit(told.candidateId, {
        make: (text, sheet) => putValue(text, { path: steps, value }, sheet),
        said,
      });
    }
  };
  const readFiles = (): ReadFiles => {
    const sheet = now.page.readSheet();
    if (sheet === undefined) throw new Error('what makes no list was shown');
    const of = now.page.listFiles();
    const { candidates, left } = toTexts(history.now.changes, {
      candidates: now.files.candidates,
      fileOf: (candidate) => of.get(candidate) ?? '',
      plan: now.page.readPlan(),
      sheet,
      sha256,
    });
    return {
      loaded: loaded.files,
      now: settleFiles({ ...now.files, candidates }, loaded.files),
      left,
    };
  };
  const controlsNow = (): Controls => ({
    readFile: now.page.readFile,
    listFigures: (candidate) => {
      const document = now.page.readDocument(candidate);
      return document === undefined ? [] : listFigures(candidate, document);
    },
    readText: (candidate) => {
      const found = findText(candidate, { loaded, now });
      if (found === undefined) return undefined;
      const { file, content, before } = found;
      return { file, text: content.text, before: before?.text };
    },
    refusals,
    findFindings: () => findFindings(now.files),
    edit,
    asked,
    ask: (next) => {
      const isElsewhere = next !== null && next.candidate !== asked?.candidate;
      asked = next;
      tell();
      // The section of another candidate may be out of sight, and would come later.
      if (isElsewhere) acts.finish();
    },
    addCandidate: (given) => {
      const sheet = now.page.readSheet();
      if (sheet === undefined) throw new Error('what makes no list was shown');
      // Files that were left out for their problems have names too.
      const names = now.files.candidates.map(({ file }) => [file, file] as const);
      const taken = new Map([...names, ...now.page.listFiles()]);
      const made = makeCandidate(given, { sheet, files: taken, sha256 });
      if (made.kind !== 'made') return made;
      const { files, changes } = history.now;
      const next = { files: withFiles(files, [made.file]), changes };
      moveTo(goOn(history, next), `${given.name} is on the list.`);
      return made;
    },
    changes: tellAll(),
    change,
    takeBack,
    forgive: (path) => {
      if (!refusals.has(path)) return;
      refusals = new Map([...refusals].filter(([other]) => other !== path));
      tell();
    },
    orderBy: (by) => view({ by }),
    setTop: (top) => view({ top }),
    planDesk: acts.planDesk,
    readPlanInFiles: loaded.page.readPlan,
    resetPlan,
    flip: (criterion) => {
      const flipped = new Set(shown.wish.flipped);
      if (!flipped.delete(criterion)) flipped.add(criterion);
      view({ flipped });
    },
    undo: () => void moveTo(undo(history), 'Undone.'),
    redo: () => void moveTo(redo(history), 'Done again.'),
    reset: () => {
      const next = { files: loaded.files, changes: [] };
      if (!isSameStanding(history.now, next)) {
        moveTo(goOn(history, next), 'All changes taken back.');
      }
    },
    canUndo: history.before.length > 0,
    canRedo: history.after.length > 0,
    status,
    say,
    doubts,
    saveCopy: () => {
      const { now: files, left } = readFiles();
      const found = doubts === null ? listDoubts(tellAll(), left) : [];
      if (found.length > 0) {
        doubts = found;
        status = 'Before the copy is saved, read what is said of it beside the button.';
      } else {
        doubts = null;
        status = 'A copy of this page was handed to the browser to save.';
        const assume = left.map(({ change: each }) => toAssumption(each));
        acts.saveCopy({ ...dataOf(files), assume });
      }
      tell();
    },
    leaveCopy: () => {
      doubts = null;
      status = 'No copy was saved.';
      tell();
    },
    printBrief: acts.printBrief,
    filing: acts.filing(),
  });
  const read = (): Update => ({ shown, controls: controlsNow() });
  return {
    read,
    readFiles,
    openFiles: (files, { skipInvalid } = { skipInvalid: base.settings.skipInvalid }) => {
      const before = base;
      const settings = { ...base.settings, skipInvalid };
      base = { ...base, example: false, assume: [], settings, files };
      const refused = show({ ...shown.wish, changes: [], flipped: new Set() }, files);
      if (refused !== undefined) {
        base = before;
        return refused;
      }
      loaded = now;
      asked = null;
      history = startHistory({ files, changes: [] });
      refusals = new Map();
      tell();
      return undefined;
    },
    markSaved: (written) => {
      loaded = openFilesOf(withFiles(loaded.files, written));
      const files = settleFiles(withFiles(history.now.files, written), loaded.files);
      const { page } = openFilesOf(files);
      const changes = history.now.changes.filter(
        (each) => !isAsInFile(each, page.readFile(each.path)),
      );
      const said = status;
      show({ ...shown.wish, changes }, files);
      status = said;
      history = { ...history, now: { files, changes } };
      tell();
    },
    replace: (changes) => {
      const before = shown.report.assessment;
      const differing = changes.filter(differs);
      const { taken, left } = takeEach(differing, (tried) =>
        show({ ...shown.wish, changes: tried }),
      );
      if (taken.length === 0) show({ ...shown.wish, changes: [] });
      const { files } = history.now;
      if (!isSame(history.now.changes, taken)) history = goOn(history, { files, changes: taken });
      refusals = new Map();
      status = [tellMoves(before, shown.report.assessment), ...left].join(' ');
      tell();
    },
  };
}
