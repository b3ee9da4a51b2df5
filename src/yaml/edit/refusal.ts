import type { Path } from '../place.ts';
import type { SyntaxFault } from '../syntax/syntax-fault.ts';

/** Why an edit is not made, and the path that is to blame. */
export type Refusal =
  /** The text is not one sound document: anchors, aliases and tags are faults too. */
  | { readonly kind: 'unreadable'; readonly fault: SyntaxFault }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'too-much-work' }
  /** A path without a step names no key or item. */
  | { readonly kind: 'whole-document' }
  /** Nothing stands there. */
  | { readonly kind: 'absent'; readonly path: Path }
  /** The key to be inserted stands there already. */
  | { readonly kind: 'present'; readonly path: Path }
  /** A text, or the other kind of collection, stands where a mapping or a list is needed. */
  | { readonly kind: 'not-a-mapping'; readonly path: Path }
  | { readonly kind: 'not-a-list'; readonly path: Path }
  /** A key on the path stands twice. */
  | { readonly kind: 'duplicate-key'; readonly path: Path }
  /** A key on the path is written as `? key`. */
  | { readonly kind: 'explicit-key'; readonly path: Path }
  /** The path leads into a pair without braces in a list, as in `[a: b]`. */
  | { readonly kind: 'bare-pair'; readonly path: Path }
  /** A list or mapping to be replaced has comments inside, which would be lost. */
  | { readonly kind: 'comments-inside'; readonly path: Path }
  /** A comment stands between items in brackets or braces that would be cut with it. */
  | { readonly kind: 'comments-between'; readonly path: Path }
  /** The new text would not read as the old one with that change and no other. */
  | { readonly kind: 'reads-otherwise'; readonly path: Path };
