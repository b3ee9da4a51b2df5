import type { ReconciledClaim } from '../../assess/savings/reconcile.ts';
import type { Claim } from '../../documents/claim.ts';
import { groupThousands, showInFull } from '../../documents/show-money.ts';
import { type Block, numberColumns, type Phrase, section, table, textColumns } from '../blocks.ts';
import type { Explanation } from './explanation.ts';
import { noteOn } from './note-on.ts';
import { inCandidate } from './origin.ts';

const COLUMNS = [
  ...numberColumns('Printed'),
  ...textColumns('About'),
  ...numberColumns('Ours'),
  ...textColumns('Agreement', 'Note'),
];

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

/** Each published figure beside ours. */
export function claimsSection(explanation: Explanation): readonly Block[] {
  const rows = explanation.entry.claims.map((claim) => showClaim(claim, explanation));
  return section('Published figures beside ours', table(COLUMNS, rows));
}

function showClaim(reconciled: ReconciledClaim, explanation: Explanation): Phrase[] {
  const { claim, ours, index } = reconciled;
  const note = noteOn([inCandidate(['claims', index], claim.source)], explanation);
  return [
    [claim.says.printed, { kind: 'note', note }],
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
