import type { RankedEntry } from '../../assess/entry.ts';
import type { Estimate, Savings } from '../../assess/savings/estimate.ts';
import { DEFAULT_RATIO } from '../../assess/savings/resolve-ratio.ts';
import { type Block, bullets, paragraph, section } from '../blocks.ts';
import { tellFunderIfKnown } from '../words/payers.ts';
import { subjectBlocks } from '../words/purpose.ts';
import { showPriceYears, showSavings } from '../words/savings-rows.ts';
import { count, listCriteria, showRank } from '../words/show-answers.ts';
import { tellVerdict } from '../words/verdicts.ts';
import {
  showCashPayback,
  showNetPresentValue,
  showWorth,
  tellOneOffLeftOut,
} from '../words/worth.ts';

/** Each ranked candidate: why it has its verdict, and what it may save. */
export function candidateSections(ranked: readonly RankedEntry[]): readonly Block[] {
  return ranked.flatMap((entry) =>
    section(
      `${showRank(entry)} ${entry.candidate.name}`,
      [
        ...subjectBlocks(entry.candidate),
        ...tellGrounds(entry).map(paragraph),
        ...(entry.estimate === null ? [] : savingsLists(entry.estimate)),
        ...bullets(tellPlatform(entry)),
      ],
      'supplementary',
    ),
  );
}

function tellGrounds(entry: RankedEntry): string[] {
  const { judgement, unknownMusts, estimate } = entry;
  return [
    tellVerdict(entry).join(' '),
    ...(judgement.verdict === 'ruled-out' && unknownMusts.length > 0
      ? [`Unknown besides: ${listCriteria(unknownMusts)}.`]
      : []),
    ...(estimate === null ? ['No spend is stated, so no saving is estimated.'] : []),
  ];
}

/** What a candidate is worth once its platform is paid for, and who pays. */
function tellPlatform(entry: RankedEntry): string[] {
  const { appraisal } = entry;
  const worth =
    appraisal === null
      ? []
      : [
          `Worth: ${showWorth(appraisal)}. Net present value over ${count(appraisal.horizon, 'year')}: ${showNetPresentValue(appraisal)}; payback on cash: ${showCashPayback(appraisal)}.`,
          ...tellOneOffLeftOut(appraisal),
        ];
  const funder = tellFunderIfKnown(entry).join(' ');
  return funder === '' ? worth : [...worth, funder];
}

function savingsLists({ annual, oneOff, ratio }: Estimate): readonly Block[] {
  const arithmetic =
    ratio?.id === DEFAULT_RATIO ? 'The paper’s arithmetic' : 'The arithmetic of the ratio';
  return [
    ...(annual === null ? [] : bullets(tellSavings(annual, 'a year', arithmetic))),
    ...(oneOff === null ? [] : bullets(tellSavings(oneOff, 'one-off', arithmetic))),
  ];
}

/** The reference saving first: the arithmetic is a replication. */
function tellSavings(savings: Savings, period: string, arithmetic: string): string[] {
  const text = showSavings(savings);
  const replication =
    savings.gross === null
      ? [
          `Spend avoided, ${period}, before the platform’s own cost: ${text.addressable}; no ratio is applied.`,
        ]
      : [
          `${arithmetic}, ${period} (a replication): addressable ${text.addressable} → residual ${text.residual} → gross saving ${text.gross}.`,
          `Adjusted for weak evidence: ${text.adjusted}; of this cash-releasing: ${text.cashReleasing}.`,
        ];
  return [
    `Reference saving, ${period}: ${text.reference}${showPriceYears(savings)}.`,
    ...replication,
  ];
}
