import type { Criterion, Sheet } from '../../documents/sheet.ts';

/** The points that a criterion has when it is made a Could for the sake of trying. */
export const NEW_COULD_POINTS = 1;

/**
 * The sheet if some criteria, named by their ids, were marked the other way; the sheet itself where none
 * are, and undefined where no Must would be left.
 */
export function flipMarkings(sheet: Sheet, ids: ReadonlySet<string>): Sheet | undefined {
  if (ids.size === 0) return sheet;
  const criteria = sheet.criteria.map((each) => (ids.has(each.id) ? flip(each) : each));
  if (!criteria.some(({ marking }) => marking === 'must')) return undefined;
  return { ...sheet, criteria };
}

function flip(criterion: Criterion): Criterion {
  return criterion.marking === 'must'
    ? { ...criterion, marking: 'could', points: NEW_COULD_POINTS }
    : { ...criterion, marking: 'must' };
}
