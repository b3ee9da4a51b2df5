import type { HeadlineFact, Loss } from '../../assess/headline.ts';
import { count, joinNames } from '../words/show-answers.ts';
import { nameNetPresentValue } from '../words/worth.ts';

/** The headline in sentences, most important first. */
export function tellHeadline(facts: readonly HeadlineFact[]): string[] {
  return facts.map(tellFact);
}

function tellFact(fact: HeadlineFact): string {
  switch (fact.fact) {
    case 'nothing-ranked':
      return 'No candidate is ranked: only those with the status "assessed" are, unless --all is given.';
    case 'qualifying': {
      const verb = fact.names.length === 1 ? 'qualifies' : 'qualify';
      return `${joinNames(fact.names)} ${verb}, of ${count(fact.of, 'candidate')} ranked.`;
    }
    case 'none-qualifies': {
      if (fact.of === 1) {
        const verdict = fact.open === 1 ? 'it is open' : 'it is ruled out';
        return `The one candidate does not qualify: ${verdict}.`;
      }
      const verb = fact.open === 1 ? 'is' : 'are';
      return `None of the ${count(fact.of, 'candidate')} qualifies yet: ${fact.open} ${verb} open and ${fact.ruledOut} ruled out. The order shows how much evidence is held, not merit.`;
    }
    case 'qualifying-loses':
      return fact.losses.map(tellLoss).join(' ');
    case 'price-years-differ':
      return `Their savings are in the prices of ${joinNames(fact.years)}: --price-base brings them to one year.`;
    case 'not-separated':
      return 'Every candidate could still stand at any rank: the evidence does not separate them.';
    case 'saving-disagrees': {
      const verb = fact.first.length === 1 ? 'stands' : 'stand';
      return `${joinNames(fact.first)} ${verb} first by answers, but ${joinNames(fact.mostSaving)} would save most.`;
    }
    default:
      return fact satisfies never;
  }
}

/** Qualifying is about criteria, and must not read as worth doing. */
function tellLoss({ name, appraisal }: Loss): string {
  const { worth } = appraisal;
  const net = nameNetPresentValue(appraisal);
  const how = appraisal.method === 'top-down' ? ', by the paper’s ratio' : '';
  const verb = worth === 'loses' ? 'would lose money' : 'would lose money on central figures';
  return `${name} qualifies and ${verb}: its net present value is ${net}${how}.`;
}
