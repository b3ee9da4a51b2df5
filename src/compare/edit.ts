import type { State } from '../assess/state.ts';
import type { MovingEdit, StillEdit } from '../documents/key-facts.ts';
import { RUNS } from '../documents/parts/range.ts';
import type { Path } from '../yaml/place.ts';
import { isPlainMapping, type Plain, plainAt } from '../yaml/plain.ts';

/** A document, with what its file says as it was typed. */
export interface Documented<T> {
  readonly value: T;
  readonly plain: () => Plain;
}

/** A document in both states. */
export interface Versions<T> {
  readonly before: Documented<T>;
  readonly after: Documented<T>;
}

/** What an edit is about: something that came or went, or keys as their tables say. */
export type EditKind =
  | 'entered'
  | 'left'
  | 'criterion-added'
  | 'criterion-removed'
  | MovingEdit
  | StillEdit;

/** One value that was edited, as typed, an answer as Y, N or ?; null where there is none. */
export interface Change {
  readonly path: Path;
  readonly from: Plain | null;
  readonly to: Plain | null;
}

/** A difference between two states. */
export interface Edit {
  readonly of: 'sheet' | 'assumptions' | 'candidate';
  /** The id of the candidate whose file was edited; null for the sheet and the assumptions. */
  readonly candidate: string | null;
  readonly what: EditKind;
  /** What was edited: a criterion's id, a spend line's id, a key; empty for a whole candidate. */
  readonly subject: string;
  readonly changes: readonly Change[];
}

/** An edit with what it does to a state; null where it cannot move a verdict, a rank or a sum. */
export interface PlannedEdit {
  readonly edit: Edit;
  readonly apply: ((state: State) => State) | null;
}

/** Edits that can move something, then the others, each in the order given. */
export function movingFirst(planned: readonly PlannedEdit[]): PlannedEdit[] {
  return [
    ...planned.filter(({ apply }) => apply !== null),
    ...planned.filter(({ apply }) => apply === null),
  ];
}

/**
 * The values that differ between two parts of documents. Lists of scalars and ranges count as one
 * value; lists of mappings are compared item by item.
 */
export function diffPlain(
  from: Plain | undefined,
  to: Plain | undefined,
  path: Path = [],
): Change[] {
  if (hasParts(from ?? to) && hasParts(to ?? from)) {
    return listKeys(from, to).flatMap((key) =>
      diffPlain(partOf(from, key), partOf(to, key), [...path, key]),
    );
  }
  const isSame = JSON.stringify(from) === JSON.stringify(to);
  return isSame ? [] : [{ path, from: from ?? null, to: to ?? null }];
}

/** The values that differ among some keys of two mappings. */
export function diffKeys(
  from: Plain | undefined,
  to: Plain | undefined,
  keys: readonly string[],
): Change[] {
  return keys.flatMap((key) => diffPlain(partOf(from, key), partOf(to, key), [key]));
}

/** The values that differ at a path of two versions; their own paths go on from `as`. */
export function diffAt<T>({ before, after }: Versions<T>, path: Path, as: Path = []): Change[] {
  return diffPlain(plainAt(before.plain(), path), plainAt(after.plain(), path), as);
}

/** A mapping other than a range, or a list that holds mappings. */
function hasParts(value: Plain | undefined): boolean {
  if (Array.isArray(value)) return value.some(hasParts);
  return isPlainMapping(value) && !isRange(value);
}

function isRange(value: { readonly [key: string]: Plain }): boolean {
  const keys = Object.keys(value);
  return keys.length === RUNS.length && RUNS.every((run) => keys.includes(run));
}

function listKeys(from: Plain | undefined, to: Plain | undefined): (string | number)[] {
  if (Array.isArray(from) || Array.isArray(to)) {
    const length = Math.max(lengthOf(from), lengthOf(to));
    return Array.from({ length }, (_, index) => index);
  }
  return [...new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})])];
}

function lengthOf(value: Plain | undefined): number {
  return Array.isArray(value) ? value.length : 0;
}

function partOf(value: Plain | undefined, key: string | number): Plain | undefined {
  return value === undefined ? undefined : plainAt(value, [key]);
}
