import { answerKeys } from '../documents/answer.ts';
import { type Candidate, candidateKeys } from '../documents/candidate.ts';
import {
  isMovingEdit,
  isStillEdit,
  type KeyFacts,
  type KeysThat,
  type KeyTable,
  keysThat,
  listKeys,
  STILL_EDITS,
} from '../documents/key-facts.ts';
import { ownValue } from '../documents/own-value.ts';
import { platformKeys } from '../documents/platform.ts';
import { inlineRatioKeys } from '../documents/ratio.ts';
import { savingsKeys } from '../documents/savings-input.ts';
import type { Sheet } from '../documents/sheet.ts';
import type { Path } from '../yaml/place.ts';
import { plainAt } from '../yaml/plain.ts';
import { valueAt } from '../yaml/value-at.ts';
import {
  type Change,
  diffAt,
  diffKeys,
  type EditKind,
  movingFirst,
  type PlannedEdit,
  type Versions,
} from './edit.ts';
import { isSameFigure, isSameInput, isSameValue } from './is-same-value.ts';
import { planEdit } from './plan-edit.ts';
import { listSpendEdits } from './spend-edits.ts';

/**
 * The edits that turn one version of a candidate into the other: answers in the order of the sheet,
 * spend, the rest of the savings, the platform, what places it, and last what moves nothing.
 */
export function listCandidateEdits(versions: Versions<Candidate>, sheet: Sheet): PlannedEdit[] {
  const parts = {
    answers: () => listAnswerEdits(versions, sheet),
    savings: () => listSavingsEdits(versions),
    platform: () => listPlatformEdits(versions),
  } satisfies Record<KeysThat<typeof candidateKeys, { edit: 'parts' }>, () => PlannedEdit[]>;
  const planned = [
    ...listKeys(candidateKeys).flatMap((key) =>
      isKeyOf(parts, key) ? parts[key]() : planMoving(key, versions),
    ),
    ...listStill(['savings'], savingsKeys, versions),
    ...listStill([], candidateKeys, versions),
  ];
  return movingFirst(planned);
}

function listAnswerEdits(
  { before, after }: Versions<Candidate>,
  { criteria }: Sheet,
): PlannedEdit[] {
  const [old, now] = [before.value.answers ?? {}, after.value.answers ?? {}];
  const asked = criteria.map(({ id }) => id);
  const others = [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((id) => !asked.includes(id))
    .sort();
  return [...asked, ...others].flatMap((id) => {
    const [was, is] = [ownValue(old, id), ownValue(now, id)];
    const typed = {
      was: plainAt(before.plain(), ['answers', id]),
      is: plainAt(after.plain(), ['answers', id]),
    };
    const plan = (
      what: EditKind,
      changes: readonly Change[],
      change: Parameters<typeof planEdit>[2],
    ) =>
      changes.length === 0
        ? []
        : [planEdit(after.value.candidate, { what, subject: id, changes }, change)];
    const answered = keysThat(answerKeys, { edit: 'answer' })
      .filter((key) => !isSameValue(was?.[key], is?.[key]))
      .map((key) => ({ path: [key], from: was?.[key] ?? null, to: is?.[key] ?? null }));
    return [
      ...plan(
        'answer',
        answered,
        asked.includes(id) ? (candidate) => answer(candidate, id, is) : null,
      ),
      ...STILL_EDITS.flatMap((what) => {
        const keys = keysThat(answerKeys, { edit: what }).filter(
          (key) => !isSameValue(was?.[key], is?.[key]),
        );
        return plan(what, diffKeys(typed.was, typed.is, keys), null);
      }),
    ];
  });
}

function answer(
  candidate: Candidate,
  id: string,
  given: NonNullable<Candidate['answers']>[string] | undefined,
): Candidate {
  const { [id]: _old, ...others } = candidate.answers ?? {};
  return { ...candidate, answers: given === undefined ? others : { ...others, [id]: given } };
}

function listSavingsEdits(versions: Versions<Candidate>): PlannedEdit[] {
  const parts = {
    spend: () => listSpendEdits(versions),
  } satisfies Record<KeysThat<typeof savingsKeys, { edit: 'parts' }>, () => PlannedEdit[]>;
  return listKeys(savingsKeys).flatMap((key) =>
    isKeyOf(parts, key) ? parts[key]() : planSavings(key, versions),
  );
}

/** An edit of a key of the savings that moves something. A ratio may differ only in where it comes from. */
function planSavings(
  key: Exclude<keyof typeof savingsKeys, 'spend'>,
  versions: Versions<Candidate>,
): PlannedEdit[] {
  const facts: KeyFacts = savingsKeys[key];
  if (!isMovingEdit(facts.edit)) return [];
  const [old, now] = [versions.before.value.savings?.[key], versions.after.value.savings?.[key]];
  const path = ['savings', key];
  const isSame =
    key === 'ratio' ? isSameFigure(inlineRatioKeys, old, now) : isSameInput(facts, old, now);
  if (isSame) return planKey(path, 'source', versions, null);
  return planKey(path, facts.edit, versions, (candidate) => ({
    ...candidate,
    savings: { ...candidate.savings, [key]: now },
  }));
}

function listPlatformEdits(versions: Versions<Candidate>): PlannedEdit[] {
  const [old, now] = [versions.before.value.platform, versions.after.value.platform];
  if (old === undefined || now === undefined) {
    return planKey(['platform'], 'platform', versions, (candidate) => ({
      ...candidate,
      platform: now,
    }));
  }
  const moving = listKeys(platformKeys).flatMap((key) => {
    const facts: KeyFacts = platformKeys[key];
    if (!isMovingEdit(facts.edit)) return [];
    const path = ['platform', key];
    if (isSameInput(facts, old[key], now[key])) return planKey(path, 'source', versions, null);
    return planKey(path, facts.edit, versions, (candidate) => ({
      ...candidate,
      platform: { ...(candidate.platform ?? old), [key]: now[key] },
    }));
  });
  return [...moving, ...listStill(['platform'], platformKeys, versions)];
}

/** An edit of a key of the candidate itself that moves something. */
function planMoving(key: keyof Candidate, versions: Versions<Candidate>): PlannedEdit[] {
  const facts: KeyFacts = candidateKeys[key];
  if (!isMovingEdit(facts.edit)) return [];
  const { before, after } = versions;
  const isSame = isSameInput(facts, before.value[key], after.value[key]);
  if (isSame) return planKey([key], 'source', versions, null);
  return planKey([key], facts.edit, versions, (candidate) => ({
    ...candidate,
    [key]: versions.after.value[key],
  }));
}

/** Edits of the keys of a part that are listed and move nothing. */
function listStill(part: Path, keys: KeyTable, versions: Versions<Candidate>): PlannedEdit[] {
  return Object.entries(keys).flatMap(([key, { edit }]) =>
    isStillEdit(edit) ? planKey([...part, key], edit, versions, null) : [],
  );
}

/** An edit of the key at a path where it says something else in the later version. */
function planKey(
  path: Path,
  what: EditKind,
  versions: Versions<Candidate>,
  change: ((candidate: Candidate) => Candidate) | null,
): PlannedEdit[] {
  const { before, after } = versions;
  if (isSameValue(valueAt(before.value, path), valueAt(after.value, path))) return [];
  const subject = String(path.at(-1));
  const changes = diffAt(versions, path, [subject]);
  return [planEdit(after.value.candidate, { what, subject, changes }, change)];
}

function isKeyOf<T extends object>(parts: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(parts, key);
}
