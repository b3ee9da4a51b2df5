import type { DriverEffect } from '../../assess/appraisal/drivers.ts';
import type { Decimal } from '../../documents/decimal.ts';
import { showEstimate } from '../../documents/show-money.ts';
import {
  type Block,
  numberColumns,
  type Phrase,
  paragraph,
  section,
  table,
  textColumns,
} from '../blocks.ts';
import { onDriver } from './appraisal-grounds.ts';
import { DRIVER_NAMES } from './driver-names.ts';
import type { Explanation } from './explanation.ts';
import { noting } from './noted.ts';

const COLUMNS = [
  ...textColumns('Input'),
  ...numberColumns('Adverse', 'Favourable'),
  ...textColumns('Bar'),
];

/** What drives the net present value, or the adjusted saving where there is none, the longest bar first. */
export function driversSection(explanation: Explanation): readonly Block[] {
  const { drivers, entry } = explanation;
  if (drivers.length === 0) return [];
  const result = entry.appraisal === null ? 'adjusted saving' : 'net present value';
  return section(`What drives the ${result}`, [
    paragraph(tellVaried(drivers)),
    ...table(
      COLUMNS,
      drivers.map((effect) => showDriver(effect, explanation)),
    ),
  ]);
}

function tellVaried(drivers: readonly DriverEffect[]): string {
  const varied = drivers.some(({ isRange }) => isRange)
    ? 'Each input alone at its adverse and at its favourable value, all others central.'
    : 'No input was given as a range, so nothing but the ratio can be varied.';
  return `${varied} The ratio, where it is no range, takes the lowest and the highest value in the assumptions.`;
}

function showDriver(
  { driver, low, high, barShare }: DriverEffect,
  explanation: Explanation,
): Phrase[] {
  const { appraisal, estimate, candidate } = explanation.entry;
  const bar: Phrase = [{ kind: 'bar', share: barShare }];
  const { assumptions } = explanation.report.assessment;
  const input = appraisal?.input ?? (estimate && { candidate, estimate, assumptions });
  const origins = input === null ? [] : onDriver(driver, input);
  const result = appraisal === null ? 'adjusted saving' : 'net present value';
  const note = noting(explanation);
  const show = (figure: Decimal, at: string) =>
    note(showEstimate(figure), {
      origins,
      how: `the ${result} with this input at its ${at} value and all others central`,
    });
  return [DRIVER_NAMES[driver], show(low, 'adverse'), show(high, 'favourable'), bar];
}
