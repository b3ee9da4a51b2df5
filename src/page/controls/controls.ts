import type { RankBy } from '../../documents/rank-by.ts';

/** What a reader may do to what a page shows. */
export interface Controls {
  /** What the files say of a path, as typed there; undefined where they say nothing. */
  readonly readFile: (path: string) => string | undefined;
  /** Takes a value in place of what the files say; where they say the same, they are followed again. */
  readonly change: (path: string, value: string) => void;
  /** Why the value last typed for a path could not be taken; undefined where none was refused. */
  readonly refusalOf: (path: string) => Refusal | undefined;
  readonly orderBy: (by: RankBy) => void;
  readonly setTop: (top: number | undefined) => void;
  /** Marks a criterion the other way, or as the sheet does again. */
  readonly flip: (criterion: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Follows the files again in everything. */
  readonly reset: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly saveCopy: () => void;
  readonly printBrief: (candidate: string) => void;
}

/** A value that could not be taken. */
export interface Refusal {
  readonly value: string;
  readonly why: string;
}
