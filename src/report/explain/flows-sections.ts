import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { YearFlow } from '../../assess/appraisal/flows.ts';
import type { Run } from '../../documents/parts/range.ts';
import { showArithmetic, showShare } from '../../documents/show-money.ts';
import { type Block, type Column, numberColumns, section, table } from '../blocks.ts';

/** The runs in the order in which a reader wants them. */
const READING_ORDER: readonly Run[] = ['central', 'low', 'high'];

const RUN_NAMES: { readonly [R in Run]: string } = {
  low: 'everything adverse',
  central: 'central',
  high: 'everything favourable',
};

const COLUMNS: readonly Column[] = [
  ...numberColumns('Year'),
  { heading: 'Discount factor', type: 'number', hint: 'if-room' },
  ...numberColumns('Take-up', 'Benefit', 'Build', 'Transition', 'Running', 'Onboarding', 'Net'),
];

/** The yearly flows of each run: undiscounted, with the discount factor beside them. */
export function flowsSections({ flows }: Appraisal): readonly Block[] {
  return READING_ORDER.flatMap((run) =>
    section(`Year by year, ${RUN_NAMES[run]}`, table(COLUMNS, flows[run].map(showFlow))),
  );
}

function showFlow(flow: YearFlow): string[] {
  const { benefit, build, transition, run, onboarding, net } = flow;
  return [
    String(flow.year),
    flow.discountFactor.toFixed(6),
    showShare(flow.takeUp),
    ...[benefit, build, transition, run, onboarding, net].map(showArithmetic),
  ];
}
