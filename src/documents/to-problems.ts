import type * as z from 'zod';
import type { Path, Place } from '../yaml/place.ts';
import { valueAt } from '../yaml/value-at.ts';
import type { DocumentFault } from './fault.ts';
import { RANGE_EXPECTED } from './parts/range.ts';
import { isPlaceholder, toPlaceholder } from './placeholder.ts';

type Issue = z.core.$ZodIssue;

/** Restates a schema's issues as problems of ours, of those about one value the first. `raw` is the value that was parsed. */
export function toProblems(issues: readonly Issue[], raw: unknown): DocumentFault[] {
  const seen = new Set<string>();
  return issues
    .flatMap((issue) => toProblem(issue, [], raw))
    .map((problem) => restatePlaceholder(problem, raw))
    .filter(({ rule, place }) => {
      const name = JSON.stringify([rule, place]);
      const isFirst = rule !== 'wrong-value' || !seen.has(name);
      seen.add(name);
      return isFirst;
    });
}

/** A figure, a date or an answer that cannot be read because it is still to come. Words of a fixed set and ids are misspelt. */
function restatePlaceholder(problem: DocumentFault, raw: unknown): DocumentFault {
  const { rule, place } = problem;
  if (place.at === 'key' || (rule === 'wrong-value' && isWord(problem.facts))) return problem;
  if (rule !== 'wrong-value' && rule !== 'bad-claim' && rule !== 'bare-ratio') return problem;
  const typed = valueAt(raw, place.path);
  if (typeof typed !== 'string' || !isPlaceholder(typed)) return problem;
  return toPlaceholder(place.path, typed);
}

function isWord({ expected, among }: { expected: string; among: readonly string[] }): boolean {
  return among.length > 0 || expected.startsWith('an id');
}

function toProblem(issue: Issue, base: Path, raw: unknown): DocumentFault[] {
  const path: Path = [...base, ...issue.path.filter((step) => typeof step !== 'symbol')];
  const typed = valueAt(raw, path);
  if (isRatio(path) && isBareRatio(typed)) {
    return [{ rule: 'bare-ratio', place: { path, at: 'value' }, facts: { typed } }];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        rule: 'unknown-key',
        place: { path: [...path, key], at: 'key' },
        facts: { key, known: issue.message.split(' ') },
      }));
    case 'invalid_union':
      return fromUnion(issue, path, raw);
    case 'invalid_key':
      return issue.issues.map((inner) => wrongKey(path, inner));
    default:
      return [fromValue(issue, path, raw)];
  }
}

/** The issues of the one alternative that the value's shape shows was meant. */
function fromUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  raw: unknown,
): DocumentFault[] {
  const typed = valueAt(raw, path);
  if (typed === undefined) return [fromValue(issue, path, raw)];
  if (isInputOnItem(path, typed)) {
    return [wrongValue({ path, at: 'value' }, { message: ITEM_EXPECTED }, typed)];
  }
  const meant = findMeant(issue.errors);
  if (meant !== undefined) {
    const takesRange = issue.errors.flat().some(({ message }) => message === RANGE_EXPECTED);
    return meant
      .flatMap((inner) => toProblem(inner, path, raw))
      .map((problem) => (takesRange ? markRange(problem) : problem));
  }
  const message = [...new Set(listExpected(issue))].join(', or ');
  return [wrongValue({ path, at: 'value' }, { message }, typed)];
}

/** What each alternative is, unions in it included, which have no words of their own. */
function listExpected(issue: Issue): string[] {
  if (issue.code !== 'invalid_union') return [issue.message];
  return issue.errors.flatMap((errors) => errors.slice(0, 1)).flatMap(listExpected);
}

/** What an item of a list is, to complete "this is not …". */
const ITEM_EXPECTED =
  'a value or a range: {value, source, grade, note} stands round a whole list, not on an item of it';

/** Whether a source was given to one item of a list. */
function isInputOnItem(path: Path, typed: unknown): boolean {
  const isItem = typeof path.at(-1) === 'number';
  return isItem && valueAt(typed, ['value']) !== undefined;
}

function markRange(problem: DocumentFault): DocumentFault {
  if (problem.rule !== 'wrong-value') return problem;
  return { ...problem, facts: { ...problem.facts, takesRange: true } };
}

function fromValue(issue: Issue, path: Path, raw: unknown): DocumentFault {
  const value = valueAt(raw, path);
  const key = path.at(-1);
  if (value !== undefined && isClaim(path)) {
    const facts = {
      says: shown(value),
      about: shown(valueAt(raw, [...path.slice(0, -1), 'about'])),
      expected: issue.message,
    };
    return { rule: 'bad-claim', place: { path, at: 'value' }, facts };
  }
  if (value !== undefined || key === undefined) {
    return wrongValue({ path, at: 'value' }, issue, value);
  }
  const parent: Place = { path: path.slice(0, -1), at: 'key' };
  if (key === 'source') {
    return { rule: 'missing-source', place: parent, facts: { of: nameOf(path), isAnswer: false } };
  }
  if (key === 'kind' && isRatio(parent.path)) {
    return { rule: 'bare-ratio', place: parent, facts: { typed: null } };
  }
  return { rule: 'missing-key', place: parent, facts: { key: String(key) } };
}

function wrongValue(
  place: Place,
  issue: { message: string; values?: readonly unknown[] },
  value: unknown,
): DocumentFault {
  const among = (issue.values ?? []).map(String);
  return {
    rule: 'wrong-value',
    place,
    facts: { typed: shown(value), expected: issue.message, among },
  };
}

function wrongKey(path: Path, issue: { message: string }): DocumentFault {
  const problem = wrongValue({ path, at: 'key' }, issue, path.at(-1));
  const isCriterion = path.length === 2 && path[0] === 'answers';
  if (!isCriterion || problem.rule !== 'wrong-value') return problem;
  return { ...problem, facts: { ...problem.facts, isCriterion } };
}

function isClaim(path: Path): boolean {
  return path[0] === 'claims' && path.at(-1) === 'says';
}

/** Of the alternatives whose shape the value has, the one with which least is wrong. */
function findMeant(alternatives: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return alternatives
    .filter((issues) => !issues.some(isAboutShape))
    .toSorted((a, b) => weigh(a) - weigh(b))[0];
}

/** How much is wrong; of alternatives, with the best of them. */
function weigh(issues: readonly Issue[]): number {
  return issues.reduce((total, issue) => total + weighOne(issue), 0);
}

function weighOne(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return issue.keys.length;
  return issue.code === 'invalid_union' ? weigh(findMeant(issue.errors) ?? []) : 1;
}

/** Whether a value has another shape altogether, as text where a mapping is wanted. */
function isAboutShape(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_type') return true;
  return (
    issue.code === 'invalid_union' &&
    issue.errors.length > 0 &&
    issue.errors.every((errors) => errors.some(isAboutShape))
  );
}

function isRatio(path: Path): boolean {
  return (
    (path.length === 2 && path[0] === 'savings' && path[1] === 'ratio') ||
    (path.length === 2 && path[0] === 'ratios')
  );
}

/** A number, or numbers with a colon or slash: a ratio that does not say what it compares. */
function isBareRatio(typed: unknown): typed is string {
  return typeof typed === 'string' && /^[\d.,\s]+(?:(?:[:/]|to|in)[\d.,\s]+)?$/.test(typed);
}

function nameOf(path: Path): string {
  const owner = path.at(-2);
  return typeof owner === 'string' ? owner : String(path.at(-3));
}

function shown(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
