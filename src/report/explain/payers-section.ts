import type { Appraisal } from '../../assess/appraisal/appraise.ts';
import { showArithmeticRuns } from '../../documents/show-money.ts';
import { type Block, numberColumns, paragraph, section, table } from '../blocks.ts';

const COLUMNS = numberColumns('Year', 'Funder', 'Adopters');

/** What falls on whom, year by year, as it would have to be found. */
export function payersSection({ payers, method }: Appraisal): readonly Block[] {
  const residual =
    method === 'top-down'
      ? ' What adopters go on spending by the ratio, its residual, is theirs and not listed.'
      : '';
  return section('Who pays, year by year', [
    paragraph(
      `Undiscounted, with optimism bias; the central run, with everything adverse and everything favourable in brackets where they differ.${residual}`,
    ),
    ...table(
      COLUMNS,
      payers.map(({ funder, adopters }, year) => [
        String(year),
        showArithmeticRuns(funder),
        showArithmeticRuns(adopters),
      ]),
    ),
  ]);
}
