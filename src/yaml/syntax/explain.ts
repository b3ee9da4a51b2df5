import type { TextRange } from '../text-range.ts';
import { findCause } from './find-cause.ts';
import { toIndentFault } from './indent-fault.ts';
import { findFaultOfLine } from './line-shape.ts';
import { endOfWord, isFirstOnLine, lineAround, moveToLaterLine } from './lines.ts';
import { quotedForm } from './quoted-form.ts';
import type { SyntaxFault, SyntaxKind } from './syntax-fault.ts';

/**
 * The fault of a text that a person would mend first. The parser tells where it could go no further;
 * what went wrong may stand before that, on the same line or on an earlier one.
 */
export function explainFault(text: string, found: SyntaxFault): SyntaxFault {
  const later = isPlaced(found.kind) ? found : refine(text, found);
  const cause = findCause(text);
  const first =
    cause === undefined || cause.range[0] > lastPlace(text, found, later) ? later : cause;
  return first.kind === 'alias' ? explainAlias(text, first) : first;
}

/** Where a cause may stand at the latest: the end of the last line that the parser's fault touches. */
function lastPlace(text: string, found: SyntaxFault, later: SyntaxFault): number {
  // The parser gives only the start of a key that goes on over several lines.
  if (found.kind === 'colon-in-text') return text.length;
  const at = Math.max(later.range[0], found.range[1] - 1);
  return lineAround(text, at)[1];
}

function explainAlias(text: string, alias: SyntaxFault): SyntaxFault {
  const [start, end] = alias.range;
  const before = text.slice(lineAround(text, start)[0], start);
  const merge = /<<\s*:\s*$/.exec(before);
  if (merge === null) return alias;
  return { kind: 'merge-key', range: [start - before.length + merge.index, end] };
}

/** Faults that are found in the lexemes, at their place. */
function isPlaced(kind: SyntaxKind): boolean {
  return PLACED.includes(kind);
}

const PLACED: readonly SyntaxKind[] = [
  'alias',
  'anchor',
  'tag',
  'unclosed-quote',
  'bullet',
  'wide-space',
  'second-document',
];

const OF_LINES: readonly SyntaxKind[] = [
  'bad-indent',
  'block-text-indent',
  'list-and-keys',
  'missing-colon',
  'spare-mark',
  'text-after-bracket',
];

function refine(text: string, found: SyntaxFault): SyntaxFault {
  const range = moveToLaterLine(text, found.range);
  const [start, end] = range;
  const shape = OF_LINES.includes(found.kind) ? findFaultOfLine(text, start) : undefined;
  if (shape !== undefined) return shape;
  if (isFirstOnLine(text, start) && standsAmiss(text, found.kind, start)) {
    return explainLevel(text, range);
  }
  switch (found.kind) {
    case 'bad-indent':
    case 'block-text-indent':
      return { ...toIndentFault(text, start), kind: found.kind };
    case 'tab-indent':
      return { kind: 'tab-indent', range: firstTab(text, found.range[0]) };
    case 'missing-colon': {
      const line = text.slice(start, lineAround(text, start)[1]).trimEnd();
      return { kind: 'missing-colon', found: line, range: [start, start + line.length] };
    }
    case 'bad-start':
      return toBadStart(text, start);
    case 'colon-in-text':
      if (text[start] === '?') return { kind: 'question-mark', range: [start, start + 1] };
      return { kind: 'colon-in-text', range };
    case 'escape':
      return { ...found, found: text.slice(start, start + 2), range: [start, start + 2] };
    case 'directive':
      return toDirective(text, range);
    case 'text-after-bracket':
      return { ...found, range: [start, endOfWord(text, start)] };
    default:
      return { ...found, found: text.slice(start, end).trim() || undefined, range };
  }
}

/** Whether the fault is that a list item or a key stands at a level where it cannot. */
function standsAmiss(text: string, kind: SyntaxKind, start: number): boolean {
  if (kind === 'list-and-keys' || kind === 'text-after-bracket') return true;
  return kind === 'missing-colon' && /^- /.test(text.slice(start, start + 2));
}

/** A line at a level of no line above has the wrong indentation; else lists and keys are mixed. */
function explainLevel(text: string, range: TextRange): SyntaxFault {
  const fault = toIndentFault(text, range[0]);
  const isItem = text.startsWith('- ', range[0]);
  const isUnderValue =
    isItem && Number(fault.instead ?? 0) < Number(fault.found) && !followsItem(text, range[0]);
  const isAtEdge = fault.found === '0';
  if (isUnderValue || isAtEdge)
    return { kind: 'list-and-keys', range: [range[0], endOfWord(text, range[0])] };
  return fault;
}

function followsItem(text: string, offset: number): boolean {
  return /^ *- /m.test(text.slice(0, lineAround(text, offset)[0]).split('\n').at(-2) ?? '');
}

/** Text that begins with a character that YAML keeps for itself: within brackets up to the item's end. */
function toBadStart(text: string, start: number): SyntaxFault {
  const [lineStart, end] = lineAround(text, start);
  const isInBrackets = /[[{]/.test(text.slice(lineStart, start));
  const rest = text.slice(start, end).trimEnd();
  const line = isInBrackets ? (/^[^,\]}]*/.exec(rest)?.[0] ?? rest) : rest;
  const kind = /^[|>]/.test(line) ? 'block-header' : 'bad-start';
  return { kind, found: line.charAt(0), instead: quotedForm(line), range: [start, start + 1] };
}

function firstTab(text: string, offset: number): TextRange {
  const at = text.indexOf('\t', offset);
  return at === -1 ? [offset, offset + 1] : [at, at + 1];
}

function toDirective(text: string, range: TextRange): SyntaxFault {
  const at = text.search(/^%/m);
  if (at === -1) return { kind: 'directive', range };
  return { kind: 'directive', range: [at, lineAround(text, at)[1]] };
}
