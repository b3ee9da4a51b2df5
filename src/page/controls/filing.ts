import type { Finding } from '../../check/finding.ts';
import type { Conflict } from '../saving/find-conflict.ts';
import type { Doubt } from './doubt.ts';

/** What a reader may do about the files of a page, and what is asked or said of that. */
export interface Filing {
  /** What is asked or said until it is answered; null where nothing is. */
  readonly notice: Notice | null;
  /** The name of the folder that is open, empty where it has none; null until one is. */
  readonly open: string | null;
  readonly openFolder: () => void;
  /** Opens what a field for folders holds. */
  readonly takeInput: (files: ArrayLike<File>) => void;
  readonly save: () => void;
  /** Does what the notice asks about. */
  readonly goOn: () => void;
  /** Puts the notice away, and does nothing. */
  readonly leave: () => void;
}

/** Something about files that is asked or said. */
export type Notice =
  /** The browser gives a page no folder but through a field. */
  | { readonly kind: 'choose' }
  /** Other files would take the place of so many changes. */
  | { readonly kind: 'unsaved'; readonly changes: number }
  /** A folder without a candidate: a list can begin there. */
  | { readonly kind: 'empty'; readonly name: string }
  /** A folder makes no list. */
  | {
      readonly kind: 'not-opened';
      readonly says: string;
      readonly findings: readonly Finding[];
      /** Whether it makes one without the files that the findings are about. */
      readonly canSkip: boolean;
    }
  /** What there is to know before files are saved. */
  | { readonly kind: 'doubts'; readonly doubts: readonly Doubt[] }
  /** Files are not as they were loaded, so that nothing was written. */
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] }
  /** Some files could not be written. */
  | { readonly kind: 'not-saved'; readonly says: string };
