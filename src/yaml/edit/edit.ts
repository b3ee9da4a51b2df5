import type { Path } from '../place.ts';
import type { Plain } from '../plain.ts';

/** Where something new is put: first, last, or behind a key or list position that stands there. */
export type Position = 'first' | 'last' | { readonly after: string | number };

/** One change of one value in a text. */
export type Edit =
  /** Puts a value in the place of the one at a path. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: Plain }
  /** Adds a key, the last step of the path, to a mapping. */
  | {
      readonly kind: 'insert-key';
      readonly path: Path;
      readonly value: Plain;
      readonly position: Position;
    }
  /** Adds an item to the list at a path. */
  | {
      readonly kind: 'insert-item';
      readonly path: Path;
      readonly value: Plain;
      readonly position: Position;
    }
  /** Takes a key with its value, or a list item, out. */
  | { readonly kind: 'remove'; readonly path: Path };
