import type { Sheet } from '../../documents/sheet.ts';
import type { Fault } from '../../yaml/fault.ts';
import type { FileFault, Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  readonly name: string;
  readonly meets: string;
}

type Found = Fault<'criterion-never-discriminates', Facts>;

export const criterionNeverDiscriminates: Rule<'criterion-never-discriminates', Facts> = {
  id: 'criterion-never-discriminates',
  severity: 'note',
  stopsRanking: false,
  needsAll: true,
  summary: 'Every assessed candidate has the same answer to a criterion.',
  why: 'It tells the candidates apart no better than no question at all. That may be the state of the evidence, or of the question.',
  words: ({ name, meets }) => ({
    message: `Every assessed candidate answers ${meets} to "${name}".`,
  }),
  bad: `# meets: "?" in every candidate
open-standards`,
  good: `# Y in some and N in others
open-standards`,
  gather: () => {
    const answers = new Map<string, string[]>();
    let sheet: { file: string; value: Sheet } | undefined;
    let assessed = 0;
    return {
      visit: (file, { kind, value }) => {
        if (kind === 'sheet') sheet ??= { file, value };
        if (kind !== 'candidate' || value.status !== 'assessed') return;
        assessed += 1;
        for (const [id, { meets }] of Object.entries(value.answers ?? {})) {
          const given = answers.get(id);
          if (given === undefined) answers.set(id, [meets ?? '?']);
          else given.push(meets ?? '?');
        }
      },
      finish: () =>
        sheet === undefined || assessed < 2 ? [] : findUniform(sheet, answers, assessed),
    };
  },
};

/** The criteria to which every assessed candidate gives one answer; none at all is not known. */
function findUniform(
  { file, value }: { file: string; value: Sheet },
  answers: ReadonlyMap<string, readonly string[]>,
  assessed: number,
): FileFault<Found>[] {
  return value.criteria.flatMap(({ id, name }, index): FileFault<Found>[] => {
    const given = answers.get(id) ?? [];
    const [meets, ...others] = new Set(given.length < assessed ? [...given, '?'] : given);
    if (meets === undefined || others.length > 0) return [];
    const place = { path: ['criteria', index, 'id'], at: 'value' } as const;
    return [
      { file, problem: { rule: 'criterion-never-discriminates', place, facts: { name, meets } } },
    ];
  });
}
