import { findClosest, findOnlyClose } from '../check/closest.ts';
import { ALL_RULES, type ProblemFacts, RULES, type RuleId } from '../check/registry.ts';

/** What a comment says that is meant to silence a finding: a rule and a reason, or something else than that. */
export type ReadIgnore =
  | { readonly kind: 'ignore'; readonly rule: string; readonly reason: string }
  | { readonly kind: 'malformed'; readonly facts: ProblemFacts['malformed-ignore'] };

const WORD = 'assess-ignore';

const KNOWN = ALL_RULES.map(({ id }) => id);

const WELL_FORMED = /^#\s*assess-ignore\s+([\w-]+)\s*(?::\s*(.*))?$/;

/** The first word of a comment, or the first two, and what follows. */
const ONE_WORD = /^#+[\s!]*["'`]?([\w-]+)(.*)$/;
const TWO_WORDS = /^#+[\s!]*["'`]?(\w+[ \t]\w+)(.*)$/;

/** Reads a comment, from its `#` on; undefined where it is not meant to silence anything. */
export function readIgnore(comment: string): ReadIgnore | undefined {
  const [, rule, reason = ''] = WELL_FORMED.exec(comment) ?? [];
  if (rule !== undefined) return { kind: 'ignore', rule, reason: reason.trim() };
  const rest = findRest(comment);
  if (rest === undefined) return undefined;
  return { kind: 'malformed', facts: readMalformed(rest) };
}

/** What follows the word that silences, or one much like it before the id of a rule. */
function findRest(comment: string): string | undefined {
  for (const pattern of [ONE_WORD, TWO_WORDS]) {
    const [, typed = '', rest = ''] = pattern.exec(comment) ?? [];
    const word = typed.toLowerCase().replaceAll(/[\s_]+/g, '-');
    if (typed === WORD) return rest;
    const isLike = word === WORD || word.startsWith(WORD) || findClosest(word, [WORD]) === WORD;
    if (isLike && readMalformed(rest).rules.length > 0) return rest;
  }
  return undefined;
}

const SEPARATORS = /^(?:\W+|and\b)+/;

/** The rules named at the start of a text, however they are set off from each other, and the reason after them. */
function readMalformed(text: string): ProblemFacts['malformed-ignore'] {
  const rules: RuleId[] = [];
  let rest = text.replace(SEPARATORS, '');
  for (;;) {
    const named = findNamed(rest) ?? (rules.length === 0 ? findMisspelt(rest) : undefined);
    if (named === undefined) break;
    rules.push(named.rule);
    rest = rest.slice(named.length).replace(SEPARATORS, '');
  }
  const stopping = rules.filter((rule) => RULES[rule].stopsRanking);
  return { rules, stopping, reason: rest.trim() };
}

/** A rule at the start of a text, and how much of the text names it. */
interface Named {
  readonly rule: RuleId;
  readonly length: number;
}

/** The rule whose id a text begins with, whatever joins its words. */
function findNamed(text: string): Named | undefined {
  const words = /^[a-z]+(?:[ _-][a-z]+){0,4}/i.exec(text)?.[0] ?? '';
  for (let typed = words; typed !== ''; typed = typed.replace(/(?:^|[ _-])[a-z]+$/i, '')) {
    const id = typed.toLowerCase().replaceAll(/[ _]/g, '-');
    const rule = KNOWN.find((known) => known === id);
    if (rule !== undefined) return { rule, length: typed.length };
  }
  return undefined;
}

function findMisspelt(text: string): Named | undefined {
  const typed = /^[\w-]*\w/.exec(text)?.[0] ?? '';
  const meant = findOnlyClose(typed, KNOWN);
  const rule = KNOWN.find((known) => known === meant);
  return rule === undefined ? undefined : { rule, length: typed.length };
}
