import type { State } from '../assess/state.ts';
import type { Criterion, Sheet } from '../documents/sheet.ts';
import { type Plain, plainById } from '../yaml/plain.ts';
import {
  type Change,
  type Documented,
  diffKeys,
  diffPlain,
  type EditKind,
  type PlannedEdit,
  type Versions,
} from './edit.ts';
import { isSameValue } from './is-same-value.ts';

/** Keys of a criterion that are wording. */
const WORDING = ['number', 'name', 'theme', 'factor', 'question', 'settle', 'why-this-marking'];

/** Keys of a sheet that are wording. */
const TEXTS = ['sheet', 'name', 'edition', 'note', 'factors'];

/**
 * The edits that turn one sheet into another. What becomes a Must comes first, so that no sheet on the
 * way is without one; then other criteria in the order of the later sheet, then those removed, then
 * wording.
 */
export function listSheetEdits({ before, after }: Versions<Sheet>): PlannedEdit[] {
  const old = new Map(before.value.criteria.map((each) => [each.id, each]));
  const kept = new Set(after.value.criteria.map(({ id }) => id));
  const changed = after.value.criteria.flatMap((criterion) =>
    listCriterionEdits(criterion, old.get(criterion.id), { before, after }),
  );
  const becomesMust = after.value.criteria.filter(
    ({ id, marking }) => marking === 'must' && old.get(id)?.marking !== 'must',
  );
  const first = new Set(becomesMust.map(({ id }) => id));
  const moving = changed.filter(({ apply }) => apply !== null);
  return [
    ...moving.filter(({ edit }) => first.has(edit.subject)),
    ...moving.filter(({ edit }) => !first.has(edit.subject)),
    ...before.value.criteria.filter(({ id }) => !kept.has(id)).map((each) => remove(each, before)),
    ...changed.filter(({ apply }) => apply === null),
    ...TEXTS.flatMap((key) => toText(key, diffKeys(before.plain(), after.plain(), [key]))),
  ];
}

function listCriterionEdits(
  criterion: Criterion,
  old: Criterion | undefined,
  { before, after }: Versions<Sheet>,
): PlannedEdit[] {
  const typed = typedCriterion(after, criterion.id);
  const apply = (state: State) => putCriterion(criterion, state);
  if (old === undefined) {
    return [plan('criterion-added', criterion.id, diffPlain(undefined, typed), apply)];
  }
  const was = typedCriterion(before, criterion.id);
  const isMarked = old.marking !== criterion.marking;
  const isPointed = old.points !== criterion.points;
  const isWeighed = isMarked || (isPointed && criterion.marking === 'could');
  const weight = diffKeys(was, typed, ['marking', 'points']);
  const wording = isSameValue(
    { ...old, marking: '', points: 0 },
    { ...criterion, marking: '', points: 0 },
  )
    ? []
    : diffKeys(was, typed, WORDING);
  return [
    ...(isWeighed ? [plan(isMarked ? 'marking' : 'points', criterion.id, weight, apply)] : []),
    ...toText(criterion.id, [...(isWeighed || !isPointed ? [] : weight), ...wording]),
  ];
}

function remove({ id }: Criterion, before: Documented<Sheet>): PlannedEdit {
  const changes = diffPlain(typedCriterion(before, id), undefined);
  return plan('criterion-removed', id, changes, ({ sheet, ...rest }) => ({
    ...rest,
    sheet: { ...sheet, criteria: sheet.criteria.filter((each) => each.id !== id) },
  }));
}

function putCriterion(criterion: Criterion, { sheet, ...rest }: State): State {
  const isKnown = sheet.criteria.some(({ id }) => id === criterion.id);
  const criteria = isKnown
    ? sheet.criteria.map((each) => (each.id === criterion.id ? criterion : each))
    : [...sheet.criteria, criterion];
  return { ...rest, sheet: { ...sheet, criteria } };
}

function toText(subject: string, changes: readonly Change[]): PlannedEdit[] {
  return changes.length === 0 ? [] : [plan('text', subject, changes, null)];
}

function plan(
  what: EditKind,
  subject: string,
  changes: readonly Change[],
  apply: PlannedEdit['apply'],
): PlannedEdit {
  return { edit: { of: 'sheet', candidate: null, what, subject, changes }, apply };
}

function typedCriterion({ plain }: Documented<Sheet>, id: string): Plain | undefined {
  return plainById(plain(), ['criteria'], id);
}
