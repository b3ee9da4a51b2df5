import type { Controls, Refusal } from '../controls/controls.ts';
import { goOn, type History, redo, startHistory, undo, withChange } from '../what-if/history.ts';
import type { OpenPage, Refused, Shown } from '../what-if/open-page.ts';
import { tellMoves } from '../what-if/tell-moves.ts';
import { type Change, toChange, type Wish } from '../what-if/wish.ts';

/** What a store tells whoever shows it. */
export interface Update {
  readonly shown: Shown;
  readonly controls: Controls;
  /** What moved, to be said once. */
  readonly status: string;
}

/** What is done outside what is shown. */
export interface Acts {
  readonly saveCopy: (shown: Shown) => void;
  readonly printBrief: (candidate: string) => void;
}

/** The changes of a page and what they lead to. */
export interface Store {
  readonly read: () => Update;
  /** Takes changes in place of all that there are, as from an address; gives those that could not be taken. */
  readonly replace: (changes: readonly Change[]) => readonly Change[];
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

  /** Shows a wish; why not, where it cannot be shown. */
  const show = (wish: Wish): Refused | undefined => {
    const showing = page.show(wish);
    if (showing.kind !== 'shown') return showing;
    status = tellMoves(shown.report.assessment, showing.shown.report.assessment);
    ({ shown } = showing);
    return undefined;
  };
  const tell = () => onUpdate(read());
  const moveTo = (next: History) => {
    if (next === history) return;
    const refused = show({ ...shown.wish, changes: next.now });
    if (refused === undefined) {
      history = next;
      refusals = new Map();
    } else status = explainRefusal(refused);
    tell();
  };
  const view = (wish: Partial<Wish>) => {
    const refused = show({ ...shown.wish, ...wish });
    if (refused !== undefined) status = explainRefusal(refused);
    tell();
  };
  const change = (path: string, value: string) => {
    const inFile = page.readFile(path);
    const made = toChange(`${path}=${value}`);
    const next = withChange(history.now, made, inFile ?? (value === '?' ? '?' : undefined));
    const refused = show({ ...shown.wish, changes: next });
    const others = [...refusals].filter(([other]) => other !== path);
    if (refused === undefined) {
      history = goOn(history, next);
      refusals = new Map(others);
    } else {
      const why = explainRefusal(refused);
      refusals = new Map([...others, [path, { value, why }]]);
      status = why;
    }
    tell();
  };
  const controlsNow = (): Controls => ({
    readFile: page.readFile,
    change,
    refusalOf: (path) => refusals.get(path),
    orderBy: (by) => view({ by }),
    setTop: (top) => view({ top }),
    flip: (criterion) => {
      const flipped = new Set(shown.wish.flipped);
      if (!flipped.delete(criterion)) flipped.add(criterion);
      view({ flipped });
    },
    undo: () => moveTo(undo(history)),
    redo: () => moveTo(redo(history)),
    reset: () => moveTo(goOn(history, [])),
    canUndo: history.before.length > 0,
    canRedo: history.after.length > 0,
    saveCopy: () => acts.saveCopy(shown),
    printBrief: acts.printBrief,
  });
  const read = (): Update => ({ shown, controls: controlsNow(), status });
  return {
    read,
    replace: (changes) => {
      const taken: Change[] = [];
      for (const each of changes) {
        if (show({ ...shown.wish, changes: [...taken, each] }) === undefined) taken.push(each);
      }
      history = goOn(history, taken);
      tell();
      return changes.filter((each) => !taken.includes(each));
    },
  };
}

/** Why something cannot be shown, in a sentence. */
function explainRefusal(refused: Refused): string {
  switch (refused.kind) {
    case 'no-must-left':
      return 'That would leave no Must: every candidate would qualify.';
    case 'incomparable':
      return 'Net present values are in prices of different years, so that they cannot be compared.';
    case 'stopped':
      return 'The files hold problems that stop a list.';
    case 'misused':
      return 'says' in refused.misuse ? [refused.misuse.says].flat().join(' ') : refused.misuse.why;
    default:
      return refused satisfies never;
  }
}
