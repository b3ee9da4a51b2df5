import type { DriverEffect } from '../../assess/appraisal/drivers.ts';
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
import { DRIVER_NAMES } from './driver-names.ts';
import type { Explanation } from './explanation.ts';

const COLUMNS = [
  ...textColumns('Input'),
  ...numberColumns('Adverse', 'Favourable'),
  ...textColumns('Bar'),
];

/** What drives the net present value, or the adjusted saving where there is none, the longest bar first. */
export function driversSection({ drivers, entry }: Explanation): readonly Block[] {
  if (drivers.length === 0) return [];
  const result = entry.appraisal === null ? 'adjusted saving' : 'net present value';
  return section(`What drives the ${result}`, [
    paragraph(tellVaried(drivers)),
    ...table(COLUMNS, drivers.map(showDriver)),
  ]);
}

function tellVaried(drivers: readonly DriverEffect[]): string {
  const varied = drivers.some(({ isRange }) => isRange)
    ? 'Each input alone at its adverse and at its favourable value, all others central.'
    : 'No input was given as a range, so nothing but the ratio can be varied.';
  return `${varied} The ratio, where it is no range, takes the lowest and the highest value in the assumptions.`;
}

function showDriver({ driver, low, high, barShare }: DriverEffect): Phrase[] {
  const bar: Phrase = [{ kind: 'bar', share: barShare }];
  return [DRIVER_NAMES[driver], showEstimate(low), showEstimate(high), bar];
}
