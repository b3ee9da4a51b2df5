import type { Controls, Doubt, Refusal } from '../controls/controls.ts';
import { explainRefused } from '../what-if/explain-refused.ts';
import { goOn, type History, redo, startHistory, undo, withChange } from '../what-if/history.ts';
import { isAsInFile } from '../what-if/is-as-in-file.ts';
import { listFigures } from '../what-if/list-figures.ts';
import type { OpenPage, Refused, Shown } from '../what-if/open-page.ts';
import { type ToldChange, tellChanges } from '../what-if/tell-change.ts';
import { tellMoves } from '../what-if/tell-moves.ts';
import { type Change, isSame, toAssumption, toChange, type Wish } from '../what-if/wish.ts';

/** What a store tells whoever shows it. */
export interface Update {
  readonly shown: Shown;
  readonly controls: Controls;
}

/** What is done outside what is shown. */
export interface Acts {
  readonly saveCopy: (shown: Shown) => void;
  /** What there is to know before a copy of these changes is saved. */
  readonly listDoubts: (changes: readonly ToldChange[]) => readonly Doubt[];
  readonly printBrief: (candidate: string) => void;
}

/** The changes of a page and what they lead to. */
export interface Store {
  readonly read: () => Update;
  /** Takes changes in place of all that there are, as from an address, and says which cannot be taken. */
  readonly replace: (changes: readonly Change[]) => void;
}

/** Starts from what a page shows; tells `onUpdate` whenever something else is to be shown. */
export function startStore(
  page: OpenPage,
  first: Shown,
  acts: Acts,
  onUpdate: (update: Update) => void,
): Store {
  let history: History = startHistory(first.wish.changes);
  let shown = first;
  let refusals: ReadonlyMap<string, Refusal> = new Map();
  let status = '';
  let doubts: readonly Doubt[] | null = null;

  /** Shows a wish and says what moved; why not, where it cannot be shown. */
  const show = (wish: Wish): Refused | undefined => {
    const showing = page.show(wish);
    if (showing.kind !== 'shown') return showing;
    status = tellMoves(shown.report.assessment, showing.shown.report.assessment);
    ({ shown } = showing);
    doubts = null;
    return undefined;
  };
  const differs = (change: Change) => !isAsInFile(change, page.readFile(change.path));
  const tellAll = (changes: readonly Change[]) =>
    tellChanges(changes, shown.report.assessment, page.readFile);
  const tell = () => onUpdate(read());
  const moveTo = (next: History, said: string) => {
    if (next === history) return;
    const refused = show({ ...shown.wish, changes: next.now });
    if (refused === undefined) {
      history = next;
      refusals = new Map();
      status = `${said} ${status}`;
    } else status = explainRefused(refused);
    tell();
  };
  const view = (wish: Partial<Wish>) => {
    const refused = show({ ...shown.wish, ...wish });
    if (refused !== undefined) status = explainRefused(refused);
    tell();
  };
  const change = (path: string, value: string) => {
    const made = toChange(toAssumption({ path, value }));
    const next = withChange(history.now, made, !differs(made));
    const refused = show({ ...shown.wish, changes: next });
    const others = [...refusals].filter(([other]) => other !== path);
    if (refused === undefined) {
      history = isSame(history.now, next) ? history : goOn(history, next);
      refusals = new Map(others);
      status = `${tellStep(tellAll([made])[0])} ${status}`;
    } else {
      const why = explainRefused(refused);
      refusals = new Map([...others, [path, { value, why }]]);
      status = why;
    }
    tell();
  };
  const controlsNow = (): Controls => ({
    readFile: page.readFile,
    listFigures: (candidate) => {
      const document = page.readDocument(candidate);
      return document === undefined ? [] : listFigures(candidate, document);
    },
    changes: tellAll(history.now.filter(differs)),
    change,
    takeBack: (path) => {
      const told = tellAll(history.now).find((each) => each.path === path);
      if (told === undefined) return;
      const next = history.now.filter((each) => each.path !== path);
      moveTo(goOn(history, next), `Taken back: ${told.candidate}, ${told.what}.`);
    },
    refusals,
    forgive: (path) => {
      if (!refusals.has(path)) return;
      refusals = new Map([...refusals].filter(([other]) => other !== path));
      tell();
    },
    orderBy: (by) => view({ by }),
    setTop: (top) => view({ top }),
    flip: (criterion) => {
      const flipped = new Set(shown.wish.flipped);
      if (!flipped.delete(criterion)) flipped.add(criterion);
      view({ flipped });
    },
    undo: () => moveTo(undo(history), 'Undone.'),
    redo: () => moveTo(redo(history), 'Done again.'),
    reset: () => {
      if (history.now.length > 0) moveTo(goOn(history, []), 'All changes taken back.');
    },
    canUndo: history.before.length > 0,
    canRedo: history.after.length > 0,
    status,
    say: (text) => {
      status = text;
      tell();
    },
    doubts,
    saveCopy: () => {
      const found = doubts === null ? acts.listDoubts(tellAll(history.now)) : [];
      if (found.length > 0) {
        doubts = found;
        status = 'Before the copy is saved, read what is said of it beside the button.';
      } else {
        doubts = null;
        status = 'A copy of this page was handed to the browser to save.';
        acts.saveCopy(shown);
      }
      tell();
    },
    leaveCopy: () => {
      doubts = null;
      status = 'No copy was saved.';
      tell();
    },
    printBrief: acts.printBrief,
  });
  const read = (): Update => ({ shown, controls: controlsNow() });
  return {
    read,
    replace: (changes) => {
      const before = shown.report.assessment;
      const differing = changes.filter(differs);
      const { taken, left } = takeEach(differing, (tried) =>
        show({ ...shown.wish, changes: tried }),
      );
      if (taken.length === 0) show({ ...shown.wish, changes: [] });
      if (!isSame(history.now, taken)) history = goOn(history, taken);
      refusals = new Map();
      status = [tellMoves(before, shown.report.assessment), ...left].join(' ');
      tell();
    },
  };
}

interface Taken {
  readonly taken: readonly Change[];
  /** Of each that could not be taken, why. */
  readonly left: readonly string[];
}

/** Takes changes all at once, or one by one where they cannot be taken so. */
function takeEach(
  changes: readonly Change[],
  attempt: (changes: readonly Change[]) => Refused | undefined,
): Taken {
  if (attempt(changes) === undefined) return { taken: changes, left: [] };
  return changes.reduce<Taken>(
    ({ taken, left }, each) => {
      const refused = attempt([...taken, each]);
      if (refused === undefined) return { taken: [...taken, each], left };
      const why = `Not taken from the address: ${toAssumption(each)} (${explainRefused(refused)}).`;
      return { taken, left: [...left, why] };
    },
    { taken: [], left: [] },
  );
}

/** A change as the start of what is said of it. */
function tellStep(told: ToldChange | undefined): string {
  return told === undefined ? '' : `${told.candidate}, ${told.what}: ${told.to}.`;
}
