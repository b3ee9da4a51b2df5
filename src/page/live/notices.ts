import type { Notice } from '../controls/filing.ts';

/** What is asked or said about files, one thing at a time. */
export interface Notices {
  /** Null where nothing is. */
  readonly read: () => Notice | null;
  /** Asks, and says that it does; `goOn` is what is asked about. */
  readonly ask: (notice: Notice, said: string, goOn?: () => void) => void;
  /** Puts away what is asked, and says something. */
  readonly tell: (said: string) => void;
  /** Does what is asked about. */
  readonly goOn: () => void;
  /** Starts what takes a while, unless something else still does: a second click does nothing. */
  readonly start: (act: () => Promise<void>) => void;
}

/** Starts with nothing; `say` says once what came of it, and shows what is asked. */
export function startNotices(say: (text: string) => void): Notices {
  let notice: Notice | null = null;
  let next: (() => void) | undefined;
  let isBusy = false;
  return {
    read: () => notice,
    ask: (asked, said, goOn) => {
      notice = asked;
      next = goOn;
      say(said);
    },
    tell: (said) => {
      notice = null;
      next = undefined;
      say(said);
    },
    goOn: () => next?.(),
    start: (act) => {
      if (isBusy) return;
      isBusy = true;
      act().finally(() => {
        isBusy = false;
      });
    },
  };
}
