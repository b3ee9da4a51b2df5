import type { Estimate, Savings, WorkedLine } from '../../assess/savings/estimate.ts';
import type { Assumptions } from '../../documents/assumptions.ts';
import type { SavingsInput } from '../../documents/savings-input.ts';
import { showShare } from '../../documents/show-money.ts';
import { showMixedYears } from '../words/savings-rows.ts';
import { onCut, onLine, onRatio } from './line-figures.ts';
import { inCandidate, type Origin } from './origin.ts';
import { showRange, showRunsInFull } from './show-runs.ts';
import type { WorkedFigure } from './worked-section.ts';

/** Sums, and whether a ratio and the cuts for evidence have a part in them. */
const AMOUNTS = [
  { label: 'Spend', key: 'spend', byRatio: false, isCut: false },
  { label: 'Addressable', key: 'addressable', byRatio: false, isCut: false },
  { label: 'Residual', key: 'residual', byRatio: true, isCut: false },
  { label: 'Gross saving', key: 'gross', byRatio: true, isCut: false },
  { label: 'Adjusted saving', key: 'adjusted', byRatio: true, isCut: true },
] as const;

/** What sums of lines rest on besides them. */
interface TotalInput {
  readonly input: SavingsInput;
  readonly ratio: Estimate['ratio'];
  readonly assumptions: Assumptions;
  /** Whether what else rests on the cashable share was told already. */
  readonly isLater: boolean;
}

/** The sums of lines of one kind, where they are several, and the part that releases cash. */
export function listTotalFigures(
  savings: Savings,
  lines: readonly WorkedLine[],
  { input, ratio, assumptions, isLater }: TotalInput,
): WorkedFigure[] {
  const sums = lines.length === 1 ? [] : AMOUNTS;
  const onLines = lines.map((line) => onLine(line));
  const onTheRatio = ratio === null ? [] : [onRatio(ratio)];
  const onCuts = lines.map(({ grades }) => onCut(grades.worst, assumptions));
  return [
    ...sums.flatMap(({ label, key, byRatio, isCut }): WorkedFigure[] => {
      const amount = savings[key];
      if (amount === null) return [];
      const how = lines.map((line) => showPart(line[key])).join(' + ');
      const origins = [...onLines, ...(byRatio ? onTheRatio : []), ...(isCut ? onCuts : [])];
      const value = `${showRunsInFull(amount)}${showMixedYears(savings)}`;
      return [{ label, value, how, origins }];
    }),
    {
      ...workCash(savings, input, [...onLines, ...onTheRatio, ...onCuts]),
      about: isLater ? undefined : 'savings.cashable',
    },
  ];
}

function showPart(amount: WorkedLine['gross']): string {
  return amount === null ? 'none' : showRunsInFull(amount);
}

function workCash(
  { adjusted, cashReleasing }: Savings,
  { cashable }: SavingsInput,
  on: readonly Origin[],
): WorkedFigure {
  const label = 'Cash-releasing';
  const origins =
    cashable === undefined
      ? [inCandidate(['savings'])]
      : [...on, inCandidate(['savings', 'cashable'], cashable.source)];
  if (adjusted === null || cashReleasing === null || cashable === undefined) {
    return { label, value: 'not stated', how: 'the file gives no cashable share', origins };
  }
  return {
    label,
    value: showRunsInFull(cashReleasing),
    how: `${showRunsInFull(adjusted)} × ${showRange(cashable.value, showShare)}`,
    origins,
  };
}
