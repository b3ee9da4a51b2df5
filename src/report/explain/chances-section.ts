import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import type { NetPresentValueChances } from '../../assess/appraisal/chances.ts';
import { Decimal } from '../../documents/decimal.ts';
import { showEstimate, showShare } from '../../documents/show-money.ts';
import {
  type Block,
  numberColumns,
  type Phrase,
  paragraph,
  section,
  table,
  textColumns,
} from '../blocks.ts';
import { joinNames } from '../words/show-answers.ts';
import { onNet, onRanged, onWeights } from './appraisal-grounds.ts';
import { DRIVER_NAMES } from './driver-names.ts';
import type { Explanation } from './explanation.ts';
import { noting } from './noted.ts';

const COLUMNS = [...textColumns('Net present value'), ...numberColumns('')];

/** How likely net present values are, exact over every combination of the ranged inputs. */
export function chancesSection(explanation: Explanation): readonly Block[] {
  const { chances, entry } = explanation;
  const { appraisal } = entry;
  if (appraisal === null) return [];
  if (chances === null) {
    return section('Chances of the net present value', [
      paragraph(
        'No input was given as a range, so that there is one value and no chance of others.',
      ),
    ]);
  }
  const { platform, assumptions } = appraisal.input;
  const stated = platform['range-weights'];
  const { low, central, high } = stated ?? assumptions['range-weights'];
  const basis =
    stated === undefined ? assumptions['range-weights'].derivation : 'So the file says.';
  const named = joinNames(chances.inputs.map((input) => DRIVER_NAMES[input].toLowerCase()));
  return section('Chances of the net present value', [
    paragraph(
      [
        `If the inputs move independently, each at its adverse, central or favourable value with chances of ${showShare(low)}, ${showShare(central)} and ${showShare(high)}.`,
        ...(basis === undefined ? [] : [basis]),
        `Ranged: ${named}. Every combination is counted; nothing is sampled.`,
      ].join(' '),
    ),
    ...table(COLUMNS, listRows(chances, appraisal, explanation)),
  ]);
}

function listRows(
  chances: NetPresentValueChances,
  appraisal: Appraisal,
  explanation: Explanation,
): Phrase[][] {
  const note = noting(explanation);
  const over = 'every combination of the ranged inputs, each with the product of its chances';
  const origins = [onWeights(appraisal.input), ...onRanged(appraisal)];
  const mark = (share: string) =>
    `the smallest net present value that ${share} of the chance lies at or below, over ${over}`;
  return [
    ['Mean', note(showEstimate(chances.mean), { origins, how: `Σ value × chance over ${over}` })],
    [
      'Chance below 0',
      note(showShare(new Decimal(chances.belowZero)), {
        origins,
        how: `Σ chance of the values below 0 over ${over}`,
      }),
    ],
    [
      'One chance in ten of no more than',
      note(showEstimate(chances.p10), { origins, how: mark('10%') }),
    ],
    ['One in two', note(showEstimate(chances.p50), { origins, how: mark('50%') })],
    ['Nine in ten', note(showEstimate(chances.p90), { origins, how: mark('90%') })],
    [
      'Central run, beside them',
      note(showEstimate(appraisal.results.central.netPresentValue), {
        origins: onNet(appraisal),
        how: 'present value of benefits − present value of costs',
      }),
    ],
  ];
}
