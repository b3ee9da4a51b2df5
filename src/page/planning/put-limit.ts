import { type Edited, editYaml } from '../../yaml/edit/edit-yaml.ts';
import { isPlainMapping, plainAt } from '../../yaml/plain.ts';
import { readPlain } from '../answering/read-plain.ts';
import type { PlanPlace } from './plan-path.ts';

/** Puts a limit into the text of a plan. People become a list where they were the same number in every year. */
export function putLimit(
  text: string,
  { limit, year }: PlanPlace,
  value: string,
): Edited | { readonly kind: 'no-place' } {
  if (limit === 'budget') return editYaml(text, { kind: 'set', path: ['budget', year], value });
  const plain = readPlain(text);
  if (plain === undefined) return { kind: 'no-place' };
  const [budget, team] = [plainAt(plain, ['budget']), plainAt(plain, ['team'])];
  const years = isPlainMapping(budget) ? Object.keys(budget).sort() : [];
  const at = years.indexOf(year);
  if (at === -1 || team === undefined || isPlainMapping(team)) return { kind: 'no-place' };
  return typeof team === 'string'
    ? editYaml(text, { kind: 'set', path: ['team'], value: years.map(() => team).with(at, value) })
    : editYaml(text, { kind: 'set', path: ['team', at], value });
}
