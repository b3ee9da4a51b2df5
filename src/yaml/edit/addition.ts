import type { Path } from '../place.ts';
import type { Plain } from '../plain.ts';
import type { Position } from './edit.ts';
import type { Holder } from './find.ts';

/** A key with its value, or a list item where it has no key, that is new in the collection at a path. */
export interface Addition {
  readonly path: Path;
  readonly key?: string;
  readonly value: Plain;
  readonly position: Position;
}

/** Where something new goes among the items of a holder, of which there is one at least. */
export interface Gap {
  readonly holder: Holder;
  /** The position that it gets. */
  readonly index: number;
}
