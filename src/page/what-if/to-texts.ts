import type { Sheet } from '../../documents/sheet.ts';
import { findTarget, readAssumption } from '../../load/apply-assumption.ts';
import type { Sha256 } from '../../load/source.ts';
import type { Edit, Position } from '../../yaml/edit/edit.ts';
import { editYaml } from '../../yaml/edit/edit-yaml.ts';
import type { Refusal } from '../../yaml/edit/refusal.ts';
import { parseYaml } from '../../yaml/parse-yaml.ts';
import type { Path } from '../../yaml/place.ts';
import { isPlainMapping, type Plain, plainAt } from '../../yaml/plain.ts';
import { treeToPlain } from '../../yaml/tree-to-plain.ts';
import type { PageFile } from '../data/page-data.ts';
import { withText } from './standing.ts';
import { type Change, toAssumption } from './wish.ts';

/** The files of candidates with changes made in their texts, and the changes that no text could take. */
export interface Texts {
  readonly candidates: readonly PageFile[];
  readonly left: readonly LeftChange[];
}

/** A change that is in no text, and why. */
export interface LeftChange {
  readonly change: Change;
  readonly why: Refusal['kind'] | 'no-place';
}

/** What texts are made from. */
export interface TextsOf {
  readonly candidates: readonly PageFile[];
  /** The file of a candidate, by its id. */
  readonly fileOf: (candidate: string) => string;
  readonly sheet: Sheet;
  readonly sha256: Sha256;
}

/** Makes changes in the texts of files, each as a splice that leaves all else as it is. */
export function toTexts(
  changes: readonly Change[],
  { candidates, fileOf, sheet, sha256 }: TextsOf,
): Texts {
  const contents = new Map(candidates.map(({ file, content }) => [file, content]));
  const left: LeftChange[] = [];
  for (const change of changes) {
    const assumption = readAssumption(toAssumption(change));
    if (assumption === undefined) throw new Error('what cannot be read was shown');
    const file = fileOf(assumption.candidate);
    const content = contents.get(file);
    if (content?.ok !== true) throw new Error(`${file} was never read`);
    const made = makeChange(content.text, assumption, sheet);
    if (made.kind !== 'edited') left.push({ change, why: made.kind });
    else contents.set(file, withText(content, made.text, sha256));
  }
  return {
    candidates: candidates.map(({ file, content }) => ({
      file,
      content: contents.get(file) ?? content,
    })),
    left,
  };
}

function makeChange(
  text: string,
  assumption: Parameters<typeof findTarget>[1],
  sheet: Sheet,
): ReturnType<typeof editYaml> | { readonly kind: 'no-place' } {
  const parsed = parseYaml(text);
  if (parsed.outcome !== 'parsed') return { kind: 'no-place' };
  const { plain } = treeToPlain(parsed.tree);
  const found = findTarget(plain, assumption);
  if (!found.ok) return { kind: 'no-place' };
  const { path, isThere } = found.target;
  const edit: Edit = isThere
    ? { kind: 'set', path, value: assumption.value }
    : toInsertion(plain, path, assumption.value, sheet);
  return editYaml(text, edit);
}

/** What is not there is put in with the mappings on the way to it, as one key. */
function toInsertion(plain: Plain, path: Path, value: Plain, sheet: Sheet): Edit {
  const there = path.findIndex(
    (_step, depth) => plainAt(plain, path.slice(0, depth + 1)) === undefined,
  );
  const inserted = path
    .slice(there + 1)
    .reduceRight<Plain>((inner, step) => ({ [step]: inner }), value);
  const key = path.slice(0, there + 1);
  return {
    kind: 'insert-key',
    path: key,
    value: inserted,
    position: findPosition(plain, key, sheet),
  };
}

/** New answers stand in the order of the sheet; any other key stands last. */
function findPosition(plain: Plain, path: Path, { criteria }: Sheet): Position {
  const [section, criterion, ...deeper] = path;
  if (section !== 'answers' || deeper.length > 0 || criterion === undefined) return 'last';
  const answers = plainAt(plain, ['answers']);
  if (!isPlainMapping(answers)) return 'last';
  const order = criteria.map(({ id }) => id);
  const before = order.slice(0, order.indexOf(String(criterion)));
  const after = before.findLast((id) => Object.hasOwn(answers, id));
  return after === undefined ? 'first' : { after };
}
