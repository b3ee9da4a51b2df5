import { COSTS } from '../../assess/appraisal/costs.ts';
import { PAYERS, type Payer } from '../../documents/platform.ts';
import { showArithmeticRuns } from '../../documents/show-money.ts';
import { type Block, numberColumns, paragraph, section, table } from '../blocks.ts';
import { onCost, onPaidBy } from './appraisal-grounds.ts';
import type { Explanation } from './explanation.ts';
import { type Grounds, noting } from './noted.ts';

const COLUMNS = numberColumns('Year', 'Funder', 'Adopters');

/** What falls on whom, year by year, as it would have to be found. */
export function payersSection(explanation: Explanation): readonly Block[] {
  const { appraisal } = explanation.entry;
  if (appraisal === null) return [];
  const { payers, method, paidBy, input } = appraisal;
  const note = noting(explanation);
  const groundsOf = (payer: Payer): Grounds => {
    const borne = COSTS.filter(
      (cost) => input.platform[cost] !== undefined && paidBy[cost] === payer,
    );
    const parts = borne.length === 0 ? 'nothing is laid on them' : borne.join(' + ');
    return {
      origins: [onPaidBy(input), ...borne.flatMap((cost) => onCost(input, cost))],
      how: `costs of the year that fall on the ${payer}: ${parts}`,
    };
  };
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
      payers.map((paid, year) => [
        String(year),
        ...PAYERS.map((payer) => note(showArithmeticRuns(paid[payer]), groundsOf(payer))),
      ]),
    ),
  ]);
}
