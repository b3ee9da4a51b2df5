import type { HeadlineFact } from '../domain/headline.ts';
import { count, joinNames } from './show-answers.ts';

type Sentences = {
  readonly [Kind in HeadlineFact['fact']]: (fact: Extract<HeadlineFact, { fact: Kind }>) => string;
};

const SENTENCES: Sentences = {
  'nothing-ranked': () =>
    'No candidate is ranked: only those with the status "assessed" are, unless --all is given.',
  qualifying: ({ names, of }) =>
    `${joinNames(names)} ${names.length === 1 ? 'qualifies' : 'qualify'}, of ${count(of, 'candidate')} ranked.`,
  'none-qualifies': ({ of, open }) =>
    `None of the ${count(of, 'candidate')} qualifies yet: ${open} ${open === 1 ? 'is' : 'are'} open and ${of - open} ruled out. The order shows how much evidence is held, not merit.`,
  'not-separated': () =>
    'Every candidate could still stand at any rank: the evidence does not separate them.',
  'saving-disagrees': ({ first, mostSaving }) =>
    `${joinNames(first)} ${first.length === 1 ? 'stands' : 'stand'} first by answers, but ${joinNames(mostSaving)} would save most.`,
};

/** The headline in sentences, most important first. */
export function writeHeadline(facts: readonly HeadlineFact[]): string[] {
  return facts.map((fact) => {
    const write = SENTENCES[fact.fact] as (fact: HeadlineFact) => string;
    return write(fact);
  });
}
