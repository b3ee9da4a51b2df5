import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import { type Block, paragraph } from '../blocks.ts';
import { tellOneOffLeftOut } from '../words/worth.ts';
import type { Explanation } from './explanation.ts';
import { listPlatformFigures } from './platform-figures.ts';
import { listResultFigures } from './result-figures.ts';
import { workedSection } from './worked-section.ts';

/** The working of an appraisal: the inputs as stated, then each result with its formula. */
export function workedAppraisalSections(explanation: Explanation): readonly Block[] {
  const { appraisal } = explanation.entry;
  if (appraisal === null) return [];
  return [
    ...workedSection('Platform, as stated', listPlatformFigures(appraisal), explanation),
    ...workedSection(nameAppraisal(appraisal), listResultFigures(appraisal), explanation),
    ...tellOneOffLeftOut(appraisal).map(paragraph),
  ];
}

/** What an appraisal may be used for, said wherever its net present value stands. */
function nameAppraisal({ method, priceBase }: Appraisal): string {
  const prices = priceBase === null ? 'price year not stated' : `${priceBase} prices`;
  return method === 'bottom-up'
    ? `Appraisal, bottom-up, ${prices}`
    : `Appraisal, top-down: a replication of the paper’s ratio, ${prices}`;
}
