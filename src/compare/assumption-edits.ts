import { type Assumptions, assumptionsKeys } from '../documents/assumptions.ts';
import {
  type Deflators,
  nestDeflators,
  YEAR_KINDS,
  type YearKind,
} from '../documents/deflators.ts';
import { isStillEdit, type KeysThat, keysThat, listKeys } from '../documents/key-facts.ts';
import { ownValue } from '../documents/own-value.ts';
import { isPlainMapping } from '../yaml/plain.ts';
import {
  type Change,
  type Documented,
  diffAt,
  diffKeys,
  type Edit,
  type EditKind,
  movingFirst,
  type PlannedEdit,
  type Versions,
} from './edit.ts';
import { isSameFigure } from './is-same-value.ts';

/** Parts that hold values by id, and parts that are one value. */
const KEYED = { edit: 'assumption', holds: 'by-id' } as const;
const WHOLE = { edit: 'assumption', holds: 'whole' } as const;

type Keys = typeof assumptionsKeys;

/**
 * The edits that turn some assumptions into others, part by part. What is no longer there stays until
 * every candidate has been edited, so that nothing on the way rests on what is missing: its removal
 * moves nothing.
 */
export function listAssumptionEdits(typed: Versions<Assumptions>): PlannedEdit[] {
  const versions = { before: nestTyped(typed.before), after: nestTyped(typed.after) };
  const { before, after } = versions;
  const planned = [
    ...keysThat(assumptionsKeys, KEYED).flatMap((part) => listKeyed(part, versions)),
    ...keysThat(assumptionsKeys, WHOLE).flatMap((part) => listWhole(part, versions)),
    ...listKeys(assumptionsKeys).flatMap((key) => {
      const { edit } = assumptionsKeys[key];
      return isStillEdit(edit)
        ? toListed(edit, key, diffKeys(before.plain(), after.plain(), [key]))
        : [];
    }),
  ];
  return movingFirst(planned);
}

/** Assumptions whose deflators stand by kind of year, in whichever form they were typed. */
function nestTyped({ value, plain }: Documented<Assumptions>): Documented<Assumptions> {
  return {
    value,
    plain: () => {
      const typed = plain();
      if (!isPlainMapping(typed)) return typed;
      return { ...typed, deflators: nestDeflators(typed['deflators']) };
    },
  };
}

/** Assumed values by their ids. */
type ById = Readonly<Record<string, unknown>>;

function listKeyed(
  part: KeysThat<Keys, typeof KEYED>,
  versions: Versions<Assumptions>,
): PlannedEdit[] {
  const old: ById = versions.before.value[part];
  const now: ById = versions.after.value[part];
  const ids = [...new Set([...Object.keys(now), ...Object.keys(old)])].sort();
  return ids.flatMap((id) => {
    const isRemoved = !Object.hasOwn(now, id);
    const subject = `${part}.${id}`;
    const changes = diffAt(versions, [part, id]);
    if (isRemoved) return toListed('assumption', subject, changes);
    const made = part === 'deflators' ? keepYears(id, versions) : now[id];
    const put: PlannedEdit['apply'] = ({ assumptions, ...rest }) => ({
      ...rest,
      assumptions: { ...assumptions, [part]: { ...assumptions[part], [id]: made } },
    });
    const isSame = isSameFigure(assumptionsKeys[part].of, ownValue(old, id), now[id]);
    return planValue({ part, subject, changes }, isSame ? null : put);
  });
}

/** A release of deflators with the years that it lacks and the earlier one had: they too stay until then. */
function keepYears(id: string, { before, after }: Versions<Assumptions>): Deflators[YearKind] {
  const kind = YEAR_KINDS.find((each) => each === id);
  const [was, is] = kind ? [before.value.deflators[kind], after.value.deflators[kind]] : [];
  return is && { ...is, index: { ...was?.index, ...is.index } };
}

function listWhole(
  part: KeysThat<Keys, typeof WHOLE>,
  versions: Versions<Assumptions>,
): PlannedEdit[] {
  const [old, now] = [versions.before.value[part], versions.after.value[part]];
  const put: PlannedEdit['apply'] = ({ assumptions, ...rest }) => ({
    ...rest,
    assumptions: { ...assumptions, [part]: now },
  });
  const changes = diffAt(versions, [part]);
  const isSame = isSameFigure(assumptionsKeys[part].of, old, now);
  return planValue({ part, subject: part, changes }, isSame ? null : put);
}

/** What differs in a part, or under one id of it. */
interface AssumptionChanges {
  readonly part: KeysThat<Keys, { edit: 'assumption' }>;
  readonly subject: string;
  readonly changes: readonly Change[];
}

/** An edit of figures; where those are the same, what is listed of it: texts, and what was taken out. */
function planValue(
  { part, subject, changes }: AssumptionChanges,
  apply: PlannedEdit['apply'],
): PlannedEdit[] {
  if (apply !== null) return [{ edit: toEdit('assumption', subject, changes), apply }];
  const texts: readonly string[] = keysThat(assumptionsKeys[part].of, { edit: 'text' });
  const isText = ({ path }: Change) => texts.includes(String(path[0]));
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
