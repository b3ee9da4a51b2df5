import { Decimal } from '../../documents/decimal.ts';
import { showEstimate, showShare } from '../../documents/show-money.ts';
import { type Block, numberColumns, paragraph, section, table, textColumns } from '../blocks.ts';
import { joinNames } from '../words/show-answers.ts';
import { DRIVER_NAMES } from './driver-names.ts';
import type { Explanation } from './explanation.ts';

const COLUMNS = [...textColumns('Net present value'), ...numberColumns('')];

/** How likely net present values are, exact over every combination of the ranged inputs. */
export function chancesSection({ chances, entry }: Explanation): readonly Block[] {
  const { appraisal } = entry;
  if (appraisal === null) return [];
  if (chances === null) {
    return section('Chances of the net present value', [
      paragraph(
        'No input was given as a range, so that there is one value and no chance of others.',
      ),
    ]);
  }
  const { low, central, high } =
    appraisal.input.platform['range-weights'] ?? appraisal.input.assumptions['range-weights'];
  const named = joinNames(chances.inputs.map((input) => DRIVER_NAMES[input].toLowerCase()));
  return section('Chances of the net present value', [
    paragraph(
      `If the inputs move independently, each at its adverse, central or favourable value with chances of ${showShare(low)}, ${showShare(central)} and ${showShare(high)}. That reads a range as typed from the 10th to the 90th percentile. Ranged: ${named}. Every combination is counted; nothing is sampled.`,
    ),
    ...table(COLUMNS, [
      ['Mean', showEstimate(chances.mean)],
      ['Chance below 0', showShare(new Decimal(chances.belowZero))],
      ['One chance in ten of no more than', showEstimate(chances.p10)],
      ['One in two', showEstimate(chances.p50)],
      ['Nine in ten', showEstimate(chances.p90)],
      ['Central run, beside them', showEstimate(appraisal.results.central.netPresentValue)],
    ]),
  ]);
}
