import type { TextRange } from '../text-range.ts';

/** What can be wrong with YAML itself. Each has its words in the rule `yaml-syntax`. */
export const SYNTAX_KINDS = [
  'alias',
  'anchor',
  'bad-indent',
  'bad-start',
  'block-header',
  'block-text-indent',
  'bullet',
  'colon-in-brackets',
  'colon-in-text',
  'colon-without-space',
  'conflict',
  'dash-in-brackets',
  'dash-without-space',
  'directive',
  'escape',
  'extra-bracket',
  'hash-without-space',
  'list-and-keys',
  'list-on-key-line',
  'long-key',
  'merge-key',
  'missing-colon',
  'missing-comma',
  'question-mark',
  'second-document',
  'spare-comma',
  'spare-mark',
  'tab-indent',
  'tag',
  'text-after-bracket',
  'text-after-header',
  'text-after-quote',
  'text-on-marker-line',
  'unclosed-bracket',
  'unclosed-quote',
  'wide-space',
  'wrong-bracket',
] as const;

export type SyntaxKind = (typeof SYNTAX_KINDS)[number];

/** What the words of a fault need to know. */
export interface SyntaxFacts {
  readonly kind: SyntaxKind;
  /** What stands there. */
  readonly found?: string | undefined;
  /** What to type instead. */
  readonly instead?: string | undefined;
}

/** A fault of the YAML itself, and where it stands. */
export interface SyntaxFault extends SyntaxFacts {
  readonly range: TextRange;
}

/** Keeps the one of many faults that stands first in the text, of equals the one found first. */
export class FirstFault {
  #first: SyntaxFault | undefined;

  get fault(): SyntaxFault | undefined {
    return this.#first;
  }

  note(fault: SyntaxFault): void {
    if (this.#first === undefined || fault.range[0] < this.#first.range[0]) this.#first = fault;
  }
}
