import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import { Decimal } from '../../documents/decimal.ts';
import { PAYERS, type Payer } from '../../documents/platform.ts';
import { showArithmetic, showEstimate } from '../../documents/show-money.ts';
import type { Controls } from '../controls/controls.ts';
import { AmountLevels } from './amount-levels.tsx';
import { CHART_WIDTH, Chart } from './chart.tsx';
import { type Scale, scaleOf } from './scale.ts';
import { YearAxis } from './year-axis.tsx';

interface PayersProps {
  readonly id: string;
  readonly appraisal: Appraisal;
  readonly controls: Controls | null;
}

const LEFT = 46;
/** The height of what one payer bears, with its name. */
const PANEL = 104;
const ZERO = new Decimal(0);

const NAMES: { readonly [P in Payer]: string } = { funder: 'Funder', adopters: 'Adopters' };

/** What falls on each payer year by year in the central run, both on one scale. */
export function PayersChart({ id, appraisal, controls }: PayersProps) {
  const { payers, horizon } = appraisal;
  const amounts = payers.flatMap((paid) => PAYERS.map((payer) => paid[payer].central));
  const scale = scaleOf(amounts, { from: PANEL - 12, to: 22 }, 3);
  const width = (CHART_WIDTH - LEFT) / horizon;
  const atYear = (year: number) => Math.round(10 * (LEFT + width * (year + 0.5))) / 10;
  const bottom = PANEL * PAYERS.length;
  return (
    <Chart id={id} caption={tellShare(appraisal)} height={bottom + 12} controls={controls}>
      {PAYERS.map((payer, index) => (
        <g transform={`translate(0 ${index * PANEL})`}>
          <text x={LEFT} y="13">
            {tellMost(payer, payers)}
          </text>
          <AmountLevels scale={scale} left={LEFT} right={CHART_WIDTH} />
          {payers.map((paid, year) => (
            <Bar
              amount={paid[payer].central}
              payer={payer}
              scale={scale}
              x={atYear(year)}
              width={width}
            />
          ))}
        </g>
      ))}
      <YearAxis years={horizon} at={atYear} y={bottom + 6} />
    </Chart>
  );
}

function tellShare({ results: { central } }: Appraisal): string {
  return `Of costs of ${showEstimate(central.presentValueCosts)} in present value the funder pays ${showEstimate(central.funderNetCost)}`;
}

/** Who it is, with the most that falls on them in a year. */
function tellMost(payer: Payer, payers: Appraisal['payers']): string {
  const amounts = payers.map((paid) => paid[payer].central);
  const most = amounts.reduce((so, amount) => Decimal.max(so, amount), ZERO);
  return most.isZero()
    ? `${NAMES[payer]}: £0 in every year`
    : `${NAMES[payer]}: at most ${showArithmetic(most)}, in year ${amounts.findIndex((amount) => amount.eq(most))}`;
}

interface BarProps {
  readonly amount: Decimal;
  readonly payer: Payer;
  readonly scale: Scale;
  /** Its middle. */
  readonly x: number;
  /** How much room a year has. */
  readonly width: number;
}

function Bar({ amount, payer, scale, x, width }: BarProps) {
  const [y, zero] = [scale.at(amount), scale.at(ZERO)];
  const drawn = Math.round(7 * Math.min(width, 40)) / 10;
  return (
    <rect
      class={`paid ${payer}`}
      x={Math.round(10 * (x - drawn / 2)) / 10}
      width={drawn}
      y={Math.min(y, zero)}
      height={Math.abs(zero - y)}
    />
  );
}
