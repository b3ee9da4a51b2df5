import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import { isLosing } from '../../assess/appraisal/worth.ts';
import type { Entry } from '../../assess/entry.ts';
import type { Candidate } from '../../documents/candidate.ts';
import { nameEssential } from './name-essential.ts';
import { shorten } from './shorten.ts';

/** What follows from the criteria and the figures, in one sentence. */
export function recommend(entry: Entry): string {
  const settled = OF_STATUS[entry.candidate.status];
  if (settled !== null) return settled;
  switch (entry.judgement.verdict) {
    case 'qualifies':
      return recommendQualified(entry);
    case 'open':
      return recommendOpen(entry);
    case 'ruled-out':
      return recommendRuledOut(entry);
    default:
      return entry.judgement.verdict satisfies never;
  }
}

/** Candidates about which nothing is to be decided yet, or any more; null where the verdict says what to do. */
const OF_STATUS: { readonly [S in Candidate['status']]: string | null } = {
  radar: 'Assess it before anything is decided: it has been spotted and is not yet judged.',
  assessed: null,
  adopting: 'None, since organisations are joining it already.',
  delivered: 'None, since it has been delivered.',
  benchmark: 'None, since it is a past case, which shows whether the criteria foresee an outcome.',
};

function recommendQualified({ judgement, appraisal }: Entry): string {
  const meets = `it meets ${nameEssential(judgement.musts.total, judgement.musts)}`;
  if (appraisal === null) {
    return `Work out its cost before committing money: ${meets}, and what it would cost is not stated.`;
  }
  if (isLosing(appraisal.results)) {
    return `Do not start it on these figures: ${meets} and ${tellLossOf(appraisal)}, and meeting them does not make it worth doing.`;
  }
  const gain = `${meets} and ${tellGain(appraisal)}`;
  if (appraisal.method === 'top-down') {
    return `Test its figures first: ${gain}, but that rests on the paper’s ratio alone.`;
  }
  if (appraisal.worth !== 'gains') return `Settle first what its worth hangs on: ${gain}.`;
  const doubt = tellCashDoubt(appraisal);
  return appraisal.isRanged && doubt === ''
    ? `Start it: ${gain}.`
    : `Test its figures first: ${gain}${doubt}.`;
}

/** What something is worth that loses neither in every case nor on central figures. */
function tellGain({ worth, isRanged, results }: Appraisal): string {
  if (worth === 'gains') {
    return isRanged
      ? 'saves more than it costs, even with everything adverse'
      : 'saves more than it costs, on figures given without a range';
  }
  return results.central.netPresentValue.isZero()
    ? 'neither saves nor loses money on central figures'
    : 'saves more than it costs on central figures, but not in all three cases worked out';
}

/** What a gain of all savings hides: a budget is held to the cash, in every case. */
function tellCashDoubt({ results }: Appraisal): string {
  const { low, central } = results;
  if (central.cashNetPresentValue === null) {
    return ', though how much of that is cash is not stated';
  }
  if (!central.cashNetPresentValue.gt(0)) return ', though not counting cash alone';
  return low.cashNetPresentValue?.gt(0) ? '' : ', though in cash alone not in every case';
}

function recommendOpen({ judgement: { musts }, appraisal }: Entry): string {
  const unknown =
    musts.unknown === musts.total && musts.total > 1
      ? `any of the ${musts.total} essential criteria`
      : nameEssential(musts.unknown, musts);
  const open = `whether it meets ${unknown} is not known`;
  return appraisal !== null && isLosing(appraisal.results)
    ? `Do not start it on these figures: it ${tellLossOf(appraisal)}, and ${open}.`
    : `Find out more before deciding: ${open}.`;
}

function recommendRuledOut({ judgement: { musts }, unmetMusts }: Entry): string {
  const fails = `it fails ${nameEssential(unmetMusts.length, musts)}`;
  const conditions = unmetMusts.flatMap(({ answer }) => answer?.unless ?? []);
  const [condition] = conditions;
  const lasting = unmetMusts.length - conditions.length;
  if (lasting === 0) {
    return conditions.length === 1 && condition !== undefined
      ? `Do not start it unless ${shorten(condition, 150)}: as things stand ${fails}.`
      : `Do not start it as things stand: ${fails}, and something would have to change first for each of them.`;
  }
  return lasting === unmetMusts.length
    ? `Do not start it in this form: ${fails}, and no change is known that would let it pass.`
    : `Do not start it in this form: ${fails}, and for ${lasting} of these no change is known that would let it pass.`;
}

/** By how sure it is that something loses money. */
export function tellLossOf({ worth }: Pick<Appraisal, 'worth'>): string {
  return worth === 'loses' ? 'would lose money' : 'would lose money on central figures';
}
