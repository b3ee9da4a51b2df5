import { type Block, paragraph, section } from '../blocks.ts';
import type { Explanation } from './explanation.ts';
import { listWorthFigures } from './result-figures.ts';
import { workedSection } from './worked-section.ts';

/** Whether a candidate is worth its cost, in figures that are worked out further below; or that nothing is appraised. */
export function worthSection(explanation: Explanation): readonly Block[] {
  const { appraisal, estimate } = explanation.entry;
  if (appraisal !== null) {
    return workedSection('Worth', listWorthFigures(appraisal), explanation);
  }
  const missing = estimate === null ? 'neither spend nor a platform’s cost' : 'no platform’s cost';
  return section('Worth', [paragraph(`Not appraised: ${missing} is stated.`)]);
}
