import type { Field } from '../../assess/plan/field.ts';
import { compareText } from '../../documents/compare-text.ts';
import { findFunder } from '../../documents/find-funder.ts';

/** The names of those who fund some candidates, each once, in order of the alphabet. */
export function listFunders(
  starts: readonly { readonly id: string }[],
  { contenders }: Pick<Field, 'contenders'>,
): string[] {
  const ids = new Set(starts.map(({ id }) => id));
  const named = contenders.flatMap(({ id, appraisal }) => {
    return ids.has(id) ? (findFunder(appraisal.input.candidate) ?? []) : [];
  });
  return [...new Set(named)].sort(compareText);
}
