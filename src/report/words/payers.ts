import { COSTS, type Cost } from '../../assess/appraisal/costs.ts';
import type { Entry } from '../../assess/entry.ts';
import { findFunder } from '../../documents/find-funder.ts';
import type { Payer } from '../../documents/platform.ts';
import { joinNames } from './show-answers.ts';

const COST_WORDS: { readonly [C in Cost]: string } = {
  build: 'building it',
  transition: 'the move',
  run: 'running it',
  onboarding: 'joining it',
};

/** Who pays for a candidate and, where there is an appraisal, for what. */
export function tellFunder({
  candidate,
  appraisal,
}: Pick<Entry, 'candidate' | 'appraisal'>): string[] {
  const funder = findFunder(candidate) ?? 'nobody is named';
  if (appraisal === null) return [`Pays: ${funder}.`];
  const { paidBy, method } = appraisal;
  const costs = COSTS.filter((cost) => candidate.platform?.[cost] !== undefined);
  const paidFor = (payer: Payer) =>
    costs.filter((cost) => paidBy[cost] === payer).map((cost) => COST_WORDS[cost]);
  // Top-down the residual of the ratio is the running cost, and adopters bear it.
  const ofAdopters = [...paidFor('adopters'), ...(method === 'top-down' ? ['running it'] : [])];
  return [
    `Pays: ${funder}, for ${joinNames(paidFor('funder')) || 'nothing'}.`,
    ...(ofAdopters.length === 0
      ? []
      : [`The organisations that join pay for ${joinNames(ofAdopters)}.`]),
  ];
}

/** The same in a list, where one without costs and without a funder needs no word on it. */
export function tellFunderIfKnown(entry: Pick<Entry, 'candidate' | 'appraisal'>): string[] {
  const isKnown = entry.appraisal !== null || findFunder(entry.candidate) !== undefined;
  return isKnown ? tellFunder(entry) : [];
}
