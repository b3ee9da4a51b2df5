import { typedAnswer } from '../../documents/answer.ts';
import { candidateSchema } from '../../documents/candidate.ts';
import { source } from '../../documents/parts/source.ts';
import type { Sheet } from '../../documents/sheet.ts';
import type { Position } from '../../yaml/edit/edit.ts';
import type { Path } from '../../yaml/place.ts';

/** The order in which the keys of a candidate's mapping at a path are written; none where it has no order of its own. */
export function listOrder(holder: Path, { criteria }: Sheet): readonly string[] {
  const [section, ...deeper] = holder;
  if (section === undefined) return Object.keys(candidateSchema.shape);
  if (deeper.length === 0 && section === 'answers') return criteria.map(({ id }) => id);
  if (deeper.length === 0 && section === 'roles') {
    return Object.keys(candidateSchema.shape.roles.unwrap().shape);
  }
  if (deeper.length > 1) return [];
  if (section === 'answers') return Object.keys(typedAnswer.shape);
  return section === 'sources' ? Object.keys(source.shape) : [];
}

/** Where a new key goes among those that stand there: behind the last one that comes before it in an order. */
export function findPosition(
  key: string,
  standing: readonly string[],
  order: readonly string[],
): Position {
  const at = order.indexOf(key);
  if (at === -1) return 'last';
  const after = order.slice(0, at).findLast((each) => standing.includes(each));
  return after === undefined ? 'first' : { after };
}
