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
import { type Block, type Column, paragraph, section, table, textColumns } from '../blocks.ts';

const RUN_NAMES: { readonly [R in Run]: string } = {
  low: 'everything adverse',
  central: 'central',
  high: 'everything favourable',
};

const FLOW_COLUMNS = figureColumns(
  'Year',
  'Discount factor',
  'Take-up',
  'Benefit',
  'Build',
  'Transition',
  'Running',
  'Onboarding',
  'Net',
);

/** Columns of figures, by their headings. */
function figureColumns(...headings: readonly string[]): Column[] {
  return headings.map((heading) => ({ heading, type: 'number' }));
}

/** The yearly flows of one run: undiscounted, with the discount factor beside them. */
export function flowsSection({ flows }: Appraisal, run: Run): readonly Block[] {
  const rows = flows[run].map((flow) => [
    String(flow.year),
    flow.discountFactor.toFixed(6),
    showShare(flow.takeUp),
    ...moneyOf(flow),
  ]);
  return section(`Year by year, ${RUN_NAMES[run]}`, table(FLOW_COLUMNS, rows));
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

/** What drives a result, the longest bar first. */
export function driversSection(effects: readonly DriverEffect[], of: string): readonly Block[] {
  if (effects.length === 0) return [];
  const isAnyRange = effects.some(({ isRange }) => isRange);
  const lead = `${isAnyRange ? 'Each input alone at its adverse and at its favourable value, all others central.' : 'No input was given as a range, so nothing but the ratio can be varied.'} The ratio, where it is no range, takes the lowest and the highest value in the assumptions.`;
  const rows = effects.map(({ driver, low, high, barShare }) => [
    DRIVER_NAMES[driver],
    showEstimate(low),
    showEstimate(high),
    [{ kind: 'bar', share: barShare } as const],
  ]);
  const columns = [
    ...textColumns('Input'),
    ...figureColumns('Adverse', 'Favourable'),
    ...textColumns('Bar'),
  ];
  return section(`What drives the ${of}`, [paragraph(lead), ...table(columns, rows)]);
}

/** Where the net present value is 0. */
export function switchingSection(values: readonly SwitchingValue[]): readonly Block[] {
  if (values.length === 0) return [];
  const lead =
    'The value of each input at which the central net present value is nought, all others as stated.';
  const columns = [
    ...textColumns('Input'),
    ...figureColumns('Times the stated value', 'As a share'),
  ];
  const rows = values.map(({ driver, multiplier, share }) => [
    DRIVER_NAMES[driver],
    multiplier === null ? 'none' : multiplier.toSignificantDigits(3).toFixed(),
    share === null ? '–' : showShare(share),
  ]);
  return section('Switching values', [paragraph(lead), ...table(columns, rows)]);
}

/** The saving counted in posts beside the saving by the ratio. */
export function postsSection(
  posts: PostsReconciliation | null,
  estimate: Estimate | null,
): readonly Block[] {
  if (posts === null) return [];
  const { total, released, value, impliedRatio, spendPerPost } = posts;
  const gross = estimate?.annual?.gross?.central;
  const ratio = estimate?.ratio?.value.central;
  const columns = [...textColumns(''), ...figureColumns('By posts', 'By the ratio')];
  const rows = [
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
  ];
  return section('Posts beside the ratio', table(columns, rows));
}
