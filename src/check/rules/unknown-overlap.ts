import type { Document } from '../../documents/parse-document.ts';
import type { Fault } from '../../yaml/fault.ts';
import type { Path } from '../../yaml/place.ts';
import { didYouMean } from '../closest.ts';
import type { FileFault, Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly id: string;
  readonly known: readonly string[];
}

type Found = Fault<'unknown-overlap', Facts>;

export const unknownOverlap: Rule<'unknown-overlap', Facts> = {
  id: 'unknown-overlap',
  severity: 'error',
  stopsRanking: true,
  worksOnPart: true,
  summary: 'A candidate overlaps or contains one that is not there.',
  why: 'Spend that two candidates share would be counted twice without anybody noticing.',
  words: ({ id, known }) => ({
    message: `There is no candidate "${id}" among the files given.`,
    fix: didYouMean(id, known) ?? 'Give its file as well, or take the id out.',
  }),
  bad: 'overlaps: [mooring-fee]',
  good: 'overlaps: [mooring-fees]',
  gather: () => {
    const ids: string[] = [];
    const uses: NameUse[] = [];
    return {
      visit: (file, document) => {
        if (document.kind === 'candidate') ids.push(document.value.candidate);
        for (const use of listNames(file, document)) uses.push(use);
      },
      finish: (otherIds) => {
        const known = [...new Set([...ids, ...otherIds])];
        const isKnown = new Set(known);
        return uses
          .filter(({ id }) => !isKnown.has(id))
          .map(
            ({ file, path, id }): FileFault<Found> => ({
              file,
              problem: {
                rule: 'unknown-overlap',
                place: { path, at: 'value' },
                facts: { id, known },
              },
            }),
          );
      },
    };
  },
};

/** A place where one candidate names another. */
interface NameUse {
  readonly file: string;
  readonly path: Path;
  readonly id: string;
}

function listNames(file: string, { kind, value }: Document): NameUse[] {
  if (kind !== 'candidate') return [];
  const { savings, contains = [] } = value;
  return [
    ...(savings?.overlaps ?? []).map((id, index) => {
      return { file, path: ['savings', 'overlaps', index], id };
    }),
    ...contains.map((id, index) => ({ file, path: ['contains', index], id })),
  ];
}
