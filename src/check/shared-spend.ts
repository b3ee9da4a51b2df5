import { listLinks } from '../assess/savings/links.ts';
import type { Candidate } from '../documents/candidate.ts';
import { ownValue } from '../documents/own-value.ts';
import type { SpendLine } from '../documents/spend-line.ts';
import { copyText } from '../yaml/copy-text.ts';
import type { RelatedPlace } from '../yaml/fault.ts';
import type { Place } from '../yaml/place.ts';
import { foldText, identifySources, nameSource, type SourceNames } from './identify-sources.ts';
import type { Gatherer } from './rule.ts';

/** A line of spend in a candidate; it keeps nothing of the text that it was read from. */
interface SpendUse extends Pick<SpendLine, 'name' | 'year' | 'amount'> {
  readonly file: string;
  readonly index: number;
  /** The candidate that counts it. */
  readonly id: string;
  readonly source: SourceNames;
}

/** What lines of one source have in common where they seem to be the same money; null for a line that is like no other. */
type Likeness = (use: SpendUse) => readonly (string | null)[] | null;

/** The same name and year. */
export const sameName: Likeness = ({ name, year = null }) => [foldText(name), year];

/** The same year and amount, whatever the names. */
export const sameAmount: Likeness = ({ year = null, amount: { low, central, high } }) =>
  central.isZero() ? null : [year, low.toFixed(), central.toFixed(), high.toFixed()];

/** What is said of a file whose spend an earlier candidate counts, while neither of them says so. */
export interface SharedSpend {
  /** Of the first such line: its name, and where it stands. */
  readonly name: string;
  readonly place: Place;
  /** The first of the other candidates that count it, and how many more do. */
  readonly other: string;
  readonly more: number;
  /** How many more lines of the file are shared so. */
  readonly lines: number;
  readonly related: readonly RelatedPlace[];
}

/**
 * Finds spend that several candidates count. Each file is told once, since one `overlaps:` mends it;
 * lines that are alike in the sense of `leftTo` as well are left to the rule about that.
 */
export function gatherSharedSpend<Found>(
  likeness: Likeness,
  toFault: (shared: SharedSpend) => Found,
  leftTo?: Likeness,
): Gatherer<Found> {
  const files: FileUse[] = [];
  const links = new Map<string, Set<string>>();
  return {
    visit: (file, document) => {
      if (document.kind !== 'candidate') return;
      noteLinks(document.value, links);
      files.push({ file, id: document.value.candidate, lines: listUses(file, document.value) });
    },
    finish: () => {
      const groups = groupLines(files, likeness);
      const others = leftTo && groupLines(files, leftTo);
      return files.flatMap(({ file, id, lines }) => {
        const declared = links.get(id) ?? new Set();
        const own = lines.filter(
          (use) => findEarlier(id, others?.get(use) ?? new Map(), declared) === undefined,
        );
        const shared = findShared({ file, id, lines: own }, groups, declared);
        return shared === undefined ? [] : [{ file, problem: toFault(shared) }];
      });
    },
  };
}

/** The lines of spend in a file, which is about one candidate. */
interface FileUse {
  readonly file: string;
  readonly id: string;
  readonly lines: readonly SpendUse[];
}

/** The candidates that count one spend, each with the first line that does, in the order of the files. */
type Group = ReadonlyMap<string, SpendUse>;

/** The lines whose source is known; where it is not, another rule says so. */
function listUses(file: string, { candidate: id, savings, sources = {} }: Candidate): SpendUse[] {
  return (savings?.spend ?? []).flatMap(({ name, year, amount, source }, index) => {
    const known = ownValue(sources, source);
    if (known === undefined) return [];
    const copied = { name: copyText(name), year: year === undefined ? undefined : copyText(year) };
    return [{ file, index, id, ...copied, amount, source: nameSource(known) }];
  });
}

/** Every line with the group that it belongs to. */
function groupLines(files: readonly FileUse[], likeness: Likeness): ReadonlyMap<SpendUse, Group> {
  const uses = files.flatMap(({ lines }) => lines);
  const identify = identifySources(uses.map(({ source }) => source));
  const byKey = new Map<string, Map<string, SpendUse>>();
  const byUse = new Map<SpendUse, Group>();
  for (const use of uses) {
    const alike = likeness(use);
    if (alike === null) continue;
    const key = JSON.stringify([identify(use.source), ...alike]);
    const group = byKey.get(key) ?? new Map<string, SpendUse>();
    byKey.set(key, group);
    if (!group.has(use.id)) group.set(use.id, use);
    byUse.set(use, group);
  }
  return byUse;
}

/** Notes which candidates say that they share spend, on both sides. */
function noteLinks(candidate: Candidate, links: Map<string, Set<string>>): void {
  const { candidate: id } = candidate;
  for (const other of listLinks(candidate)) {
    links.set(id, (links.get(id) ?? new Set()).add(other));
    links.set(other, (links.get(other) ?? new Set()).add(id));
  }
}

/** The first line of a file that an earlier candidate counts and neither says so, with how many more there are. */
function findShared(
  { id, lines }: FileUse,
  groups: ReadonlyMap<SpendUse, Group>,
  declared: ReadonlySet<string>,
): SharedSpend | undefined {
  const clashes = lines.flatMap((use) => {
    const group = groups.get(use) ?? new Map<string, SpendUse>();
    const earlier = findEarlier(id, group, declared);
    return earlier === undefined ? [] : [{ use, group, earlier }];
  });
  const [first] = clashes;
  if (first === undefined) return undefined;
  const { use, group, earlier } = first;
  const known = [...declared].filter((other) => other !== id && group.has(other)).length;
  return {
    name: use.name,
    place: placeOf(use),
    other: earlier.id,
    more: group.size - known - 2,
    lines: clashes.length - 1,
    related: [{ file: earlier.file, place: placeOf(earlier), says: 'it is counted here too' }],
  };
}

/** The first in a group, before a candidate itself, that it says nothing of. */
function findEarlier(
  id: string,
  group: Group,
  declared: ReadonlySet<string>,
): SpendUse | undefined {
  for (const [other, use] of group) {
    if (other === id) return undefined;
    if (!declared.has(other)) return use;
  }
  return undefined;
}

function placeOf({ index }: SpendUse): Place {
  return { path: ['savings', 'spend', index], at: 'value' };
}
