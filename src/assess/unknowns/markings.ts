import type { Criterion, Sheet } from '../../documents/sheet.ts';
import type { RankedEntry } from '../entry.ts';
import { flipMarking } from '../judging/change-judgement.ts';
import type { Verdict } from '../judging/judge.ts';
import type { Measure } from '../ranking/key-sums.ts';
import { rankCandidates } from '../ranking/rank.ts';
import { findKeys } from '../ranking/rank-key.ts';

/** What would change if one criterion's marking were the other way. */
export interface MarkingEffect {
  readonly criterion: Criterion;
  readonly to: Criterion['marking'];
  /** Null where the flip would leave the sheet without a Must, and is not tried. */
  readonly change: MarkingChange | null;
}

/** The verdicts that a flip changes, by id, and how many candidates change their printed rank. */
export interface MarkingChange {
  readonly verdicts: readonly {
    readonly candidate: string;
    readonly from: Verdict;
    readonly to: Verdict;
  }[];
  readonly moved: number;
}

/** How much hangs on any one marking: how many flips would change something. */
export interface MarkingWeight {
  /** Flips that would change a verdict. */
  readonly ofVerdict: number;
  /** Flips that would change a rank. */
  readonly ofRank: number;
  /** Flips that were not tried. */
  readonly untried: number;
}

/** Flips the marking of each criterion, one at a time, in sheet order. */
export function findMarkingEffects(
  { criteria }: Sheet,
  ranked: readonly RankedEntry[],
  measure: Measure,
): MarkingEffect[] {
  const musts = criteria.filter(({ marking }) => marking === 'must').length;
  return criteria.map((criterion, index) => {
    const isMust = criterion.marking === 'must';
    const isLast = isMust && musts === 1;
    return {
      criterion,
      to: isMust ? 'could' : 'must',
      change: isLast ? null : findChange(index, ranked, measure),
    };
  });
}

/** Counts the flips that would change something. */
export function weighMarkings(markings: readonly MarkingEffect[]): MarkingWeight {
  const changes = markings.flatMap(({ change }) => change ?? []);
  return {
    ofVerdict: changes.filter(({ verdicts }) => verdicts.length > 0).length,
    ofRank: changes.filter(({ moved }) => moved > 0).length,
    untried: markings.length - changes.length,
  };
}

function findChange(
  index: number,
  ranked: readonly RankedEntry[],
  measure: Measure,
): MarkingChange {
  const flipped = ranked.map((entry) => {
    const judged = entry.judgement.criteria[index];
    if (judged === undefined) throw new Error('a candidate was judged against another sheet');
    const judgement = flipMarking(entry.judgement, judged);
    const keys = findKeys({ judgement, keySums: entry.keySums }, measure);
    return { candidate: entry.candidate, judgement, keys, before: entry };
  });
  const verdicts = flipped
    .filter(({ judgement, before }) => judgement.verdict !== before.judgement.verdict)
    .map(({ candidate, judgement, before }) => ({
      candidate: candidate.candidate,
      from: before.judgement.verdict,
      to: judgement.verdict,
    }));
  const moved = rankCandidates(flipped).filter(({ item, rank }) => rank !== item.before.rank);
  return { verdicts, moved: moved.length };
}
