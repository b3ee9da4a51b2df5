import type { Problem, ProblemFacts, RuleId } from '../domain/problem.ts';
import { findClosest } from './closest.ts';

/** What a problem says to the person who has to mend it. */
export interface Words {
  readonly message: string;
  /** How to mend it, where we know. */
  readonly fix?: string | undefined;
}

type WordsFor = { readonly [Rule in RuleId]: (facts: ProblemFacts[Rule]) => Words };

const RATIO_KINDS_EXPLAINED =
  'baseline-per-residual (spend before ÷ spend after), saving-per-cost (saved for each £1 of platform cost) or unit-cost (cost of one case before ÷ after)';

const WORDS: WordsFor = {
  'yaml-syntax': ({ detail }) => ({ message: `This is not valid YAML: ${detail}.` }),
  'unreadable-file': ({ why }) => {
    switch (why) {
      case 'not-utf-8':
        return { message: 'The file is not UTF-8 text.', fix: 'Save it as UTF-8.' };
      case 'nul':
        return { message: 'The file holds NUL bytes, so it is not text.' };
      case 'too-large':
        return { message: 'The file is larger than 1 MiB.', fix: 'Split it into smaller files.' };
      case 'too-deep':
        return { message: 'Lists and mappings nest more than 64 deep.' };
      default:
        return why satisfies never;
    }
  },
  'unknown-kind': ({ first }) => ({
    message:
      first === null
        ? 'The file does not say what it is.'
        : `The first key is "${first}", which does not say what the file is.`,
    fix:
      suggest(first ?? '', ['sheet', 'candidate', 'assumptions']) ??
      'Begin the file with "candidate:", "sheet:" or "assumptions:", and its id.',
  }),
  'duplicate-key': ({ key }) => ({
    message: `The key "${key}" stands twice.`,
    fix: 'Keep one of them.',
  }),
  'unknown-key': ({ key, known }) => ({
    message: `There is no key "${key}" here.`,
    fix: suggest(key, known) ?? `The keys here are: ${known.join(', ')}.`,
  }),
  'missing-key': ({ key }) => ({
    message: `The key "${key}" is missing.`,
    fix: `Add "${key}:".`,
  }),
  'wrong-value': ({ typed, expected, among }) => ({
    message: `${typed === null ? 'This' : quote(typed)} is not ${expected}.`,
    fix: typed === null ? undefined : suggest(typed, among),
  }),
  'unknown-criterion': ({ id, known }) => ({
    message: `The sheet has no criterion "${id}".`,
    fix: suggest(id, known) ?? `Its criteria are: ${known.join(', ')}.`,
  }),
  'missing-source': ({ of }) => ({
    message: `The figures in "${of}" name no source.`,
    fix: 'Add "source:" with the id of an entry under this file\'s "sources:".',
  }),
  'unknown-source': ({ id, known }) => ({
    message: `This file lists no source "${id}".`,
    fix: suggest(id, known) ?? 'Add it under "sources:" with at least a title.',
  }),
  'unknown-ratio': ({ id, known }) => ({
    message: `The assumptions hold no ratio "${id}".`,
    fix: suggest(id, known) ?? `Use one of: ${known.join(', ')}, or write the ratio out here.`,
  }),
  'bare-ratio': ({ typed }) => ({
    message:
      typed === null
        ? 'This ratio does not say what it compares: it has no "kind".'
        : `"${typed}" does not say what it compares.`,
    fix: `Write {kind, value, grade, source, derivation}; the kinds are ${RATIO_KINDS_EXPLAINED}.`,
  }),
  'duplicate-id': ({ id, of }) => ({
    message: `The ${of} "${id}" is already taken.`,
    fix: 'Give one of the two another id.',
  }),
  'sheet-without-must': ({ sheet }) => ({
    message: `The sheet "${sheet}" has no Must, so every candidate would qualify.`,
    fix: 'Mark at least one criterion "must".',
  }),
  'unknown-overlap': ({ id, known }) => ({
    message: `There is no candidate "${id}" among the files given.`,
    fix: suggest(id, known) ?? 'Give its file as well, or take the id out.',
  }),
  'missing-deflator': ({ year, base }) => ({
    message:
      year === null
        ? `This amount has no year, so it cannot be brought to ${base} prices.`
        : `There is no deflator that takes ${year} to ${base} prices.`,
    fix:
      year === null
        ? 'Add its "year:".'
        : `Add ${year} and ${base} to the deflators in the assumptions (financial and calendar years are kept apart).`,
  }),
};

/** The words for a problem. */
export function describeProblem<Rule extends RuleId>(problem: Problem<Rule>): Words {
  return WORDS[problem.rule](problem.facts);
}

function suggest(typed: string, known: readonly string[]): string | undefined {
  const closest = findClosest(typed, known);
  return closest && `Did you mean "${closest}"?`;
}

/** What was typed, cut where it is too long to be read in a message. */
function quote(typed: string): string {
  if (typed === '') return 'Nothing';
  return `"${typed.length > 60 ? `${typed.slice(0, 60)}…` : typed}"`;
}
