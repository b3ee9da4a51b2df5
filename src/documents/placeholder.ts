import type { Path } from '../yaml/place.ts';
import { valueAt } from '../yaml/value-at.ts';
import type { DocumentFault } from './fault.ts';

/** What people write where something is still to come, in lower case; dots and brackets around it do not count. */
const WORDS: ReadonlySet<string> = new Set([
  'tbc',
  'tbd',
  'tba',
  'tbs',
  'todo',
  'to do',
  'to-do',
  'fixme',
  'tk',
  'to be added',
  'to be agreed',
  'to be confirmed',
  'to be completed',
  'to be decided',
  'to be determined',
  'to follow',
  'fill in',
  'fill me in',
  'insert here',
  'insert text',
  'placeholder',
  'lorem ipsum',
  'n/a',
  'na',
  '#n/a',
  'not applicable',
  'not available',
  'null',
]);

/** Only marks: an ellipsis, dashes, several question marks; or letters x in place of figures. */
const MARKS = /^(?:[…·_~\-–—\s]+|[.\s]{2,}|\?(?:\s*\?)+|(?:xx+|#+))$/;

/** What stands about a placeholder: brackets, a pound or per cent sign, a full stop or colon. */
const AROUND = /^[\s([{<£"'“‘]+|[\s)\]}>%:;!."'”’]+$/g;

/** Whether a text only keeps the place of one that is still to be written. */
export function isPlaceholder(text: string): boolean {
  if (text.length > 40) return false;
  const typed = text.trim().toLowerCase();
  if (typed === '') return false;
  const bare = typed.replaceAll(AROUND, '');
  const spaced = bare.replaceAll(/\s+/g, ' ').replaceAll(/(?<=^|\w)\.(?=\w|$)/g, '');
  return MARKS.test(typed) || MARKS.test(bare) || WORDS.has(spaced) || isMissingFigure(typed);
}

/** An amount or a share with letters x, question marks or an ellipsis for its digits. */
function isMissingFigure(typed: string): boolean {
  return /^£\s?(?:x+|\?+|…|\.{2,})\s?(?:k|m|bn|tn)?$|^(?:x+|\?+|…|\.{2,})\s?%$/.test(typed);
}

/** The keys at the top of a document below which evidence, sources and amounts stand. */
const EVIDENCE: readonly string[] = [
  'answers',
  'sources',
  'savings',
  'platform',
  'claims',
  'other-benefits',
  'organisations',
  'ratios',
  'reference-savings',
  'evidence-grades',
  'discount-rates',
  'optimism-bias',
  'take-up-curves',
  'deflators',
];

/** The line of spend that the template shows, but for its name. */
const SHOWN_LINE: Readonly<Record<string, string>> = {
  id: 'desks',
  amount: '£1.2m',
  year: '2024-25',
  source: 'returns',
  addressable: '50%',
  grade: '3',
};

/** Where a document has a placeholder in place of evidence, a source or an amount. */
export function findPlaceholders(raw: unknown): DocumentFault[] {
  return EVIDENCE.flatMap((key) => findIn(valueAt(raw, [key]), [key]));
}

function findIn(value: unknown, path: Path): DocumentFault[] {
  if (typeof value === 'string') {
    return path.at(-1) !== 'id' && isPlaceholder(value) ? [toPlaceholder(path, value)] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((item, index) => findIn(item, [...path, index]));
  }
  const inside = Object.keys(value).flatMap((key) =>
    findIn(Reflect.get(value, key), [...path, key]),
  );
  if (inside.length > 0 || !isShownLine(value, path)) return inside;
  return [toPlaceholder([...path, 'amount'], '£1.2m')];
}

function isShownLine(value: object, path: Path): boolean {
  if (path.at(-2) !== 'spend') return false;
  return Object.entries(SHOWN_LINE).every(([key, shown]) => Reflect.get(value, key) === shown);
}

/** The fault of a placeholder at a path. */
export function toPlaceholder(path: Path, typed: string): DocumentFault {
  const isAnswer = path.length === 3 && path[0] === 'answers' && path[2] === 'meets';
  return { rule: 'placeholder', place: { path, at: 'value' }, facts: { typed, isAnswer } };
}
