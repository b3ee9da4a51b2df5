import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import { COSTS, type Cost } from '../../assess/appraisal/costs.ts';
import type { YearFlow } from '../../assess/appraisal/flows.ts';
import { showArithmetic, showShare } from '../../documents/show-money.ts';
import { type Block, type Column, numberColumns, section, table } from '../blocks.ts';
import { onBenefits, onCost, onCosts, onTakeUp, onYears } from './appraisal-grounds.ts';
import type { Explanation } from './explanation.ts';
import { type Grounds, noting } from './noted.ts';
import { READING_ORDER, RUN_NAMES } from './run-names.ts';

const COLUMNS: readonly Column[] = [
  ...numberColumns('Year'),
  { heading: 'Discount factor', type: 'number', hint: 'if-room' },
  ...numberColumns('Take-up', 'Benefit', 'Build', 'Transition', 'Running', 'Onboarding', 'Net'),
];

/** The yearly flows of each run: undiscounted, with the discount factor beside them. */
export function flowsSections(explanation: Explanation): readonly Block[] {
  const { appraisal } = explanation.entry;
  if (appraisal === null) return [];
  const note = noting(explanation);
  const cells = listCells(appraisal);
  return READING_ORDER.flatMap((run) => {
    const rows = appraisal.flows[run].map((flow) => [
      String(flow.year),
      ...cells.map(({ show, ...grounds }) => note(show(flow), grounds)),
    ]);
    return section(`Year by year, ${RUN_NAMES[run]}`, table(COLUMNS, rows));
  });
}

/** What stands in one column of the flows. */
interface FlowCell extends Grounds {
  readonly show: (flow: YearFlow) => string;
}

function listCells(appraisal: Appraisal): FlowCell[] {
  const { input, priceBase } = appraisal;
  const { costFactor } = input;
  const rebased = costFactor.eq(1)
    ? ''
    : ` × ${costFactor.toDecimalPlaces(6).toFixed()} to ${priceBase} prices`;
  return [
    {
      show: ({ discountFactor }) => discountFactor.toFixed(6),
      how: '1 ÷ (1 + the rate of each year from 1 to this one), multiplied; 1 in year 0',
      origins: onYears(input),
    },
    {
      show: ({ takeUp }) => showShare(takeUp),
      how: 'the share of full take-up that saves, an average over the year',
      origins: onTakeUp(input),
    },
    {
      show: ({ benefit }) => showArithmetic(benefit),
      how: 'take-up × benefit at full take-up × growth of spend up to the year',
      origins: onBenefits(appraisal),
    },
    ...COSTS.map((cost) => ({
      show: (flow: YearFlow) => showArithmetic(flow[cost]),
      how: `${HOW[cost]}${rebased}`,
      origins: onCost(input, cost),
    })),
    {
      show: ({ net }) => showArithmetic(net),
      how: 'benefit − build − transition − running − onboarding',
      origins: [...onBenefits(appraisal), ...onCosts(input)],
    },
  ];
}

const HOW: { readonly [C in Cost]: string } = {
  build: 'as stated for the year × (1 + its optimism bias)',
  transition: 'as stated for the year × (1 + its optimism bias)',
  run: 'as stated for the year × (1 + its optimism bias)',
  onboarding:
    'the share that joins in the year × organisations × cost of each × (1 + its optimism bias)',
};
