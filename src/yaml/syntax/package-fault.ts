import type { YAMLError } from 'yaml';
import type { TextRange } from '../text-range.ts';
import type { SyntaxFault, SyntaxKind } from './syntax-fault.ts';

/** What the YAML package says of a fault; it tells where by an offset, a range or a token. */
export interface PackageFault {
  readonly source:
    | number
    | readonly number[]
    | { readonly offset: number; readonly source?: unknown };
  readonly code: ErrorCode;
  readonly message: string;
}

type ErrorCode = YAMLError['code'];

/** A fault that the YAML package finds, as one of our kinds. */
export function restateFault({ source, code, message }: PackageFault): SyntaxFault {
  const [start, end] = findRange(source);
  return {
    kind: kindOfMessage(message) ?? OF_CODES[code],
    range: [start, Math.max(end, start + 1)],
  };
}

/** The kind of fault that a message of the YAML package is about; undefined for one that is not listed. */
export function kindOfMessage(message: string): SyntaxKind | undefined {
  return MESSAGES.find(([start]) => message.startsWith(start))?.[1];
}

/**
 * How the messages of the YAML package begin, and what each is about: of two that fit, the first. A
 * test holds the list against the package's sources.
 */
const MESSAGES: readonly (readonly [start: string, kind: SyntaxKind])[] = [
  ['A block sequence may not be used as an implicit map key', 'list-and-keys'],
  ['A node can have at most one anchor', 'anchor'],
  ['A node can have at most one tag', 'tag'],
  ['Alias cannot be an empty string', 'alias'],
  ['Alias ending in : is ambiguous', 'alias'],
  ['All mapping items must start at the same column', 'bad-indent'],
  ['All sequence items must start at the same column', 'bad-indent'],
  ['An alias node must not specify any properties', 'alias'],
  ['Anchor cannot be an empty string', 'anchor'],
  ['Anchor ending in : is ambiguous', 'anchor'],
  ['Anchors and tags must be after the', 'anchor'],
  ['Block collection cannot start on same line with directives-end marker', 'text-on-marker-line'],
  ['Block collections are not allowed within flow collections', 'colon-in-brackets'],
  ['Block scalar header includes extra characters', 'block-header'],
  ['Block scalar header not found', 'block-header'],
  ['Block scalar lines must not be less indented', 'block-text-indent'],
  ['Block scalar values in collections must be indented', 'block-text-indent'],
  ['Block scalars with more-indented leading empty lines', 'block-text-indent'],
  ['Comments must be separated from other tokens by white space', 'hash-without-space'],
  ['Could not resolve tag', 'tag'],
  ['Expected a flow scalar value, but found', 'spare-mark'],
  ['Expected a mapping for this tag', 'tag'],
  ['Expected a sequence for this tag', 'tag'],
  ['Flow end indicator should be more indented than parent', 'bad-indent'],
  ['Flow map', 'unclosed-bracket'],
  ['Flow sequence', 'unclosed-bracket'],
  ['Implicit keys need to be on a single line', 'missing-colon'],
  ['Implicit keys of flow sequence pairs need to be on a single line', 'missing-comma'],
  ['Implicit map keys need to be followed by map values', 'missing-colon'],
  ['Invalid escape sequence', 'escape'],
  ['Map comment with trailing content', 'spare-mark'],
  ['Map keys must be unique', 'spare-mark'],
  ['Missing , between', 'missing-comma'],
  ['Missing , or : between', 'missing-comma'],
  ['Missing closing', 'unclosed-quote'],
  ['Missing directives-end', 'directive'],
  ['Missing newline after block sequence props', 'anchor'],
  ['Missing space after : in', 'colon-without-space'],
  ['Nested mappings are not allowed in compact mappings', 'colon-in-text'],
  ['Not a YAML token', 'text-after-header'],
  ['Not a valid tag', 'tag'],
  ['Ordered maps must not include duplicate keys', 'tag'],
  ['Each pair must have its own sequence indicator', 'tag'],
  ['Set items must all have null values', 'tag'],
  ['This environment does not support reading binary tags', 'tag'],
  ['Plain value cannot start with', 'bad-start'],
  ['Sequence item without - indicator', 'list-and-keys'],
  ['Source contains multiple documents', 'second-document'],
  ['Tabs are not allowed as indentation', 'tab-indent'],
  ['Tags and anchors must be separated from the next token', 'anchor'],
  ['The : indicator must be at most 1024 chars', 'long-key'],
  ['The ', 'tag'],
  ['Tried to pop an empty stack', 'spare-mark'],
  ['Unexpected , in', 'spare-comma'],
  ['Unexpected block-seq-ind on same line with key', 'list-on-key-line'],
  ['Unexpected comma token', 'spare-comma'],
  ['Unexpected doc-end without preceding document', 'second-document'],
  ['Unexpected empty item in', 'spare-comma'],
  ['Unexpected flow-map-end', 'extra-bracket'],
  ['Unexpected flow-seq-end', 'extra-bracket'],
  ['Unexpected scalar at node end', 'text-after-bracket'],
  ['Unexpected seq-item-ind', 'list-on-key-line'],
  ['Unexpected token in block scalar header', 'text-after-header'],
  ['Unexpected ? in', 'question-mark'],
  ['Unexpected explicit-key-ind', 'question-mark'],
  ['Unexpected : in', 'colon-in-text'],
  ['Unexpected map-value-ind', 'colon-in-text'],
  ['Unexpected doc-start', 'second-document'],
  ['Unexpected ', 'spare-mark'],
  ['Unknown directive', 'directive'],
  ['%TAG directive', 'directive'],
  ['%YAML directive', 'directive'],
  ['Unsupported YAML version', 'directive'],
  ['Unresolved tag', 'tag'],
  ['Unresolved plain scalar', 'spare-mark'],
  ['Unsupported token', 'spare-mark'],
  ['Value may be parsed as either', 'tag'],
  ['Verbatim tags', 'tag'],
  ['With stringKeys, all keys must be strings', 'spare-mark'],
];

/** What a code of the package is about, where a later version of it brings a message that is not listed. */
const OF_CODES: Readonly<Record<ErrorCode, SyntaxKind>> = {
  ALIAS_PROPS: 'alias',
  BAD_ALIAS: 'alias',
  BAD_COLLECTION_TYPE: 'tag',
  BAD_DIRECTIVE: 'directive',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'bad-indent',
  BAD_PROP_ORDER: 'anchor',
  BAD_SCALAR_START: 'bad-start',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-text',
  BLOCK_IN_FLOW: 'colon-in-brackets',
  DUPLICATE_KEY: 'spare-mark',
  IMPOSSIBLE: 'spare-mark',
  KEY_OVER_1024_CHARS: 'long-key',
  MISSING_CHAR: 'spare-mark',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  MULTIPLE_ANCHORS: 'anchor',
  MULTIPLE_DOCS: 'second-document',
  MULTIPLE_TAGS: 'tag',
  NON_STRING_KEY: 'spare-mark',
  RESOURCE_EXHAUSTION: 'spare-mark',
  TAB_AS_INDENT: 'tab-indent',
  TAG_RESOLVE_FAILED: 'tag',
  UNEXPECTED_TOKEN: 'spare-mark',
};

function findRange(source: PackageFault['source']): TextRange {
  if (typeof source === 'number') return [source, source + 1];
  if (!('offset' in source)) return [source[0] ?? 0, source[1] ?? 0];
  const length = typeof source.source === 'string' ? source.source.length : 1;
  return [source.offset, source.offset + length];
}
