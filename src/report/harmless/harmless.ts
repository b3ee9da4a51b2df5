/** The kinds of text that are written, each with its own idea of what steers. */
type WrittenMedium =
  | 'text'
  | 'markdown'
  | 'html'
  | 'csv'
  | 'json'
  | 'xml'
  | 'command'
  | 'given-back';

/** What text is made harmless for. A `line` is part of a `text` that has not been put into lines yet. */
export type Medium = WrittenMedium | 'line';

declare const medium: unique symbol;

/**
 * Text that steers nothing where it is read: only the functions of its medium make it, and only such
 * text is joined to other of its kind. A raw string is not assignable to it.
 */
export type Harmless<M extends Medium> = string & { readonly [medium]: M };

/** Harmless text that can be written: all that a stream takes. */
export type Printable = Harmless<WrittenMedium>;
