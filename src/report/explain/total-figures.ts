import type { Savings, WorkedLine } from '../../assess/savings/estimate.ts';
import type { SavingsInput } from '../../documents/savings-input.ts';
import { showInFull, showShare } from '../../documents/show-money.ts';
import { showMixedYears } from '../words/savings-rows.ts';
import { onLine } from './line-figures.ts';
import { inCandidate } from './origin.ts';
import { showRunsInFull } from './show-runs.ts';
import type { WorkedFigure } from './worked-section.ts';

const AMOUNTS = [
  { label: 'Spend', key: 'spend' },
  { label: 'Addressable', key: 'addressable' },
  { label: 'Residual', key: 'residual' },
  { label: 'Gross saving', key: 'gross' },
  { label: 'Adjusted saving', key: 'adjusted' },
] as const;

/** The sums of lines of one kind, where they are several, and the part that releases cash. */
export function listTotalFigures(
  savings: Savings,
  lines: readonly WorkedLine[],
  input: SavingsInput,
): WorkedFigure[] {
  const sums = lines.length === 1 ? [] : AMOUNTS;
  const origins = lines.map((line) => onLine(line));
  return [
    ...sums.flatMap(({ label, key }): WorkedFigure[] => {
      const amount = savings[key];
      if (amount === null) return [];
      const how = lines.map((line) => showCentral(line[key])).join(' + ');
      const value = `${showRunsInFull(amount)}${showMixedYears(savings)}`;
      return [{ label, value, how, origins }];
    }),
    workCash(savings, input),
  ];
}

function showCentral(amount: WorkedLine['gross']): string {
  return amount === null ? 'none' : showInFull(amount.central);
}

function workCash({ adjusted, cashReleasing }: Savings, { cashable }: SavingsInput): WorkedFigure {
  const label = 'Cash-releasing';
  const origins = cashable === undefined ? [] : [inCandidate(['savings', 'cashable'])];
  if (adjusted === null || cashReleasing === null || cashable === undefined) {
    return { label, value: 'not stated', how: 'the file gives no cashable share', origins };
  }
  return {
    label,
    value: showRunsInFull(cashReleasing),
    how: `${showRunsInFull(adjusted)} × ${showShare(cashable.value.central)}`,
    origins,
  };
}
