import type { HeadlineFact, Loss } from '../../assess/headline.ts';
import type { Measure } from '../../assess/ranking/key-sums.ts';
import type { ReadIn } from '../words/read-in.ts';
import { count, joinNames } from '../words/show-answers.ts';
import { tellRebasing } from '../words/tell-rebasing.ts';
import { nameNetPresentValue } from '../words/worth.ts';
import { tellMeasure } from './tell-measure.ts';

/** The headline in sentences, most important first. */
export function tellHeadline(facts: readonly HeadlineFact[], readIn: ReadIn = 'report'): string[] {
  const isByAnswers = facts.every(({ fact }) => fact !== 'ranked-by');
  return facts.map((fact) => tellFact(fact, isByAnswers, readIn));
}

const OTHERS: { readonly [R in ReadIn]: string } = {
  report: ', unless --all is given',
  page: '',
};

function tellFact(fact: HeadlineFact, isByAnswers: boolean, readIn: ReadIn): string {
  switch (fact.fact) {
    case 'nothing-ranked':
      return `No candidate is ranked: only those with the status "assessed" are${OTHERS[readIn]}.`;
    case 'qualifying': {
      const verb = fact.names.length === 1 ? 'qualifies' : 'qualify';
      return `${joinNames(fact.names)} ${verb}, of ${count(fact.of, 'candidate')} ranked.`;
    }
    case 'none-qualifies':
      return tellNoneQualifies(fact, isByAnswers);
    case 'qualifying-loses':
      return fact.losses.map(tellLoss).join(' ');
    case 'price-years-differ':
      return `Their savings are in the prices of ${joinNames(fact.years)}: ${tellRebasing(fact.years, readIn)}.`;
    case 'not-separated':
      return 'Every candidate could still stand at any rank: the evidence does not separate them.';
    case 'saving-disagrees':
      return tellDisagreement(fact);
    case 'ranked-by':
    case 'without-figure':
    case 'without-range':
    case 'methods-mixed':
    case 'appraisals-differ':
      return tellMeasure(fact, readIn);
    default:
      return fact satisfies never;
  }
}

/** By answers the order is about evidence; by anything else it says itself what it is by. */
function tellNoneQualifies(
  { of, open, ruledOut, hasUnknown }: Extract<HeadlineFact, { fact: 'none-qualifies' }>,
  isByAnswers: boolean,
): string {
  if (of === 1) {
    const verdict = open === 1 ? 'it is open' : 'it is ruled out';
    return `The one candidate does not qualify: ${verdict}.`;
  }
  const order =
    isByAnswers && hasUnknown ? ' The order shows how much evidence is held, not merit.' : '';
  const none = `None of the ${count(of, 'candidate')} qualifies`;
  if (open === 0) return `${none}: all are ruled out.${order}`;
  if (ruledOut === 0) return `${none} yet: all are open.${order}`;
  const verb = open === 1 ? 'is' : 'are';
  return `${none} yet: ${open} ${verb} open and ${ruledOut} ruled out.${order}`;
}

/** Qualifying is about criteria, and must not read as worth doing. */
function tellLoss({ name, appraisal }: Loss): string {
  const { worth } = appraisal;
  const net = nameNetPresentValue(appraisal);
  const how = appraisal.method === 'top-down' ? ', by the paper’s ratio' : '';
  const verb = worth === 'loses' ? 'would lose money' : 'would lose money on central figures';
  return `${name} qualifies and ${verb}: its net present value is ${net}${how}.`;
}

/** By what the first candidate stands first, where another would save more. */
const FIRST_BY: { readonly [M in Measure]: string } = {
  answers: 'by answers',
  saving: 'by verdict',
  npv: 'by verdict and net present value',
  'npv-a-year': 'by verdict and net present value a year',
};

function tellDisagreement({
  measure,
  first,
  mostSaving,
}: Extract<HeadlineFact, { fact: 'saving-disagrees' }>): string {
  const verb = first.length === 1 ? 'stands' : 'stand';
  const most = mostSaving.map(({ name, isRuledOut }) =>
    isRuledOut ? `${name}, which is ruled out,` : name,
  );
  return `${joinNames(first)} ${verb} first ${FIRST_BY[measure]}, but ${joinNames(most)} would save most.`;
}
