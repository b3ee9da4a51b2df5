import type { ReconciledClaim } from '../../assess/savings/reconcile.ts';
import type { Claim } from '../../documents/claim.ts';
import { groupThousands, showInFull } from '../../documents/show-money.ts';

/** A claim and our figure beside it, as text. */
export interface ClaimText {
  readonly printed: string;
  readonly about: string;
  readonly ours: string;
  readonly agreement: string;
  readonly note: string;
}

const ABOUT: { readonly [A in Claim['about']]: string } = {
  spend: 'spend',
  addressable: 'addressable spend',
  residual: 'residual',
  gross: 'gross saving',
  adjusted: 'adjusted saving',
  ratio: 'ratio',
  fte: 'posts released',
  context: 'context',
};

/** Writes out a published figure beside ours. */
export function writeClaim(reconciled: ReconciledClaim): ClaimText {
  const { claim, ours } = reconciled;
  return {
    printed: claim.says.printed,
    about: ABOUT[claim.about],
    ours: ours === null ? '–' : showLike(claim, ours),
    agreement: writeAgreement(reconciled),
    note: claim.note ?? '',
  };
}

function writeAgreement({ claim, agreement, difference }: ReconciledClaim): string {
  if (claim.about === 'context') return 'context, not compared';
  if (agreement === 'not-compared' || difference === null) return 'we have no figure to compare';
  if (agreement === 'agrees') return 'agrees as printed';
  const words = difference.isNegative() ? 'less than ours' : 'more than ours';
  return `differs: ${showLike(claim, difference.abs())} ${words}`;
}

function showLike(claim: Claim, figure: NonNullable<ReconciledClaim['ours']>): string {
  if (claim.says.isMoney) return showInFull(figure);
  const [whole = '', decimals] = figure.toDecimalPlaces(4).toFixed().split('.');
  return `${groupThousands(whole)}${decimals === undefined ? '' : `.${decimals}`}`;
}
