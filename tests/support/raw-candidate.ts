import type { Raw } from './parse.ts';

/** The plain text of an assessed candidate without answers or spend; `more` adds, replaces or (undefined) drops keys. */
export function rawCandidate(more: Raw = {}): Raw {
  const keys: Raw = {
    candidate: 'boat-permits',
    name: 'Boat permits',
    sector: 'Local government',
    status: 'assessed',
    answers: {},
    sources: { returns: { title: 'Returns of 2022' } },
    ...more,
  };
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined));
}

/** The plain text of an annual spend line, all of it addressable and of the best grade. */
export function rawSpend(amount: string, more: Raw = {}): Raw {
  return {
    id: 'desks',
    name: 'Permit desks',
    amount,
    source: 'returns',
    addressable: '100%',
    grade: '1',
    ...more,
  };
}

/** Plain answers, from `{legal: 'Y'}`. */
export function rawAnswers(meets: Readonly<Record<string, string>>): Raw {
  return Object.fromEntries(Object.entries(meets).map(([id, typed]) => [id, { meets: typed }]));
}
