import { assess } from '../../assess/assess.ts';
import type { Provenance } from '../../assess/provenance.ts';
import type { State } from '../../assess/state.ts';
import type { StoredReport } from '../../documents/stored-report.ts';
import { valueAt } from '../../yaml/value-at.ts';
import { toReportJson } from '../hit-list/hit-list-json.ts';

/** Whether the figures that a stored report prints are not those that follow from its documents. */
export function isOutOfStep(
  stored: StoredReport,
  documents: Omit<State, 'options'>,
  provenance: Provenance,
): boolean {
  const { by, all, top } = stored.settings;
  const assessment = assess({ ...documents, options: { by, all, top: top ?? undefined } });
  const ours = toReportJson({ assessment, provenance });
  return !holds(stored.candidates, ours.candidates) || !holds(stored.totals, ours.totals);
}

/** Whether a stored value has everything that ours has; it may have more, such as chances. */
function holds(stored: unknown, ours: unknown): boolean {
  if (typeof ours !== 'object' || ours === null) return stored === ours;
  if (typeof stored !== 'object' || stored === null) return false;
  if (valueAt(stored, ['length']) !== valueAt(ours, ['length'])) return false;
  return Object.keys(ours).every(
    (key) => Object.hasOwn(stored, key) && holds(valueAt(stored, [key]), valueAt(ours, [key])),
  );
}
