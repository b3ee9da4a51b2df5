import type { Candidate } from '../documents/candidate.ts';
import type { Sheet } from '../documents/sheet.ts';
import { plainAt } from '../yaml/plain.ts';
import { valueAt } from '../yaml/value-at.ts';
import {
  type Change,
  diffAt,
  diffKeys,
  type EditKind,
  type PlannedEdit,
  type Versions,
} from './edit.ts';
import { isSameValue } from './is-same-value.ts';
import { ownValue } from './own-value.ts';
import { planEdit } from './plan-edit.ts';
import { listSpendEdits } from './spend-edits.ts';

/** Keys under `savings` that can move something, in the order in which they are edited. */
const SAVINGS = ['price-base', 'ratio', 'cashable', 'retained-local', 'overlaps'] as const;

/** Keys under `platform`, in the order in which they are edited. */
const PLATFORM = [
  'year',
  'horizon',
  'build',
  'transition',
  'run',
  'onboarding',
  'optimism-bias',
  'take-up',
] as const;

/** Keys of a candidate by themselves that can move something. */
const PLAIN_KEYS = { organisations: 'platform', contains: 'links', status: 'status' } as const;

/** Keys of a candidate that are listed and move nothing. */
const TEXTS = [
  'name',
  'sector',
  'summary',
  'waste',
  'solution',
  'roles',
  'owner',
  'assessed',
  'other-benefits',
  'claims',
  'watch',
] as const;

/**
 * The edits that turn one version of a candidate into the other: answers in the order of the sheet,
 * spend, the rest of the savings, the platform, what places it, and last what moves nothing.
 */
export function listCandidateEdits(versions: Versions<Candidate>, sheet: Sheet): PlannedEdit[] {
  const planned = [
    ...listAnswerEdits(versions, sheet),
    ...listSpendEdits(versions),
    ...SAVINGS.flatMap((key) => planSavings(key, versions)),
    ...planKey('organisations', versions),
    ...listPlatformEdits(versions),
    ...planKey('contains', versions),
    ...planKey('status', versions),
    ...listTexts(versions),
  ];
  return [
    ...planned.filter(({ apply }) => apply !== null),
    ...planned.filter(({ apply }) => apply === null),
  ];
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
    const list = (what: EditKind, keys: readonly string[]) =>
      plan(what, diffKeys(typed.was, typed.is, keys), null);
    const answered: Change[] =
      was?.meets === is?.meets
        ? []
        : [{ path: ['meets'], from: was?.meets ?? null, to: is?.meets ?? null }];
    return [
      ...plan(
        'answer',
        answered,
        asked.includes(id) ? (candidate) => answer(candidate, id, is) : null,
      ),
      ...list('reason', ['because', 'unless', 'settle']),
      ...list('source', ['sources']),
      ...(isSameValue(was?.likely, is?.likely) ? [] : list('chance', ['likely'])),
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

function planSavings(
  key: (typeof SAVINGS)[number],
  { before, after }: Versions<Candidate>,
): PlannedEdit[] {
  const [old, now] = [before.value.savings?.[key], after.value.savings?.[key]];
  if (isSameValue(old, now)) return [];
  const id = after.value.candidate;
  const changes = diffAt({ before, after }, ['savings', key], [key]);
  const what = key === 'overlaps' ? 'links' : 'savings';
  if (key === 'ratio' && isSameFigure(old, now)) {
    return [planEdit(id, { what: 'source', subject: key, changes }, null)];
  }
  return [
    planEdit(id, { what, subject: key, changes }, (candidate) => ({
      ...candidate,
      savings: { ...candidate.savings, [key]: now },
    })),
  ];
}

/** Whether two ratios of a candidate's own work out alike and differ only in where they come from. */
function isSameFigure(old: unknown, now: unknown): boolean {
  const figure = (ratio: unknown) =>
    typeof ratio === 'object' ? { ...ratio, source: '', derivation: '' } : ratio;
  return isSameValue(figure(old), figure(now));
}

function listPlatformEdits(versions: Versions<Candidate>): PlannedEdit[] {
  const [old, now] = [versions.before.value.platform, versions.after.value.platform];
  const id = versions.after.value.candidate;
  if (old === undefined || now === undefined) {
    if (old === now) return [];
    const changes = diffAt(versions, ['platform'], ['platform']);
    return [
      planEdit(id, { what: 'platform', subject: 'platform', changes }, (candidate) => ({
        ...candidate,
        platform: now,
      })),
    ];
  }
  const moving = PLATFORM.filter((key) => !isSameValue(old[key], now[key])).map((key) =>
    planEdit(
      id,
      { what: 'platform', subject: key, changes: diffAt(versions, ['platform', key], [key]) },
      (candidate) => ({
        ...candidate,
        platform: { ...(candidate.platform ?? old), [key]: now[key] },
      }),
    ),
  );
  return [
    ...moving,
    ...listKeys('platform', ['funder'], 'text', versions),
    ...listKeys('platform', ['source'], 'source', versions),
  ];
}

function planKey(
  key: keyof typeof PLAIN_KEYS,
  { before, after }: Versions<Candidate>,
): PlannedEdit[] {
  const what = PLAIN_KEYS[key];
  const now = after.value[key];
  if (isSameValue(before.value[key], now)) return [];
  const changes = diffKeys(before.plain(), after.plain(), [key]);
  return [
    planEdit(after.value.candidate, { what, subject: key, changes }, (candidate) => ({
      ...candidate,
      [key]: now,
    })),
  ];
}

function listTexts(versions: Versions<Candidate>): PlannedEdit[] {
  return [
    ...listKeys('savings', ['fte'], 'text', versions),
    ...TEXTS.flatMap((key) => {
      const { before, after } = versions;
      if (isSameValue(before.value[key], after.value[key])) return [];
      const changes = diffKeys(before.plain(), after.plain(), [key]);
      return [planEdit(after.value.candidate, { what: 'text', subject: key, changes }, null)];
    }),
    ...listSources(versions),
  ];
}

function listSources({ before, after }: Versions<Candidate>): PlannedEdit[] {
  if (isSameValue(before.value.sources, after.value.sources)) return [];
  const changes = diffKeys(before.plain(), after.plain(), ['sources']);
  return [planEdit(after.value.candidate, { what: 'source', subject: 'sources', changes }, null)];
}

/** Keys of a part that say something else in the later version. */
function listKeys(
  part: 'savings' | 'platform',
  keys: readonly string[],
  what: EditKind,
  { before, after }: Versions<Candidate>,
): PlannedEdit[] {
  return keys
    .filter((key) => {
      const [was, is] = [before, after].map(({ value }) => valueAt(value, [part, key]));
      return !isSameValue(was, is);
    })
    .map((key) => {
      const changes = diffAt({ before, after }, [part, key], [key]);
      return planEdit(after.value.candidate, { what, subject: key, changes }, null);
    });
}
