import type { MeasureFact } from '../../assess/headline-measure.ts';
import { MEASURE_WORDS } from '../words/measure.ts';
import type { ReadIn } from '../words/read-in.ts';
import { joinNames } from '../words/show-answers.ts';
import { tellRebasing } from '../words/tell-rebasing.ts';

/** A sentence of the headline on what the list is ranked by, or on how far its appraisals compare. */
export function tellMeasure(fact: MeasureFact, readIn: ReadIn): string {
  switch (fact.fact) {
    case 'ranked-by':
      return `Ranked by verdict, then by ${MEASURE_WORDS[fact.measure]}${tellWhy(fact)}.`;
    case 'without-figure':
      return fact.isAll
        ? `None has a figure to rank by: ${tellLack(fact.measure)}.`
        : `${joinNames(fact.names)} ${fact.names.length === 1 ? 'has' : 'have'} no such figure and ${fact.names.length === 1 ? 'sorts' : 'sort'} last of equal verdicts: ${tellLack(fact.measure)}.`;
    case 'without-range':
      return `No range was given for ${joinNames(fact.names)}, so that “everything adverse” is there the central figure.`;
    case 'methods-mixed':
      return `The figure of ${joinNames(fact.topDown)} replicates the paper’s ratio (top-down); the others are bottom-up.`;
    case 'appraisals-differ':
      return `Their net present values do not compare as they stand: ${tellDifferences(fact, readIn)}.`;
    default:
      return fact satisfies never;
  }
}

/** Why a list by net present value compares yearly sums. */
function tellWhy({ measure, horizons }: Extract<MeasureFact, { fact: 'ranked-by' }>): string {
  return measure === 'npv-a-year'
    ? `, since horizons are unequal (${joinNames(horizons.map(String))} years)`
    : '';
}

/** What it takes to have a figure. */
function tellLack(measure: Extract<MeasureFact, { fact: 'without-figure' }>['measure']): string {
  switch (measure) {
    case 'saving':
      return 'it takes an annual estimate';
    case 'npv':
      return 'it takes an appraisal and a cashable share';
    case 'npv-a-year':
      return 'it takes an appraisal over more than one year and a cashable share';
    default:
      return measure satisfies never;
  }
}

function tellDifferences(
  { horizons, priceBases }: Extract<MeasureFact, { fact: 'appraisals-differ' }>,
  readIn: ReadIn,
): string {
  const stated = priceBases.filter((base) => base !== null);
  const isSomeUnstated = stated.length < priceBases.length;
  const prices = `prices of ${joinNames(isSomeUnstated ? [...stated, 'a year not stated'] : stated)}`;
  return [
    ...(horizons.length > 1 ? [`horizons of ${joinNames(horizons.map(String))} years`] : []),
    ...(priceBases.length > 1 ? [`${prices} (${tellRebasing(priceBases, readIn)})`] : []),
  ].join('; ');
}
