import type { SwitchingValue } from '../../assess/appraisal/switching-values.ts';
import { showShare } from '../../documents/show-money.ts';
import {
  type Block,
  numberColumns,
  type Phrase,
  paragraph,
  section,
  table,
  textColumns,
} from '../blocks.ts';
import { onDriver, onNet } from './appraisal-grounds.ts';
import { DRIVER_NAMES } from './driver-names.ts';
import type { Explanation } from './explanation.ts';
import { noting } from './noted.ts';

const COLUMNS = [...textColumns('Input'), ...numberColumns('Times the stated value', 'As a share')];

/** Where the net present value is 0. */
export function switchingSection(explanation: Explanation): readonly Block[] {
  const { switchingValues: values } = explanation;
  if (values.length === 0) return [];
  return section('Switching values', [
    paragraph(
      'The value of each input at which the central net present value is 0, all others as stated.',
    ),
    ...table(
      COLUMNS,
      values.map((value) => showSwitching(value, explanation)),
    ),
  ]);
}

function showSwitching(value: SwitchingValue, explanation: Explanation): Phrase[] {
  const { appraisal } = explanation.entry;
  const note = noting(explanation);
  const origins =
    appraisal === null ? [] : [...onDriver(value.driver, appraisal.input), ...onNet(appraisal)];
  const name = DRIVER_NAMES[value.driver];
  if (value.driver === 'delay') {
    const how =
      'the delay in all at which the central net present value first changes sign, searched by month and then to a thousandth of a year';
    const years = value.years === null ? 'none' : `${value.years.toFixed()} years in all`;
    return [name, note(years, { origins, how }), '–'];
  }
  const { multiplier, share } = value;
  const how =
    value.driver === 'retained-local'
      ? '1 − present value of costs ÷ of benefits × (1 − the share as stated), ÷ that share'
      : '1 − central net present value ÷ the part of it that grows with this input';
  return [
    name,
    note(multiplier === null ? 'none' : multiplier.toSignificantDigits(3).toFixed(), {
      origins,
      how,
    }),
    note(share === null ? '–' : showShare(share), {
      origins,
      how: 'that many times the share as stated',
    }),
  ];
}
