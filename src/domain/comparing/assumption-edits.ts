import type { Assumptions } from '../documents/assumptions.ts';
import { type Plain, plainAt } from '../documents/plain.ts';
import { type Documented, diffKeys, diffPlain, type PlannedEdit } from './edit.ts';
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
export function listAssumptionEdits(
  before: Documented<Assumptions>,
  after: Documented<Assumptions>,
): PlannedEdit[] {
  const sides = { before, after };
  const planned = [
    ...KEYED.flatMap((part) => listKeyed(part, sides)),
    ...WHOLE.flatMap((part) => listWhole(part, sides)),
    ...listDeflators(sides),
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

interface Sides {
  readonly before: Documented<Assumptions>;
  readonly after: Documented<Assumptions>;
}

function listKeyed(part: KeyedPart, sides: Sides): PlannedEdit[] {
  const [old, now] = [sides.before.value[part], sides.after.value[part]];
  const ids = [...new Set([...Object.keys(now), ...Object.keys(old)])].sort();
  return ids.flatMap((id) => {
    const isRemoved = !Object.hasOwn(now, id);
    const subject = `${part}.${id}`;
    const changes = diffAt([part, id], sides);
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

function listWhole(part: WholePart, sides: Sides): PlannedEdit[] {
  const [old, now] = [sides.before.value[part], sides.after.value[part]];
  const put: PlannedEdit['apply'] = ({ assumptions, ...rest }) => ({
    ...rest,
    assumptions: { ...assumptions, [part]: now },
  });
  return planValue(part, diffAt([part], sides), isSameFigure(old, now) ? null : put);
}

/** Price indices only mean something together, so that they are one edit. */
function listDeflators(sides: Sides): PlannedEdit[] {
  const [old, now] = [sides.before.value.deflators, sides.after.value.deflators];
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
  const changes = diffAt(['deflators'], sides);
  return planValue('deflators', changes, isNew ? put : null);
}

/** An edit of figures; where only their provenance differs, a text that moves nothing. */
function planValue(
  subject: string,
  changes: PlannedEdit['edit']['changes'],
  apply: PlannedEdit['apply'],
): PlannedEdit[] {
  if (apply === null) {
    const isOfText = changes.every(({ path }) => PROVENANCE.includes(String(path.at(-1))));
    return toListed(isOfText ? 'text' : 'assumption', subject, changes);
  }
  return [{ edit: toEdit('assumption', subject, changes), apply }];
}

function toListed(
  what: PlannedEdit['edit']['what'],
  subject: string,
  changes: PlannedEdit['edit']['changes'],
): PlannedEdit[] {
  return changes.length === 0 ? [] : [{ edit: toEdit(what, subject, changes), apply: null }];
}

function toEdit(
  what: PlannedEdit['edit']['what'],
  subject: string,
  changes: PlannedEdit['edit']['changes'],
): PlannedEdit['edit'] {
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

function diffAt(path: readonly string[], { before, after }: Sides): PlannedEdit['edit']['changes'] {
  const at = ({ plain }: Documented<Assumptions>): Plain | undefined => plainAt(plain(), path);
  return diffPlain(at(before), at(after));
}
