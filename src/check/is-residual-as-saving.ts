import type { Savings } from '../assess/savings/estimate.ts';
import type { Claim } from '../documents/claim.ts';

/** How near, as a share of the residual, a claimed saving must be to be the residual itself. */
const TOLERANCE = 0.01;

/** True for a claim about a saving whose figure is what would still be spent. */
export function isResidualAsSaving({ about, says }: Claim, { residual }: Savings): boolean {
  if (residual === null || (about !== 'gross' && about !== 'adjusted')) return false;
  const distance = says.value.minus(residual.central).abs();
  return distance.lte(residual.central.times(TOLERANCE));
}
