import { listLinks } from '../../assess/savings/links.ts';
import type { Candidate } from '../../documents/candidate.ts';
import type { SpendLine } from '../../documents/spend-line.ts';
import type { Fault } from '../../yaml/fault.ts';
import type { FileFault, Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly name: string;
  readonly other: string;
}

type Found = Fault<'double-counted-spend', Facts>;

export const doubleCountedSpend: Rule<'double-counted-spend', Facts> = {
  id: 'double-counted-spend',
  severity: 'error',
  stopsRanking: false,
  summary: 'Two candidates count the same spend and do not say so.',
  why: 'A total would count the money twice. The same spend is a line of the same name and year from the same source.',
  words: ({ name, other }) => ({
    message: `The spend "${name}" is counted in "${other}" too.`,
    fix: `If both mean the same money, add "overlaps: [${other}]" under "savings:"; else give the lines different names.`,
  }),
  bad: `# in both candidates
spend:
  - {id: desks, name: Permit desks, year: 2021-22, source: returns, …}`,
  good: `# in one of them
savings:
  overlaps: [mooring-fees]`,
  gather: () => {
    const seen = new Map<string, SpendUse[]>();
    const problems: FileFault<Found>[] = [];
    return {
      visit: (file, document) => {
        if (document.kind !== 'candidate') return;
        const candidate = document.value;
        for (const [index, line] of (candidate.savings?.spend ?? []).entries()) {
          const key = identify(line, candidate);
          const earlier = seen.get(key) ?? [];
          const use: SpendUse = {
            file,
            index,
            links: listLinks(candidate),
            id: candidate.candidate,
          };
          const clash = earlier.find((other) => isUndeclared(use, other));
          if (clash !== undefined) problems.push(toProblem(use, clash, line.name));
          seen.set(key, [...earlier, use]);
        }
      },
      finish: () => problems,
    };
  },
};

/** A spend line in a candidate, with the candidates that it says it shares spend with. */
interface SpendUse {
  readonly file: string;
  readonly index: number;
  readonly id: string;
  readonly links: readonly string[];
}

/** Same name, same year, and the same source: its address, or else its title and publisher. */
function identify({ name, year, source }: SpendLine, { sources = {} }: Candidate): string {
  const { url, title, publisher } = sources[source] ?? {};
  return JSON.stringify([name, year, url ?? [title, publisher]]);
}

function isUndeclared(a: SpendUse, b: SpendUse): boolean {
  return a.id !== b.id && !a.links.includes(b.id) && !b.links.includes(a.id);
}

function toProblem({ file, index }: SpendUse, other: SpendUse, name: string): FileFault<Found> {
  const lineAt = (at: number) => ({ path: ['savings', 'spend', at], at: 'value' }) as const;
  return {
    file,
    problem: {
      rule: 'double-counted-spend',
      place: lineAt(index),
      facts: { name, other: other.id },
      related: [{ file: other.file, place: lineAt(other.index), says: 'it is counted here too' }],
    },
  };
}
