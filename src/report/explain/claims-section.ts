import type { ReconciledClaim } from '../../assess/savings/reconcile.ts';
import type { Claim } from '../../documents/claim.ts';
import { groupThousands, showInFull } from '../../documents/show-money.ts';
import { type Block, type Column, type Phrase, section, table } from '../blocks.ts';
import type { Explanation } from './explanation.ts';
import { noteOrigins } from './notes.ts';
import type { Origin } from './origin.ts';

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

/** The figures that others published about a candidate, each beside ours. */
export function claimsSection(explanation: Explanation): readonly Block[] {
  const rows = explanation.entry.claims.map((reconciled) => toRow(reconciled, explanation));
  return section('Published figures beside ours', table(COLUMNS, rows));
}

const COLUMNS: readonly Column[] = [
  { heading: 'Printed', type: 'number' },
  { heading: 'About', type: 'text' },
  { heading: 'Ours', type: 'number' },
  { heading: 'Agreement', type: 'text' },
  { heading: 'Note', type: 'text' },
];

function toRow(reconciled: ReconciledClaim, explanation: Explanation): Phrase[] {
  const { claim, index, ours } = reconciled;
  const origin: Origin = { document: 'candidate', path: ['claims', index], source: claim.source };
  return [
    [claim.says.printed, noteOrigins([origin], explanation)],
    ABOUT[claim.about],
    ours === null ? '–' : showLike(claim, ours),
    tellAgreement(reconciled),
    claim.note ?? '',
  ];
}

function tellAgreement({ claim, agreement, difference }: ReconciledClaim): string {
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
