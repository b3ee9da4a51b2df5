import type { SwitchingValue } from '../../assess/appraisal/switching-values.ts';
import { showShare } from '../../documents/show-money.ts';
import { type Block, numberColumns, paragraph, section, table, textColumns } from '../blocks.ts';
import { DRIVER_NAMES } from './driver-names.ts';

const COLUMNS = [...textColumns('Input'), ...numberColumns('Times the stated value', 'As a share')];

/** Where the net present value is 0. */
export function switchingSection(values: readonly SwitchingValue[]): readonly Block[] {
  if (values.length === 0) return [];
  return section('Switching values', [
    paragraph(
      'The value of each input at which the central net present value is 0, all others as stated.',
    ),
    ...table(COLUMNS, values.map(showSwitching)),
  ]);
}

function showSwitching({ driver, multiplier, share }: SwitchingValue): string[] {
  return [
    DRIVER_NAMES[driver],
    multiplier === null ? 'none' : multiplier.toSignificantDigits(3).toFixed(),
    share === null ? '–' : showShare(share),
  ];
}
