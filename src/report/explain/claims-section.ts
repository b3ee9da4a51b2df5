import type { ReconciledClaim } from '../../assess/savings/reconcile.ts';
import type { Claim } from '../../documents/claim.ts';
import { groupThousands, showInFull } from '../../documents/show-money.ts';
import { type Block, numberColumns, type Phrase, section, table, textColumns } from '../blocks.ts';
import type { Explanation } from './explanation.ts';
import { onCut, onLine, onRatio } from './line-figures.ts';
import { noting } from './noted.ts';
import { inCandidate, type Origin } from './origin.ts';
import { onPosts } from './posts-section.ts';

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
  const printed = inCandidate(['claims', index], claim.source);
  const note = noting(explanation);
  const origins = onOurs(claim, explanation);
  const agreement = tellAgreement(reconciled);
  return [
    note(claim.says.printed, { origins: [printed], how: 'as printed there' }),
    ABOUT[claim.about],
    note(ours === null ? '–' : showLike(claim, ours), { origins, how: HOW[claim.about] }),
    note(agreement, {
      origins: [printed, ...(ours === null ? [] : origins)],
      how: ours === null ? 'nothing is compared' : 'printed − ours',
    }),
    claim.note ?? '',
  ];
}

const HOW: { readonly [A in Claim['about']]: string } = {
  spend: 'Σ spend of the lines',
  addressable: 'Σ spend × addressable share of the lines',
  residual: 'Σ addressable ÷ the ratio',
  gross: 'Σ addressable − residual',
  adjusted: 'Σ gross saving × (1 − cut for weak evidence)',
  ratio: 'the ratio that the estimate uses',
  fte: 'posts released in an organisation × organisations',
  context: 'not compared',
};

/** Where our own figure comes from. */
function onOurs({ about }: Claim, explanation: Explanation): Origin[] {
  const { estimate, candidate } = explanation.entry;
  if (about === 'fte') return onPosts(candidate);
  if (estimate === null) return [];
  const { annual, lines, ratio } = estimate;
  const kind = annual === null ? 'one-off' : 'annual';
  const counted = lines.filter(({ line }) => line.kind === kind);
  const onLines = about === 'ratio' ? [] : counted.map((line) => onLine(line));
  const onTheRatio = ratio === null || about === 'spend' ? [] : [onRatio(ratio)];
  const { assumptions } = explanation.report.assessment;
  const onCuts =
    about === 'adjusted' ? counted.map(({ grades }) => onCut(grades.worst, assumptions)) : [];
  return [...onLines, ...(about === 'addressable' ? [] : onTheRatio), ...onCuts];
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
