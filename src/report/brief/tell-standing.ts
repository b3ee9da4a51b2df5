import type { Assessment } from '../../assess/assessment.ts';
import type { Entry, ListedEntry } from '../../assess/entry.ts';
import type { Measure } from '../../assess/ranking/key-sums.ts';
import type { Neighbour } from '../../assess/ranking/neighbours.ts';
import type { Explanation } from '../explain/explanation.ts';
import { showAdjusted, showKeySum } from '../words/measure.ts';
import { listTied, tellRankRange } from '../words/rank-range.ts';
import { joinNames, showCoulds, VERDICT_PREDICATES } from '../words/show-answers.ts';
import { nameEssential } from './name-essential.ts';

/** The verdict in plain words, the rank, and what it hangs on. */
export function tellStanding(explanation: Explanation): string[] {
  const { entry, report } = explanation;
  return [tellVerdict(entry), ...tellRank(entry, report.assessment), ...tellBetween(explanation)];
}

function tellVerdict({ judgement: { verdict, musts } }: Entry): string {
  switch (verdict) {
    case 'qualifies':
      return `It qualifies: it meets ${nameEssential(musts.total, musts)}.`;
    case 'open':
      return `It is open: of the ${musts.total} essential criteria none is known to fail, and ${musts.unknown} ${musts.unknown === 1 ? 'is' : 'are'} not known.`;
    case 'ruled-out':
      return `It is ruled out: it fails ${nameEssential(musts.unmet, musts)}.`;
    default:
      return verdict satisfies never;
  }
}

function tellRank(entry: ListedEntry, { ranked, measure }: Assessment): string[] {
  if (entry.kind === 'unranked') return ['It has no rank: only assessed candidates compete.'];
  const tied = listTied(entry, ranked);
  return [
    `Rank ${entry.rank} of ${ranked.length}${tellRankRange(entry, ranked)}.`,
    ...(tied.length === 0 ? [] : [`It shares this rank with ${joinNames(tied)}.`]),
    ...(measure === 'answers'
      ? []
      : [`Candidates with equal verdicts are ranked by ${PLAIN_MEASURES[measure]}.`]),
  ];
}

const PLAIN_MEASURES: { readonly [M in Exclude<Measure, 'answers'>]: string } = {
  saving: 'their saving a year after a cut for weak evidence',
  npv: 'what they save in cash less what they cost, with everything adverse',
  'npv-a-year':
    'what they save in cash less what they cost, with everything adverse, as an equal sum a year',
};

/** The candidates just above and just below, and what sets them apart. */
function tellBetween({ entry, above, below }: Explanation): string[] {
  const sides = [
    ...(above === null ? [] : tellApart(entry, above, 'below')),
    ...(below === null ? [] : tellApart(entry, below, 'above')),
  ];
  return sides.length === 0 ? [] : [`It stands ${sides.join(', and ')}.`];
}

/** What sets two apart; nothing of those that share a rank, which are told before. */
function tellApart(
  entry: ListedEntry,
  { entry: other, decider }: Neighbour,
  side: string,
): string[] {
  const { name } = other.candidate;
  const [here, there] = [entry.judgement, other.judgement];
  switch (decider) {
    case 'verdict':
      return [`${side} ${name}, which ${VERDICT_PREDICATES[there.verdict]}`];
    case 'musts':
      return [
        `${side} ${name}, known to meet ${there.musts.met} essential criteria against ${here.musts.met} here`,
      ];
    case 'coulds':
      return [
        `${side} ${name}, with ${showCoulds(there)} points for desirable criteria against ${showCoulds(here)} here`,
      ];
    case 'saving':
      return [
        `${side} ${name}, whose saving a year after a cut for weak evidence is ${showAdjusted(other)}, against ${showAdjusted(entry)} here`,
      ];
    case 'npv':
    case 'npv-a-year':
      return [
        `${side} ${name}, for which that is ${showKeySum(other, decider)}, against ${showKeySum(entry, decider)} here`,
      ];
    case 'unknowns':
      return [`${side} ${name}, whose unknown answers leave another range`];
    case 'nothing':
      return [];
    default:
      return decider satisfies never;
  }
}
