import { findPostYear, findPriceBase, findPriceFactor } from '../../assess/savings/price-base.ts';
import type { Assumptions } from '../../documents/assumptions.ts';
import type { Candidate } from '../../documents/candidate.ts';
import { kindOfYear } from '../../documents/deflators.ts';
import type { Fault } from '../../yaml/fault.ts';
import type { Place } from '../../yaml/place.ts';
import { onCandidate, type Rule } from '../rule.ts';

/** What its words need: why an amount cannot be brought to the prices of `base`. */
type Facts = {
  readonly base: string;
  /** Whether the year was asked for on the command line, so that no file says it. */
  readonly isAsked: boolean;
} & (
  | { readonly why: 'no-year' }
  /** Costs without a year of their own, beside lines of several years. */
  | { readonly why: 'undated-costs' }
  | { readonly why: 'other-kind'; readonly year: string }
  | { readonly why: 'no-index'; readonly missing: readonly string[]; readonly known: KnownYears }
);

/** The first and the last year that there is a deflator for; null without any. */
type KnownYears = readonly [first: string, last: string] | null;

type Found = Fault<'missing-deflator', Facts>;

export const missingDeflator: Rule<'missing-deflator', Facts> = {
  id: 'missing-deflator',
  severity: 'error',
  stopsRanking: true,
  summary: 'An amount cannot be brought to the price base, since a year has no deflator.',
  why: 'Sums in the prices of different years must not be added.',
  words: (facts) => ({ message: tellMissing(facts), fix: tellRemedy(facts) }),
  bad: `savings:
  price-base: 2024
  spend:
    - {id: desks, year: 1999, …}`,
  good: `savings:
  price-base: 2024
  spend:
    - {id: desks, year: 2021, …}`,
  check: onCandidate((candidate, { assumptions }) =>
    assumptions === null
      ? []
      : [
          ...checkSpend(candidate, assumptions),
          ...checkOwnBase(candidate, assumptions),
          ...checkPosts(candidate, assumptions),
          ...checkPlatform(candidate, assumptions),
        ],
  ),
};

function tellMissing(facts: Facts): string {
  const { base } = facts;
  switch (facts.why) {
    case 'no-year':
      return `This amount has no year, so it cannot be brought to ${base} prices.`;
    case 'undated-costs':
      return `These costs have no year and the lines of spend have several, so they cannot be brought to ${base} prices.`;
    case 'other-kind':
      return `There is no deflator that takes ${facts.year} to ${base} prices: one is a financial and the other a calendar year, and the two kinds never mix.`;
    case 'no-index':
      return `There is no deflator for ${facts.missing.join(' or ')}, so this amount cannot be brought to ${base} prices.`;
    default:
      return facts satisfies never;
  }
}

function tellRemedy(facts: Facts): string {
  const { base, isAsked } = facts;
  const kind = kindOfYear(base);
  switch (facts.why) {
    case 'no-year':
      return `Add its "year:", a ${kind} year.`;
    case 'undated-costs':
      return 'Add "year:" under "platform:".';
    case 'other-kind':
      return isAsked
        ? `State this amount for a ${kind} year, or give --price-base a ${kindOfYear(facts.year)} year.`
        : 'State both in years of one kind.';
    case 'no-index': {
      const known =
        facts.known === null
          ? ''
          : ` There are deflators for ${kind} years from ${facts.known.join(' to ')}.`;
      return `Write "deflators: {${kind}: …}" in an assumptions file, with an "index:" of one release that has ${facts.missing.join(' and ')} and every other ${kind} year that the candidates use: it takes the place of all ${kind} deflators that come with assess.${known}`;
    }
    default:
      return facts satisfies never;
  }
}

