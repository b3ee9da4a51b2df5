import type { Assessment } from '../../assess/assessment.ts';
import type { RankedEntry } from '../../assess/entry.ts';
import type { Estimate, Savings } from '../../assess/savings/estimate.ts';
import { DEFAULT_RATIO } from '../../assess/savings/resolve-ratio.ts';
import { type Block, list, paragraph, section } from '../blocks.ts';
import { showSavings } from '../words/savings-rows.ts';
import { listCriteria, showRank } from '../words/show-answers.ts';
import { tellVerdict } from '../words/verdicts.ts';

/** A section a ranked candidate: what it is, why it has its verdict, and what it could save. */
export function candidateSections({ ranked }: Assessment): readonly Block[] {
  return ranked.flatMap((entry) =>
    section(`${showRank(entry)} ${entry.candidate.name}`, [
      ...(entry.candidate.summary === undefined ? [] : [paragraph(entry.candidate.summary)]),
      paragraph(tellVerdict(entry).join(' ')),
      ...otherUnknowns(entry),
      ...(entry.estimate === null
        ? [paragraph('No spend is stated, so no saving is estimated.')]
        : estimateLists(entry.estimate)),
    ]),
  );
}

/** The unknown Musts of a candidate that is ruled out by others. */
function otherUnknowns({ judgement, unknownMusts }: RankedEntry): readonly Block[] {
  return judgement.verdict === 'ruled-out' && unknownMusts.length > 0
    ? [paragraph(`Unknown besides: ${listCriteria(unknownMusts)}.`)]
    : [];
}

function estimateLists({ annual, oneOff, ratio }: Estimate): readonly Block[] {
  const arithmetic =
    ratio?.id === DEFAULT_RATIO ? 'The paper’s arithmetic' : 'The arithmetic of the ratio';
  return [
    ...(annual === null ? [] : list(tellSavings(annual, 'a year', arithmetic))),
    ...(oneOff === null ? [] : list(tellSavings(oneOff, 'one-off', arithmetic))),
  ];
}

function tellSavings(savings: Savings, period: string, arithmetic: string): string[] {
  const { reference, addressable, residual, gross, adjusted, cashReleasing } = showSavings(savings);
  const replication =
    savings.gross === null
      ? [
          `Spend avoided, ${period}, before the platform’s own cost: ${addressable}; no ratio is applied.`,
        ]
      : [
          `${arithmetic}, ${period} (a replication): addressable ${addressable} → residual ${residual} → gross saving ${gross}.`,
          `Adjusted for weak evidence: ${adjusted}; of this cash-releasing: ${cashReleasing}.`,
        ];
  return [`Reference saving, ${period}: ${reference}.`, ...replication];
}
