import type { State } from '../assess/state.ts';
import { keysThat, listKeys } from '../documents/key-facts.ts';
import { type Criterion, criterionKeys, type Sheet, sheetKeys } from '../documents/sheet.ts';
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
const WORDING = keysThat(criterionKeys, { edit: 'text' });

/** Keys of a criterion that say what meeting it comes to. */
const MARKING = keysThat(criterionKeys, { edit: 'marking' });
const POINTS = keysThat(criterionKeys, { edit: 'points' });

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
    ...listKeys(sheetKeys).flatMap((key) => listKeyEdits(key, { before, after })),
  ];
}

/** The edit of a key of the sheet itself. */
function listKeyEdits(
  key: keyof typeof sheetKeys,
  { before, after }: Versions<Sheet>,
): PlannedEdit[] {
  const { edit } = sheetKeys[key];
  switch (edit) {
    case 'parts':
      return [];
    case 'text':
      return toText(key, diffKeys(before.plain(), after.plain(), [key]));
    default:
      return edit satisfies never;
  }
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
  const differs = (key: keyof Criterion) => !isSameValue(old[key], criterion[key]);
  const isMarked = MARKING.some(differs);
  const isPointed = POINTS.some(differs);
  const isWeighed = isMarked || (isPointed && criterion.marking === 'could');
  const weight = diffKeys(was, typed, [...MARKING, ...POINTS]);
  const wording = WORDING.some(differs) ? diffKeys(was, typed, WORDING) : [];
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