/** Why an amount of one year cannot be brought to the prices of another; empty where it can. */
function explain(
  year: string | undefined,
  base: string,
  place: Place,
  assumptions: Assumptions,
): Found[] {
  if (findPriceFactor(year, base, assumptions) !== undefined) return [];
  const asked = { base, isAsked: assumptions.priceBase !== undefined };
  const toFound = (facts: Facts): Found[] => [{ rule: 'missing-deflator', place, facts }];
  if (year === undefined) return toFound({ ...asked, why: 'no-year' });
  const kind = kindOfYear(base);
  if (kindOfYear(year) !== kind) return toFound({ ...asked, why: 'other-kind', year });
  const index = assumptions.deflators[kind]?.index ?? {};
  const years = Object.keys(index).sort();
  const [first, last] = [years[0], years.at(-1)];
  return toFound({
    ...asked,
    why: 'no-index',
    missing: [year, base].filter((each) => index[each] === undefined),
    known: first === undefined || last === undefined ? null : [first, last],
  });
}

function checkSpend({ savings }: Candidate, assumptions: Assumptions): Found[] {
  const base = assumptions.priceBase ?? savings?.['price-base'];
  if (base === undefined) return [];
  return (savings?.spend ?? []).flatMap(({ year }, index): Found[] => {
    const path = ['savings', 'spend', index];
    const place: Place =
      year === undefined ? { path, at: 'key' } : { path: [...path, 'year'], at: 'value' };
    return explain(year, base, place, assumptions);
  });
}

function checkPosts(candidate: Candidate, assumptions: Assumptions): Found[] {
  const fte = candidate.savings?.fte;
  const base = findPriceBase(candidate, assumptions);
  if (fte?.['loaded-cost'] === undefined || base === undefined) return [];
  const path = ['savings', 'fte'];
  if (fte.year !== undefined) {
    return explain(fte.year, base, { path: [...path, 'year'], at: 'value' }, assumptions);
  }
  // Else it goes with the spend, whose own year is checked.
  return findPostYear(candidate) === undefined
    ? explain(undefined, base, { path, at: 'key' }, assumptions)
    : [];
}

/** The year that a file settles for what states none, where the report goes on from there. */
function checkOwnBase({ savings, platform }: Candidate, assumptions: Assumptions): Found[] {
  const { priceBase: base } = assumptions;
  const own = savings?.['price-base'];
  const isOfCosts = platform !== undefined && platform.year === undefined;
  const isOfPosts = savings?.fte?.['loaded-cost'] !== undefined && savings.fte.year === undefined;
  if (base === undefined || own === undefined || !(isOfCosts || isOfPosts)) return [];
  return explain(own, base, { path: ['savings', 'price-base'], at: 'value' }, assumptions);
}

function checkPlatform(candidate: Candidate, assumptions: Assumptions): Found[] {
  const { platform } = candidate;
  if (platform === undefined) return [];
  const base = findPriceBase(candidate, assumptions);
  if (platform.year === undefined) return checkUndatedCosts(candidate, assumptions);
  if (base === undefined) return checkUndatedSpend(candidate, platform.year);
  const place = { path: ['platform', 'year'], at: 'value' } as const;
  return explain(platform.year, base, place, assumptions);
}

/** Costs go with the spend, unless that is in several prices and the report brings it to those of one year. */
function checkUndatedCosts(
  { savings }: Candidate,
  { priceBase: base }: Pick<Assumptions, 'priceBase'>,
): Found[] {
  const years = new Set((savings?.spend ?? []).flatMap(({ year }) => year ?? []));
  if (base === undefined || savings?.['price-base'] !== undefined || years.size < 2) return [];
  const place = { path: ['platform'], at: 'key' } as const;
  return [
    { rule: 'missing-deflator', place, facts: { why: 'undated-costs', base, isAsked: true } },
  ];
}

/** Costs of a stated year cannot be set against spend of an unknown one. */
function checkUndatedSpend({ savings }: Candidate, base: string): Found[] {
  const index = (savings?.spend ?? []).findIndex(({ kind }) => kind === 'annual');
  if (index === -1) return [];
  const place = { path: ['savings', 'spend', index], at: 'key' } as const;
  return [{ rule: 'missing-deflator', place, facts: { why: 'no-year', base, isAsked: false } }];
}
