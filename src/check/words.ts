import type { Decimal } from '../documents/decimal.ts';
import { findClosest } from './closest.ts';
import type { Problem, ProblemFacts, RuleId } from './problem.ts';

/** What a problem says to the person who has to mend it. */
export interface Words {
  readonly message: string;
  /** How to mend it, where we know. */
  readonly fix?: string | undefined;
}

type WordsFor = { readonly [Rule in RuleId]: (facts: ProblemFacts[Rule]) => Words };

const percent = (share: Decimal): string => `${share.times(100).toDecimalPlaces(1).toFixed()}%`;

const RATIO_KINDS_EXPLAINED =
  'baseline-per-residual (spend before ÷ spend after), saving-per-cost (saved for each £1 of platform cost) or unit-cost (cost of one case before ÷ after)';

const WORDS: WordsFor = {
  'yaml-syntax': ({ detail }) => ({ message: `This is not valid YAML: ${detail}.` }),
  'unreadable-file': ({ why, found }) => {
    switch (why) {
      case 'not-utf-8':
        return { message: 'The file is not UTF-8 text.', fix: 'Save it as UTF-8.' };
      case 'nul':
        return { message: 'The file holds NUL bytes, so it is not text.' };
      case 'too-large':
        return found === 'report'
          ? { message: 'The report is larger than 500 MiB.', fix: 'Name the folder instead.' }
          : { message: 'The file is larger than 1 MiB.', fix: 'Split it into smaller files.' };
      case 'too-deep':
        return { message: 'Lists and mappings nest more than 64 deep.' };
      case 'not-json':
        return {
          message: 'The file is not JSON.',
          fix: 'Name a folder, or a report that "assess --json" wrote.',
        };
      case 'no-report':
        return {
          message: `This is no hit list that assess wrote${found === undefined ? '' : `: ${found}`}.`,
          fix: 'Name a folder, or a report that "assess --json" wrote; explain, ask and check write others.',
        };
      case 'other-format':
        return {
          message: `The report is of format ${found}, and this version of assess reads format 1.`,
          fix: 'Write both reports with the same version of assess, or name the folders.',
        };
      case 'without-documents':
        return {
          message: 'The report was written before reports held the files that they were made from.',
          fix: 'Write it anew from the same files with "assess --json".',
        };
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
  'missing-source': ({ of, isAnswer }) =>
    isAnswer
      ? {
          message: `The Y to "${of}" names no source.`,
          fix: 'Add "sources: [id]" with the id of an entry under this file\'s "sources:".',
        }
      : {
          message: `The figures in "${of}" name no source.`,
          fix: 'Add "source:" with the id of an entry under this file\'s "sources:".',
        },
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
  'bad-claim': ({ says, about, expected }) => ({
    message: `${quote(says ?? '')} is said about "${about}", and is not ${expected}.`,
    fix: 'Mend the figure, or what it is about; "context" takes any figure and compares it with nothing.',
  }),
  'unanswered-criterion': ({ id, name }) => ({
    message: `"${name}" (${id}) is not answered.`,
    fix: `Answer it under "answers:"; ${id}: {meets: "?"} says that it is not known.`,
  }),
  'missing-reason': ({ meets }) => ({
    message: `This ${meets} has no reason.`,
    fix: 'Add "because:".',
  }),
  'residual-as-saving': ({ says, residual, gross }) => ({
    message: `${says} is called a saving, but it is what would still be spent (${pounds(residual)}).`,
    fix: `The gross saving is ${pounds(gross)}. Write "about: residual", or the saving.`,
  }),
  'double-counted-spend': ({ name, other }) => ({
    message: `The spend "${name}" is counted in "${other}" too.`,
    fix: `If both mean the same money, add "overlaps: [${other}]" under "savings:"; else give the lines different names.`,
  }),
  'claim-disagrees': ({ says, about, ours }) => ({
    message: `${says} is published for "${about}"; our arithmetic gives ${ours}.`,
    fix: 'Mend whichever is wrong; where the publication is, say so in the note and silence this with a reason.',
  }),
  'mixed-price-years': ({ year, first }) => ({
    message: `This line is in ${year} prices, the first in ${first} prices.`,
    fix: 'Add "price-base:" under "savings:" with the year to bring them all to.',
  }),
  'saving-above-reference': ({ share, reference, grade }) => ({
    message: `${percent(share)} of the addressable spend is said to be saved, on evidence of grade ${grade}; comparable programmes aim at or reached ${percent(reference)}.`,
    fix: 'Find better evidence, or quote the reference saving.',
  }),
  'overhead-fully-addressable': ({ line }) => ({
    message: `All of the overhead "${line}" is counted as addressable.`,
    fix: 'Leave out the part that other work would go on needing.',
  }),
  'large-residual': ({ share }) => ({
    message: `The residual is ${percent(share)} of the addressable spend, so the evidence cut is not a cut in net saving.`,
    fix: 'Give platform costs, or read the adjusted saving with care.',
  }),
  'copied-reason': ({ of }) => ({
    message: `This reason is the same text as that of ${of}.`,
    fix: 'Say what is particular to this one.',
  }),
  'unused-source': ({ id }) => ({
    message: `Nothing in this file names the source "${id}".`,
    fix: 'Name it where it is used, or take it out.',
  }),
  'stale-source': ({ year, date }) => ({
    message: `Spend of ${year} is over five years old on ${date}.`,
    fix: 'Look for a later return.',
  }),
  'stale-assessment': ({ edition, current }) => ({
    message: `This was assessed against edition ${edition}; the sheet is now edition ${current}.`,
    fix: 'Read what changed, judge again, and write the new edition.',
  }),
  'ungraded-spend': ({ line }) => ({
    message: `The spend line "${line}" has no evidence grade, so it counts as grade 6.`,
    fix: 'Add "grade:" from 1 (the organisations\' own records) to 6 (assertion).',
  }),
  'unverified-assumption': ({ of }) => ({
    message: `Nobody has checked "${of}" against its source.`,
    fix: 'Check it and write "verified: yes", or silence this with a reason.',
  }),
  'nonstandard-answer': ({ typed, standard }) => ({
    message: `"${typed}" is read as ${standard}.`,
    fix: `Write ${standard === '?' ? '"?"' : standard}.`,
  }),
  'criterion-never-discriminates': ({ name, meets }) => ({
    message: `Every assessed candidate answers ${meets} to "${name}".`,
  }),
  'run-counted-twice': () => ({
    message:
      'This running cost is counted twice: without "retained-local" the residual of the ratio is it.',
    fix: 'Take "run:" out, or say under "savings:" what share is "retained-local:".',
  }),
  'unknown-assumption': ({ of, id, known }) => ({
    message: `The assumptions hold no ${of} "${id}".`,
    fix: suggest(id, known) ?? `There are: ${known.join(', ')}.`,
  }),
  'fte-mismatch': ({ spendPerPost, byPosts, byRatio }) => ({
    message:
      spendPerPost === null
        ? `The released posts are worth ${byPosts === null ? 'nothing' : pounds(byPosts)}, and the ratio saves ${byRatio === null ? 'nothing' : pounds(byRatio)}: more than 10% apart.`
        : `The spend comes to ${pounds(spendPerPost)} a post, outside £15,000 to £150,000.`,
    fix: 'Check the posts, the spend and the addressable share against each other.',
  }),
  'cashable-without-owner': () => ({
    message: 'Part of this saving is called cash-releasing, and no funder is named.',
    fix: 'Name the funder under "roles:" or "platform:", or leave "cashable:" out.',
  }),
  'implied-ratio-below-claimed': ({ implied, claimed }) => ({
    message: `The appraisal works out to a ratio of ${implied.toSignificantDigits(3).toFixed()}, below the ${claimed.toSignificantDigits(3).toFixed()} that the estimate uses.`,
    fix: 'Quote the appraisal, not the ratio.',
  }),
  'take-up-too-fast': ({ isFast }) => ({
    message: isFast
      ? 'More than half join in the first year, and no source says so.'
      : 'Everybody joins in the end, and no source says so.',
    fix: 'Add "source:" under "platform:" or to the take-up, or take a slower one.',
  }),
  'no-slow-case': () => ({
    message: 'This take-up has no low case.',
    fix: 'Give a year, or the ceiling of a curve, as {low, central, high}.',
  }),
  'cost-beyond-horizon': ({ cost, year, horizon }) => ({
    message: `The ${cost === 'run' ? 'running' : cost} cost of year ${year} lies after the horizon, whose last year is ${horizon - 1}: nothing counts it.`,
    fix: 'Lengthen the horizon, or take the cost out.',
  }),
  'no-onboarding-cost': () => ({
    message: 'This platform has no cost for each organisation that joins.',
    fix: 'Add "onboarding:", £0 if it is really nothing.',
  }),
  'no-platform-cost': () => ({
    message: 'This candidate has a saving and no platform costs.',
    fix: 'Add "platform:" when they are known; until then, say why not and silence this.',
  }),
  'unsourced-cost': () => ({
    message: 'These platform costs name no source.',
    fix: 'Add "source:" under "platform:" with the id of an entry under "sources:".',
  }),
  'ignore-without-reason': ({ of }) => ({
    message: `This silences "${of}" and gives no reason, so it silences nothing.`,
    fix: `Write "# assess-ignore ${of}: " and the reason.`,
  }),
  'unused-ignore': ({ of, known }) => ({
    message: known.includes(of)
      ? `There is no "${of}" here to silence.`
      : `There is no rule "${of}".`,
    fix: known.includes(of) ? 'Take the comment out.' : suggest(of, known),
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
  if (typed === '') return 'An empty value';
  return `"${typed.length > 60 ? `${typed.slice(0, 60)}…` : typed}"`;
}

function pounds(amount: Decimal): string {
  const [whole = '', pence] = amount.toDecimalPlaces(2).toFixed().split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `£${grouped}${pence === undefined ? '' : `.${pence.padEnd(2, '0')}`}`;
}
