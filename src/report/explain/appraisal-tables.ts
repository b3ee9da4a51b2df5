import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { DriverEffect } from '../../assess/appraisal/drivers.ts';
import type { Driver, YearFlow } from '../../assess/appraisal/flows.ts';
import type { SwitchingValue } from '../../assess/appraisal/switching-values.ts';
import type { Estimate } from '../../assess/savings/estimate.ts';
import type { PostsReconciliation } from '../../assess/savings/posts.ts';
import type { Run } from '../../documents/parts/range.ts';
import {
  groupThousands,
  showArithmetic,
  showEstimate,
  showInFull,
  showShare,
} from '../../documents/show-money.ts';
import type { TextTable } from './text-table.ts';

const RUN_NAMES: { readonly [R in Run]: string } = {
  low: 'everything adverse',
  central: 'central',
  high: 'everything favourable',
};

/** The yearly flows of one run: undiscounted, with the discount factor beside them. */
export function writeFlows({ flows }: Appraisal, run: Run): TextTable {
  return {
    title: `Year by year, ${RUN_NAMES[run]}`,
    headings: [
      'Year',
      'Discount factor',
      'Take-up',
      'Benefit',
      'Build',
      'Transition',
      'Running',
      'Onboarding',
      'Net',
    ],
    rows: flows[run].map((flow) => [
      String(flow.year),
      flow.discountFactor.toFixed(6),
      showShare(flow.takeUp),
      ...moneyOf(flow),
    ]),
  };
}

function moneyOf(flow: YearFlow): string[] {
  const { benefit, build, transition, run, onboarding, net } = flow;
  return [benefit, build, transition, run, onboarding, net].map(showArithmetic);
}

const DRIVER_NAMES: { readonly [D in Driver]: string } = {
  amount: 'Amount of spend',
  addressable: 'Addressable share',
  ratio: 'Ratio',
  cashable: 'Cash-releasing share',
  'retained-local': 'Spend that stays local',
  'take-up': 'Take-up',
  build: 'Build cost',
  transition: 'Transition cost',
  run: 'Running cost',
  onboarding: 'Onboarding cost',
  bias: 'Optimism bias',
  mitigation: 'Mitigation of bias',
};

/** How many cells the longest bar has. */
const BAR_CELLS = 20;

/** What drives a result, the longest bar first. */
export function writeDrivers(effects: readonly DriverEffect[], of: string): TextTable | null {
  if (effects.length === 0) return null;
  const isAnyRange = effects.some(({ isRange }) => isRange);
  return {
    title: `What drives the ${of}`,
    lead: `${isAnyRange ? 'Each input alone at its adverse and at its favourable value, all others central.' : 'No input was given as a range, so nothing but the ratio can be varied.'} The ratio, where it is no range, takes the lowest and the highest value in the assumptions.`,
    headings: ['Input', 'Adverse', 'Favourable', 'Bar'],
    rows: effects.map((effect) => [
      DRIVER_NAMES[effect.driver],
      showEstimate(effect.low),
      showEstimate(effect.high),
      '█'.repeat(countCells(effect)),
    ]),
  };
}

/** How many whole cells a bar fills. */
function countCells({ barShare }: DriverEffect): number {
  // biome-ignore lint/plugin: a count of cells on the screen
  return barShare.times(BAR_CELLS).round().toNumber();
}

/** Where the net present value is 0. */
export function writeSwitching(values: readonly SwitchingValue[]): TextTable | null {
  if (values.length === 0) return null;
  return {
    title: 'Switching values',
    lead: 'The value of each input at which the central net present value is nought, all others as stated.',
    headings: ['Input', 'Times the stated value', 'As a share'],
    rows: values.map(({ driver, multiplier, share }) => [
      DRIVER_NAMES[driver],
      multiplier === null ? 'none' : multiplier.toSignificantDigits(3).toFixed(),
      share === null ? '–' : showShare(share),
    ]),
  };
}

/** The saving counted in posts beside the saving by the ratio. */
export function writePosts(
  posts: PostsReconciliation | null,
  estimate: Estimate | null,
): TextTable | null {
  if (posts === null) return null;
  const { total, released, value, impliedRatio, spendPerPost } = posts;
  const gross = estimate?.annual?.gross?.central;
  const ratio = estimate?.ratio?.value.central;
  return {
    title: 'Posts beside the ratio',
    headings: ['', 'By posts', 'By the ratio'],
    rows: [
      ['Posts today', groupThousands(total.toFixed()), '–'],
      ['Posts released', groupThousands(released.toFixed()), '–'],
      [
        'Saving a year',
        value === null ? 'no loaded cost given' : showInFull(value.central),
        gross === undefined ? '–' : showInFull(gross),
      ],
      [
        'Before ÷ after',
        impliedRatio === null ? 'none' : impliedRatio.toSignificantDigits(3).toFixed(),
        ratio === undefined ? '–' : ratio.toSignificantDigits(3).toFixed(),
      ],
      ['Spend a post', spendPerPost === null ? '–' : showInFull(spendPerPost), '–'],
    ],
  };
}
