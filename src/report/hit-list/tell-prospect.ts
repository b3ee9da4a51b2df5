import type { Prospect } from '../../assess/prospects.ts';
import type { Total } from '../../assess/savings/running-total.ts';
import { showMixedYears, showSavings } from '../words/savings-rows.ts';

const GROUPS: { readonly [V in Prospect['verdict']]: string } = {
  qualifies: 'Qualifying',
  open: 'Open',
};

/** What the candidates of a verdict would save by the reference, and how many are appraised, in a sentence. */
export function tellProspect(prospect: Prospect): string {
  const { verdict, of, total } = prospect;
  const group = `${GROUPS[verdict]} ${of === 1 ? 'candidate' : 'candidates'}`;
  const [amounts, prices] = listAmounts(total);
  const saving =
    amounts.length === 0
      ? 'no spend is stated, so that no saving is estimated'
      : `${amounts.join(' and ')} if ${of === 1 ? 'it reaches' : 'they reach'} what comparable programmes aim at`;
  return `${group}: ${saving}${tellCosted(prospect)}; ${tellAppraised(prospect)}${prices}.`;
}

/** The sums, never added to each other; in which prices they are, after the sentence where there is one sum. */
function listAmounts({ annual, oneOff }: Total): [amounts: string[], prices: string] {
  const listed = [
    ...(annual === null ? [] : [{ savings: annual, period: 'a year' }]),
    ...(oneOff === null ? [] : [{ savings: oneOff, period: 'once' }]),
  ].map(({ savings, period }) => ({
    amount: `${showSavings(savings).reference} ${period}`,
    prices: showMixedYears(savings),
  }));
  const [only, other] = listed;
  return only !== undefined && other === undefined
    ? [[only.amount], only.prices]
    : [listed.map(({ amount, prices }) => amount + prices), ''];
}

/** For how many spend is stated, where that is some of them. */
function tellCosted({ of, costed }: Prospect): string {
  return costed === 0 || costed === of ? '' : ` (${costed} of ${of} state spend)`;
}

function tellAppraised({ of, appraised }: Prospect): string {
  if (of === 1) return appraised === 1 ? 'appraised' : 'not appraised';
  if (appraised === 0) return 'none appraised';
  return appraised === of ? 'all appraised' : `${appraised} of ${of} appraised`;
}
