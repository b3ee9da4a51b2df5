import type { Place } from './place.ts';
import type { SyntaxFacts } from './syntax/syntax-fault.ts';

/** Something that is wrong at a place in a document, with the facts that words for it need. */
export interface Fault<Rule extends string, Facts> {
  readonly rule: Rule;
  readonly place: Place;
  readonly facts: Facts;
  readonly related?: readonly RelatedPlace[] | undefined;
}

/** Another place that explains a fault, such as the first of two duplicates: in the same document unless a file is named. */
export interface RelatedPlace {
  readonly file?: string | undefined;
  readonly place: Place;
  readonly says: string;
}

/** A fault of any kind in a table of facts. */
export type FaultIn<Facts> = {
  [Rule in keyof Facts & string]: Fault<Rule, Facts[Rule]>;
}[keyof Facts & string];

/** What can be wrong with a file before it is known what it holds. */
export interface YamlFacts {
  'yaml-syntax': SyntaxFacts;
  'unreadable-file': {
    readonly why:
      | 'not-utf-8'
      | 'nul'
      | 'workbook'
      | 'old-mac-lines'
      | 'too-large'
      | 'too-deep'
      | 'not-json'
      | 'no-report'
      | 'other-format'
      | 'without-documents';
    /** What stands there instead, where that helps. */
    readonly found?: string;
  };
  'too-much-work':
    | { readonly of: 'reading' }
    | { readonly of: 'findings'; readonly leftOut: number };
  'unread-file': {
    readonly why:
      | 'text-ending'
      | 'other-ending'
      | 'browser-leftover'
      | 'dangling-link'
      | 'no-file'
      | 'not-opened';
    /** The first key of one with another ending, what stands in place of a file, or why it was not opened. */
    readonly found?: string;
  };
  'duplicate-key': { readonly key: string };
}

export type YamlFault = FaultIn<YamlFacts>;
