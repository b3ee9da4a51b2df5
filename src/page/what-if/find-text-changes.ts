import { isSamePlain } from '../../yaml/edit/change-plain.ts';
import { isPlainMapping, type Plain, type PlainMapping } from '../../yaml/plain.ts';

/** A value that one document says otherwise than another; undefined where it says nothing. */
export interface TextChange {
  /** Items of a list that have ids are named by them. */
  readonly path: readonly string[];
  readonly from: Plain | undefined;
  readonly to: Plain | undefined;
}

/** The values that differ between two documents. A list counts as one value, unless its items have ids. */
export function findTextChanges(was: Plain | undefined, is: Plain | undefined): TextChange[] {
  const [before, after] = [nameItems(was), nameItems(is)];
  if (before === undefined && after === undefined) {
    const [from, to] = [was, is].map(readValue);
    return isSameValue(from, to) ? [] : [{ path: [], from, to }];
  }
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const within = [...keys].flatMap((key) =>
    findTextChanges(valueAt(before, key), valueAt(after, key)).map((change) => ({
      ...change,
      path: [key, ...change.path],
    })),
  );
  const [from, to] = [before === undefined ? was : undefined, after === undefined ? is : undefined];
  const gone = [readValue(from), readValue(to)].some((each) => each !== undefined);
  return gone ? [{ path: [], from: readValue(from), to: readValue(to) }, ...within] : within;
}

function valueAt(mapping: PlainMapping | undefined, key: string): Plain | undefined {
  return mapping !== undefined && Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

/** A mapping as it is, a list whose items all have ids as a mapping by them; undefined for anything else. */
function nameItems(plain: Plain | undefined): PlainMapping | undefined {
  if (plain === undefined || isPlainMapping(plain)) return plain;
  if (typeof plain === 'string' || plain.length === 0) return undefined;
  const named = plain.flatMap((item): [string, Plain][] => {
    const id = isPlainMapping(item) ? valueAt(item, 'id') : undefined;
    return typeof id === 'string' ? [[id, item]] : [];
  });
  return named.length === plain.length ? Object.fromEntries(named) : undefined;
}

/** A key without a value says nothing. */
function readValue(plain: Plain | undefined): Plain | undefined {
  return plain === '' ? undefined : plain;
}

function isSameValue(from: Plain | undefined, to: Plain | undefined): boolean {
  return from === undefined || to === undefined ? from === to : isSamePlain(from, to);
}
