import { markForExcel } from '../../report/csv.ts';
import type { Harmless } from '../../report/harmless/harmless.ts';

/** CSV as the options ask for it. */
export function csvFor({ excel }: { readonly excel: boolean }, csv: Harmless<'csv'>) {
  return excel ? markForExcel(csv) : csv;
}
