import type { Assessment } from '../../assess/assessment.ts';
import type { Entry, ListedEntry } from '../../assess/entry.ts';
import type { Decider, Neighbour } from '../../assess/ranking/neighbours.ts';
import { MEASURE_WORDS, showAdjusted, showKeySum } from '../words/measure.ts';
import { listTied, tellRankRange } from '../words/rank-range.ts';
import { joinNames, showCoulds, VERDICT_PREDICATES } from '../words/show-answers.ts';
import type { Explanation } from './explanation.ts';

/** Where a candidate stands in the order and how far that depends on unknown answers. */
export function tellRank(entry: ListedEntry, { ranked, measure }: Assessment): string {
  if (entry.kind === 'unranked') {
    return `Not ranked: its status is "${entry.candidate.status}".`;
  }
  const by = measure === 'answers' ? '' : ` by verdict, then ${MEASURE_WORDS[measure]}`;
  return `Rank ${entry.rank} of ${ranked.length}${by}${tellRankRange(entry, ranked)}.`;
}

/** Why a candidate stands below the one above it and above the one below it. */
export function tellNeighbours({ entry, above, below, report }: Explanation): string[] {
  const tied = entry.kind === 'ranked' ? listTied(entry, report.assessment.ranked) : [];
  return [
    ...(tied.length === 0
      ? []
      : [`Level with ${joinNames(tied)}: nothing that is known sets them apart.`]),
    ...(above === null ? [] : tellApart(entry, above, 'Below')),
    ...(below === null ? [] : tellApart(entry, below, 'Above')),
  ];
}

function tellApart(
  entry: ListedEntry,
  { entry: other, decider }: Neighbour,
  side: 'Above' | 'Below',
): string[] {
  return decider === 'nothing'
    ? []
    : [`${side} ${other.candidate.name}: ${tellDecider(decider, entry, other)}.`];
}

function tellDecider(decider: Exclude<Decider, 'nothing'>, a: Entry, b: Entry): string {
  switch (decider) {
    case 'verdict':
      return `this one ${VERDICT_PREDICATES[a.judgement.verdict]}, that one ${VERDICT_PREDICATES[b.judgement.verdict]}`;
    case 'musts':
      return `${a.judgement.musts.met} Musts are known to be met here, ${b.judgement.musts.met} there`;
    case 'coulds':
      return `as many Musts are met, and Could points are ${showCoulds(a.judgement)} here, ${showCoulds(b.judgement)} there`;
    case 'saving':
      return `the answers weigh the same, and the adjusted saving is ${showAdjusted(a)} here, ${showAdjusted(b)} there`;
    case 'npv':
    case 'npv-a-year':
      return `the ${MEASURE_WORDS[decider]} is ${showKeySum(a, decider)} here, ${showKeySum(b, decider)} there`;
    case 'unknowns':
      return 'what is known weighs the same, and the unknown answers leave more room in one than in the other';
    default:
      return decider satisfies never;
  }
}
