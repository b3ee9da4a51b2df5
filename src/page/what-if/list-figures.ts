import { candidateKeys } from '../../documents/candidate.ts';
import { type KeyEdit, type KeyFacts, type KeyTable, listKeys } from '../../documents/key-facts.ts';
import { isPlainMapping, type Plain, type PlainMapping, plainAt } from '../../yaml/plain.ts';

/** A figure of a candidate's file that may be changed. */
export interface Figure {
  /** As `--assume` names it. */
  readonly path: string;
  readonly means: string;
}

/** The keys of a candidate under which figures stand. */
const HOLDERS = ['organisations', 'savings', 'platform'] as const;

/**
 * The figures that a candidate's file gives, and those that it leaves to a default, in the order of the
 * key tables. What a whole part would be needed for is left out where the file does not have the part.
 */
export function listFigures(candidate: string, document: Plain): readonly Figure[] {
  return HOLDERS.flatMap((key) =>
    key === 'organisations' || plainAt(document, [key]) !== undefined
      ? listAt(plainAt(document, [key]), [candidate, key], candidateKeys[key])
      : [],
  );
}

function listAt(typed: Plain | undefined, path: readonly string[], facts: KeyFacts): Figure[] {
  const value = facts.input === undefined ? typed : takeValue(typed);
  const { of: table } = facts;
  if (table === undefined) return isFigure(path, facts) ? [toFigure(path, facts)] : [];
  if (isPlainMapping(value)) return listWithin(value, path, table);
  const lines = Array.isArray(value) ? value.filter(isPlainMapping) : [];
  const named = lines.flatMap((line) =>
    typeof line['id'] === 'string' ? listWithin(line, [...path, line['id']], table) : [],
  );
  if (named.length > 0) return named;
  if (value === undefined && path.at(-1) === 'optimism-bias') return listWithin({}, path, table);
  const isOneValue = facts.edit !== 'parts' && isFigure(path, facts);
  return isOneValue ? [toFigure(path, facts)] : [];
}

function listWithin(value: PlainMapping, path: readonly string[], table: KeyTable): Figure[] {
  return listKeys(table).flatMap((key) => {
    const facts = table[key];
    const typed = Object.hasOwn(value, key) ? value[key] : undefined;
    return facts === undefined ? [] : listAt(typed, [...path, key], facts);
  });
}

/** A value that is written with its source is meant without it. */
function takeValue(typed: Plain | undefined): Plain | undefined {
  return isPlainMapping(typed) && Object.hasOwn(typed, 'value') ? typed['value'] : typed;
}

/** Edits of what a figure is worked out from. */
const EDITS: readonly KeyEdit[] = ['spend', 'savings', 'platform', 'assumption'];

/** Parts that move figures which decide nothing: posts, and chances. */
const ASIDE = ['fte', 'range-weights'];

function isFigure(path: readonly string[], { edit, names, of }: KeyFacts): boolean {
  if (names !== undefined) return false;
  return EDITS.includes(edit) || (of === undefined && ASIDE.some((part) => path.includes(part)));
}

function toFigure(path: readonly string[], { means }: KeyFacts): Figure {
  return { path: path.join('.'), means: toPlainWords(means) };
}

/** The words of a key's meaning, without the links and marks of the document that lists it. */
function toPlainWords(means: string): string {
  return means.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');
}
