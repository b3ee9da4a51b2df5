import type { Plain } from '../yaml/plain.ts';

/** The documents that a list was made from, as typed, with everything assumed in place. */
export interface ReportDocuments {
  readonly sheet: Plain;
  readonly assumptions: Plain;
  /** From which the parts come that the assumptions leave out; null where those are themselves the shipped ones. */
  readonly shippedAssumptions: Plain | null;
  /** In the order of the inputs. */
  readonly candidates: readonly Plain[];
}
