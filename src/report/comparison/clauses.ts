import type { Change, Edit } from '../../compare/edit.ts';
import { SPEND_ORDER } from '../../compare/spend-edits.ts';
import { isLeftOut, wordKey } from '../../documents/key-words.ts';
import { isPlainMapping, type Plain } from '../../yaml/plain.ts';
import { count, joinNames, MARKING_WORDS } from '../words/show-answers.ts';
import type { Names } from './names.ts';

/** So many edits are told in one sentence, and so many values of one edit; the rest are counted. */
const MAX_TOLD = 6;

/**
 * Edits in clauses that can follow "because", answers of one candidate that changed alike told together.
 * Where the sentence is about one candidate, `about` is its id, and what is its own is "its".
 */
export function tellEdits(edits: readonly Edit[], names: Names, about?: string): string {
  return joinClauses(listClauses(edits, names, about));
}

/** Clauses as one, the later of many only counted. */
export function joinClauses(clauses: readonly string[]): string {
  const told = clauses.slice(0, MAX_TOLD);
  const left = clauses.length - told.length;
  return joinNames(left === 0 ? told : [...told, count(left, 'more change')]);
}

/** One clause for each edit, or for several answers alike, in the order of the first of them. */
export function listClauses(edits: readonly Edit[], names: Names, about?: string): string[] {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) {
    const key = edit.what === 'answer' ? keyOfAnswer(edit) : `${groups.size}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [edit]);
    else group.push(edit);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [tellClause([first, ...others], names, about)],
  );
}

function keyOfAnswer({ candidate, changes }: Edit): string {
  return JSON.stringify([candidate, changes]);
}

function tellClause(
  edits: readonly [Edit, ...Edit[]],
  names: Names,
  about: string | undefined,
): string {
  const [{ what, subject, changes, candidate }] = edits;
  const criterion = names.criterion(subject);
  const name = candidate === null ? '' : names.candidate(candidate);
  const isOwn = candidate !== null && candidate === about;
  const who = isOwn ? 'it' : name;
  const owner = isOwn ? 'its' : possessive(name);
  switch (what) {
    case 'answer':
      return tellAnswers(owner, edits, names);
    case 'entered':
      return `${who} was added`;
    case 'left':
      return `${who} was taken out`;
    case 'spend':
      return subject === SPEND_ORDER
        ? `${owner} spend lines stand in another order`
        : `${owner} spend line ${subject} ${tellFate(changes)}`;
    case 'savings':
    case 'platform':
    case 'links':
      return `${owner} ${wordKey(subject)} ${tellFate(withoutKey(changes, subject))}`;
    case 'status':
      return `${who} went from ${tellFromTo(changes)}`;
    case 'criterion-added':
      return `the sheet added ${criterion} as a ${markingOf(changes, 'to')}`;
    case 'criterion-removed':
      return `the sheet dropped ${criterion}, a ${markingOf(changes, 'from')}`;
    case 'marking':
      return `the sheet made ${criterion} a ${markingOf(changes, 'to')}`;
    case 'points':
      return `the sheet changed the points of ${criterion} (${showFirst(changes)})`;
    case 'assumption':
      return `the assumption ${subject} ${tellFate(changes)}`;
    case 'reason':
    case 'source':
    case 'chance':
    case 'text':
      return `${owner} ${criterion} was edited`.trim();
    default:
      return what satisfies never;
  }
}

/** Changes of what is named already, without its name. */
function withoutKey(changes: readonly Change[], key: string): Change[] {
  return changes.map((change) =>
    change.path[0] === key ? { ...change, path: change.path.slice(1) } : change,
  );
}

function tellAnswers(owner: string, edits: readonly Edit[], names: Names): string {
  const noun = edits.length === 1 ? 'answer' : 'answers';
  const criteria = joinNames(edits.map(({ subject }) => names.criterion(subject)));
  const [change] = edits[0]?.changes ?? [];
  const [from, to] = [change?.from ?? 'not answered', change?.to ?? 'not answered'];
  return `${owner} ${noun} on ${criteria} went from ${show(from)} to ${show(to)}`;
}

/** Whether something was added, taken out or changed, with the values of short changes. */
function tellFate(changes: readonly Change[]): string {
  if (changes.length === 0) return 'changed';
  if (changes.every(({ from }) => from === null)) return `was added (${showSide(changes, 'to')})`;
  if (changes.every(({ to }) => to === null)) return `was taken out (${showSide(changes, 'from')})`;
  const told = changes.filter(({ path }) => !isLeftOut(String(path.at(-1))));
  if (told.length === 0) return 'changed';
  const left = told.length - MAX_TOLD;
  const more = left <= 0 ? [] : [count(left, 'more value')];
  return `changed (${[...told.slice(0, MAX_TOLD).map(showChange), ...more].join('; ')})`;
}

/** What a part says, keys of it that are prose left out. */
function showSide(changes: readonly Change[], side: 'from' | 'to'): string {
  return changes
    .filter(({ path }) => !isLeftOut(String(path.at(-1))))
    .map(({ path, [side]: value }) => `${showPath(path)} ${show(value)}`.trim())
    .join(', ');
}

function showChange({ path, from, to }: Change): string {
  return `${showPath(path)} ${show(from)} → ${show(to)}`.trim();
}

/** A change of one thing alone needs no name: what it is about stands before it. */
function showFirst([change]: readonly Change[]): string {
  return change === undefined ? '' : `${show(change.from)} → ${show(change.to)}`;
}

function tellFromTo([change]: readonly Change[]): string {
  return change === undefined ? '' : `${show(change.from)} to ${show(change.to)}`;
}

/** What one of a list is called, by the key of the list; its number stands after it. */
const ITEM_WORDS: Readonly<Record<string, string>> = {
  grades: 'grade',
  schedule: 'discount rate',
  lower: 'lower discount rate',
  points: 'point',
  realised: 'earlier programme',
};

/** A path in words: one of a list by what it is and its number, `grade 6`. */
function showPath(path: Change['path']): string {
  return path
    .flatMap((step, index) => {
      if (typeof step === 'number') return [`${wordItem(path[index - 1])} ${step + 1}`];
      return typeof path[index + 1] === 'number' ? [] : [step];
    })
    .join(' ');
}

function wordItem(list: Change['path'][number] | undefined): string {
  return ITEM_WORDS[String(list)] ?? `${list === undefined ? '' : `${list} `}item`;
}

function show(value: Plain | null): string {
  if (value === null) return 'none';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(show).join(', ');
  if (!isPlainMapping(value)) return value;
  return Object.entries(value)
    .map(([key, part]) => `${key} ${show(part)}`)
    .join(', ');
}

function markingOf(changes: readonly Change[], side: 'from' | 'to'): string {
  const marking = changes.find(({ path }) => path.at(-1) === 'marking')?.[side];
  return MARKING_WORDS[marking === 'must' ? 'must' : 'could'];
}

function possessive(name: string): string {
  if (name === '') return '';
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
