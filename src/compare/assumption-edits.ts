import type { Assumptions } from '../documents/assumptions.ts';
import {
  type Change,
  diffAt,
  diffKeys,
  type Edit,
  type EditKind,
  type PlannedEdit,
  type Versions,
} from './edit.ts';
import { isSameValue } from './is-same-value.ts';
import { ownValue } from './own-value.ts';

/** Parts that hold values by id. */
const KEYED = ['ratios', 'optimism-bias', 'take-up-curves'] as const;

/** Parts that are one value. */
const WHOLE = ['reference-saving', 'evidence-grades', 'discount-rates'] as const;

/** Keys that say where a value comes from, and no more. */
const PROVENANCE = ['name', 'source', 'edition', 'verified', 'derivation'];

type KeyedPart = (typeof KEYED)[number];
type WholePart = (typeof WHOLE)[number];

/**
 * The edits that turn some assumptions into others, part by part. What is no longer there stays until
 * every candidate has been edited, so that nothing on the way rests on what is missing: its removal
 * moves nothing.
 */
export function listAssumptionEdits(versions: Versions<Assumptions>): PlannedEdit[] {
  const { before, after } = versions;
  const planned = [
    ...KEYED.flatMap((part) => listKeyed(part, versions)),
    ...WHOLE.flatMap((part) => listWhole(part, versions)),
    ...listDeflators(versions),
    ...['assumptions', 'name', 'edition'].flatMap((key) =>
      toListed('text', key, diffKeys(before.plain(), after.plain(), [key])),
    ),
    ...toListed('source', 'sources', diffKeys(before.plain(), after.plain(), ['sources'])),
  ];
  return [
    ...planned.filter(({ apply }) => apply !== null),
    ...planned.filter(({ apply }) => apply === null),
  ];
}

function listKeyed(part: KeyedPart, versions: Versions<Assumptions>): PlannedEdit[] {
  const [old, now] = [versions.before.value[part], versions.after.value[part]];
  const ids = [...new Set([...Object.keys(now), ...Object.keys(old)])].sort();
  return ids.flatMap((id) => {
    const isRemoved = !Object.hasOwn(now, id);
    const subject = `${part}.${id}`;
    const changes = diffAt(versions, [part, id]);
    if (isRemoved) return toListed('assumption', subject, changes);
    const put: PlannedEdit['apply'] = ({ assumptions, ...rest }) => ({
      ...rest,
      assumptions: { ...assumptions, [part]: { ...assumptions[part], [id]: now[id] } },
    });
    return planValue(
      subject,
      changes,
      isSameFigure(ownValue<object>(old, id), now[id]) ? null : put,
    );
  });
}

function listWhole(part: WholePart, versions: Versions<Assumptions>): PlannedEdit[] {
  const [old, now] = [versions.before.value[part], versions.after.value[part]];
  const put: PlannedEdit['apply'] = ({ assumptions, ...rest }) => ({
    ...rest,
    assumptions: { ...assumptions, [part]: now },
  });
  return planValue(part, diffAt(versions, [part]), isSameFigure(old, now) ? null : put);
}

/** Price indices only mean something together, so that they are one edit. */
function listDeflators(versions: Versions<Assumptions>): PlannedEdit[] {
  const [old, now] = [versions.before.value.deflators, versions.after.value.deflators];
  const isNew = Object.entries(now.index).some(
    ([year, index]) => !isSameValue(old.index[year], index),
  );
  const put: PlannedEdit['apply'] = ({ assumptions, ...rest }) => ({
    ...rest,
    assumptions: {
      ...assumptions,
      deflators: { ...now, index: { ...assumptions.deflators.index, ...now.index } },
    },
  });
  const changes = diffAt(versions, ['deflators']);
  return planValue('deflators', changes, isNew ? put : null);
}

/** An edit of figures; where those are the same, what is listed of it: texts, and what was taken out. */
function planValue(
  subject: string,
  changes: readonly Change[],
  apply: PlannedEdit['apply'],
): PlannedEdit[] {
  if (apply !== null) return [{ edit: toEdit('assumption', subject, changes), apply }];
  const isText = ({ path }: Change) => PROVENANCE.includes(String(path.at(-1)));
  return [
    ...toListed('text', subject, changes.filter(isText)),
    ...toListed(
      'assumption',
      subject,
      changes.filter((change) => !isText(change) && change.to === null),
    ),
  ];
}

function toListed(what: EditKind, subject: string, changes: readonly Change[]): PlannedEdit[] {
  return changes.length === 0 ? [] : [{ edit: toEdit(what, subject, changes), apply: null }];
}

function toEdit(what: EditKind, subject: string, changes: readonly Change[]): Edit {
  return { of: 'assumptions', candidate: null, what, subject, changes };
}

/** Whether two values are equal but for where they come from. */
function isSameFigure(a: object | undefined, b: object | undefined): boolean {
  return isSameValue(withoutProvenance(a), withoutProvenance(b));
}

function withoutProvenance(value: object | undefined): object | undefined {
  if (value === undefined) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !PROVENANCE.includes(key)));
}
