import { listPlanNames, type PlanName } from '../../documents/plan-file.ts';
import type { Fault } from '../../yaml/fault.ts';
import { didYouMean } from '../closest.ts';
import type { FileFault, Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly id: string;
  readonly known: readonly string[];
}

type Found = Fault<'unknown-planned', Facts>;

export const unknownPlanned: Rule<'unknown-planned', Facts> = {
  id: 'unknown-planned',
  severity: 'error',
  stopsRanking: false,
  summary: 'A plan names a candidate that is not there.',
  why: 'A condition on a misspelt id binds nothing, and nobody would notice.',
  words: ({ id, known }) => ({
    message: `There is no candidate "${id}" among the files given.`,
    fix: didYouMean(id, known) ?? 'Give its file as well, or take the id out.',
  }),
  bad: 'must-not: [mooring-fee]',
  good: 'must-not: [mooring-fees]',
  gather: () => {
    const ids: string[] = [];
    const uses: (PlanName & { readonly file: string })[] = [];
    return {
      visit: (file, { kind, value }) => {
        if (kind === 'candidate') ids.push(value.candidate);
        if (kind !== 'plan') return;
        for (const use of listPlanNames(value)) uses.push({ file, ...use });
      },
      finish: (otherIds) => {
        const known = [...new Set([...ids, ...otherIds])];
        const isKnown = new Set(known);
        return uses
          .filter(({ id }) => !isKnown.has(id))
          .map(
            ({ file, place, id }): FileFault<Found> => ({
              file,
              problem: { rule: 'unknown-planned', place, facts: { id, known } },
            }),
          );
      },
    };
  },
};
