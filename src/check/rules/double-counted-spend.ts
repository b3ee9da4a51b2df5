import { listLinks } from '../../assess/savings/links.ts';
import type { Candidate } from '../../documents/candidate.ts';
import type { SpendLine } from '../../documents/spend-line.ts';
import { copyText } from '../../yaml/copy-text.ts';
import type { Fault } from '../../yaml/fault.ts';
import { countMore } from '../count-more.ts';
import type { FileFault, Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly name: string;
  /** The first of the other candidates that count it. */
  readonly other: string;
  /** How many more candidates count it. */
  readonly more: number;
  /** How many more lines of the file are counted elsewhere too. */
  readonly lines: number;
}

type Found = Fault<'double-counted-spend', Facts>;

export const doubleCountedSpend: Rule<'double-counted-spend', Facts> = {
  id: 'double-counted-spend',
  severity: 'error',
  stopsRanking: false,
  summary: 'Two candidates count the same spend and do not say so.',
  why: 'A total would count the money twice. The same spend is a line of the same name and year from the same source.',
  words: ({ name, other, more, lines }) => ({
    message: `The spend "${name}" is counted in "${other}" too${more === 0 ? '' : `, and in ${countMore(more, 'candidate')}`}.${lines === 0 ? '' : ` The same holds for ${countMore(lines, 'line')} of this file.`}`,
    fix: `If both mean the same money, add "overlaps: [${other}]" under "savings:"; else give the lines different names.`,
  }),
  bad: `# in both candidates
spend:
  - {id: desks, name: Permit desks, year: 2021-22, source: returns, …}`,
  good: `# in one of them
savings:
  overlaps: [mooring-fees]`,
  gather: () => {
    const groups = new Map<string, Group>();
    const links = new Map<string, Set<string>>();
    const files: FileUse[] = [];
    return {
      visit: (file, document) => {
        if (document.kind !== 'candidate') return;
        const { value } = document;
        const id = value.candidate;
        const lines = (value.savings?.spend ?? []).map((line, index) => {
          const use = { file, index, id, name: copyText(line.name) };
          return { use, group: joinGroup(use, identify(line, value), groups) };
        });
        noteLinks(value, links);
        files.push({ id, lines });
      },
      finish: () =>
        files.flatMap((each) => findClash(each, links.get(each.id) ?? new Set<string>())),
    };
  },
};

/** A spend line in a candidate. */
interface SpendUse {
  readonly file: string;
  readonly index: number;
  readonly id: string;
  readonly name: string;
}

/** The candidates that count one spend, each with the first line that does, in the order of the files. */
type Group = Map<string, SpendUse>;

/** The lines of a file, each with all that count the same. */
interface FileUse {
  readonly id: string;
  readonly lines: readonly { readonly use: SpendUse; readonly group: Group }[];
}

function joinGroup(use: SpendUse, key: string, groups: Map<string, Group>): Group {
  const group = groups.get(key) ?? new Map<string, SpendUse>();
  groups.set(key, group);
  if (!group.has(use.id)) group.set(use.id, use);
  return group;
}

/** Same name, same year, and the same source: its address, or else its title and publisher. */
function identify({ name, year, source }: SpendLine, { sources = {} }: Candidate): string {
  const { url, title, publisher } = sources[source] ?? {};
  return JSON.stringify([name, year, url ?? [title, publisher]]);
}

/** Notes which candidates say that they share spend, on both sides. */
function noteLinks(candidate: Candidate, links: Map<string, Set<string>>): void {
  const { candidate: id } = candidate;
  for (const other of listLinks(candidate)) {
    linksOf(id, links).add(other);
    linksOf(other, links).add(id);
  }
}

function linksOf(id: string, links: Map<string, Set<string>>): Set<string> {
  const known = links.get(id) ?? new Set<string>();
  links.set(id, known);
  return known;
}

/** The first line of a file that an earlier candidate counts and neither says so, with how many more there are. */
function findClash({ id, lines }: FileUse, links: ReadonlySet<string>): FileFault<Found>[] {
  const clashes = lines.flatMap(({ use, group }) => {
    const earlier = findEarlier(id, group, links);
    return earlier === undefined ? [] : [{ use, group, earlier }];
  });
  const [first] = clashes;
  if (first === undefined) return [];
  const { use, group, earlier } = first;
  const declared = [...links].filter((other) => other !== id && group.has(other)).length;
  const facts = {
    name: use.name,
    other: earlier.id,
    more: group.size - declared - 2,
    lines: clashes.length - 1,
  };
  return [{ file: use.file, problem: toProblem(use, earlier, facts) }];
}

/** The first in a group, before a candidate itself, that it says nothing of. */
function findEarlier(id: string, group: Group, links: ReadonlySet<string>): SpendUse | undefined {
  for (const [other, use] of group) {
    if (other === id) return undefined;
    if (!links.has(other)) return use;
  }
  return undefined;
}

function toProblem({ index }: SpendUse, other: SpendUse, facts: Facts): Found {
  const lineAt = (at: number) => ({ path: ['savings', 'spend', at], at: 'value' }) as const;
  return {
    rule: 'double-counted-spend',
    place: lineAt(index),
    facts,
    related: [{ file: other.file, place: lineAt(other.index), says: 'it is counted here too' }],
  };
}
