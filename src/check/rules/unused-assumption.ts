import { type AssumptionsFile, assumptionsKeys } from '../../documents/assumptions.ts';
import type { Candidate } from '../../documents/candidate.ts';
import { keysThat } from '../../documents/key-facts.ts';
import { namesCurve } from '../../documents/platform.ts';
import type { Fault } from '../../yaml/fault.ts';
import { findClosest } from '../closest.ts';
import type { FileFault, Rule } from '../rule.ts';

/** The parts whose entries candidates name by id: deflators are known by their kind of year. */
const KEYED = keysThat(assumptionsKeys, { edit: 'assumption', holds: 'by-id' }).filter(
  (part) => part !== 'deflators',
);

type Keyed = (typeof KEYED)[number];

/** What an entry of a part is called, and how a candidate names one. */
const WORDS = {
  ratios: { entry: 'ratio', use: 'ratio: ID' },
  'optimism-bias': { entry: 'optimism bias', use: 'optimism-bias: {build: ID}' },
  'take-up-curves': { entry: 'take-up curve', use: 'take-up: {curve: ID}' },
} as const satisfies Readonly<Record<Keyed, { entry: string; use: string }>>;

/** What its words need. */
interface Facts {
  readonly part: Keyed;
  readonly id: string;
  /** The shipped entry that it may have been meant to replace; null where none comes close. */
  readonly meant: string | null;
}

type Found = Fault<'unused-assumption', Facts>;

export const unusedAssumption: Rule<'unused-assumption', Facts> = {
  id: 'unused-assumption',
  severity: 'warning',
  stopsRanking: false,
  needsAll: true,
  summary:
    'A team’s own ratio, optimism bias or take-up curve replaces none of the shipped ones, and no candidate names it.',
  why: 'It moves no figure. Where its id is misspelt, the shipped value stays in force, and reports differ from what the file says. A year of deflators that nothing uses is not told: prices are listed for more years than are in use.',
  words: ({ part, id, meant }) => {
    const { entry, use } = WORDS[part];
    const left = meant === null ? '' : `; the shipped "${meant}" stays in force`;
    return {
      message: `No candidate names the ${entry} "${id}", and it replaces no shipped one${left}.`,
      fix:
        meant === null
          ? `Name it in a candidate ("${use.replace('ID', id)}"), give it the id of the shipped one that it replaces, or take it out.`
          : `Did you mean "${meant}"?`,
    };
  },
  bad: `ratios:
  nhs-job: {kind: baseline-per-residual, value: 2, …}`,
  good: `ratios:
  nhs-jobs: {kind: baseline-per-residual, value: 2, …}`,
  gather: ({ shipped }) => {
    const used: Record<Keyed, Set<string>> = {
      ratios: new Set(),
      'optimism-bias': new Set(),
      'take-up-curves': new Set(),
    };
    const files: { readonly file: string; readonly value: AssumptionsFile }[] = [];
    let hasCandidates = false;
    return {
      visit: (file, { kind, value }) => {
        if (kind === 'assumptions') files.push({ file, value });
        if (kind !== 'candidate') return;
        hasCandidates = true;
        for (const [part, ids] of listUses(value)) for (const id of ids) used[part].add(id);
      },
      finish: () =>
        files.flatMap(({ file, value }) =>
          KEYED.flatMap((part) => {
            const known = Object.keys(shipped?.[part] ?? {});
            return Object.keys(value[part] ?? {})
              .filter((id) => shipped && !known.includes(id) && !used[part].has(id))
              .map((id) => ({ part, id, meant: findMeant(id, known) }))
              .filter(({ id, meant }) => hasCandidates || isMisspelt(id, meant))
              .map((facts) => toProblem(file, facts));
          }),
        ),
    };
  },
};

/** The ids of assumptions that a candidate names, by part. */
function listUses({ savings, platform }: Candidate): (readonly [Keyed, readonly string[]])[] {
  const takeUp = platform?.['take-up'];
  const biases = Object.values(platform?.['optimism-bias'] ?? {});
  return [
    ['ratios', typeof savings?.ratio === 'string' ? [savings.ratio] : []],
    ['optimism-bias', biases.filter((bias) => typeof bias === 'string')],
    ['take-up-curves', takeUp === undefined || !namesCurve(takeUp) ? [] : [takeUp.curve]],
  ];
}

function findMeant(id: string, known: readonly string[]): string | null {
  return findClosest(id, known) ?? null;
}

/** Whether an id looks misspelt even where no candidates are there that might name it: not just numbered anew. */
function isMisspelt(id: string, meant: string | null): boolean {
  const bare = (text: string) => text.replaceAll(/[\d-]/g, '');
  return meant !== null && bare(id) !== bare(meant);
}

function toProblem(file: string, facts: Facts): FileFault<Found> {
  const place = { path: [facts.part, facts.id], at: 'key' } as const;
  return { file, problem: { rule: 'unused-assumption', place, facts } };
}
