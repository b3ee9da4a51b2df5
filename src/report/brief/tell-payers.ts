import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { Entry } from '../../assess/entry.ts';
import type { Candidate } from '../../documents/candidate.ts';
import { forEachRun } from '../../documents/parts/range.ts';
import { tellFunder } from '../words/payers.ts';
import { nameRuns } from '../words/worth.ts';
import { endSentence } from './end-sentence.ts';
import { shorten } from './shorten.ts';

/** The most characters of a sponsor and of a provider. */
const ROLE_LENGTH = 110;

/** How many of those who gain a brief names. */
const MAX_GAINS = 3;

/** The most characters of one of those who gain, and of what each gains. */
const GAIN_LENGTH = 60;

/** Who pays for a candidate and for what, who runs it, and who gains besides. */
export function tellPayers({ candidate, appraisal }: Entry): string[] {
  const { sponsor, provider } = candidate.roles ?? {};
  return [
    ...tellFunder({ candidate, appraisal }),
    ...(appraisal === null ? [] : [tellShares(appraisal)]),
    ...(sponsor === undefined ? [] : [`Sponsors: ${endSentence(shorten(sponsor, ROLE_LENGTH))}`]),
    ...(provider === undefined ? [] : [`Provides: ${endSentence(shorten(provider, ROLE_LENGTH))}`]),
    ...tellGains(candidate),
  ];
}

/** What falls on the funder, and what those who join gain: in cash where it is known, since budgets are cash. */
function tellShares({ results }: Appraisal): string {
  const cost = nameRuns(forEachRun((run) => results[run].funderNetCost));
  const { low, central, high } = forEachRun((run) => results[run].adopterCashSaving);
  const gain =
    low && central && high
      ? `in cash: ${nameRuns({ low, central, high })}`
      : `cash or not: ${nameRuns(forEachRun((run) => results[run].adopterNetSaving))}`;
  return `In today’s value the funder pays ${cost}. Those who join gain, less what they pay, ${gain}.`;
}

function tellGains({ 'other-benefits': benefits = [] }: Candidate): string[] {
  if (benefits.length === 0) return [];
  const named = benefits.slice(0, MAX_GAINS).map(nameGain);
  const rest = benefits.length - named.length;
  return [`Who gains: ${named.join('; ')}${rest === 0 ? '' : `; and ${rest} more`}.`];
}

/** Who gains, with what they gain. */
function nameGain({ what, for: whom }: Benefit): string {
  if (whom === undefined) return shorten(what, GAIN_LENGTH);
  return `${shorten(whom, GAIN_LENGTH)} (${shorten(what, GAIN_LENGTH)})`;
}

type Benefit = NonNullable<Candidate['other-benefits']>[number];
