import type { Meets } from '../documents/answer.ts';
import type { Candidate } from '../documents/candidate.ts';
import type { Sheet } from '../documents/sheet.ts';
import { judge, type Verdict } from '../judging/judge.ts';
import type { Edit } from './edit.ts';

/** Edits without which a verdict would not have changed, and of which none can be spared. */
export type MinimalSet = readonly Edit[];

/** What a verdict rests on in one state. */
export interface Grounds {
  readonly sheet: Sheet;
  readonly candidate: Candidate;
}

/** How one criterion bears on a verdict when some of its edits are not made; null where it is no Must. */
interface Option {
  readonly unmade: readonly Edit[];
  readonly bears: Meets | null;
}

/** More sets than anybody reads: no more are listed. */
const MAX_SETS = 100;

/** So many combinations are tried for them. */
const MAX_TRIED = 10_000;

/** The kinds of edits that a verdict can rest on. */
const BEARING = ['criterion-added', 'criterion-removed', 'marking', 'answer'];

/** What a Must may be for a verdict to hold, and what at least one has to be. */
const TERMS: {
  readonly [V in Verdict]: { readonly mayBe: readonly Meets[]; readonly mustHave: Meets | null };
} = {
  qualifies: { mayBe: ['Y'], mustHave: null },
  open: { mayBe: ['Y', '?'], mustHave: '?' },
  'ruled-out': { mayBe: ['Y', '?', 'N'], mustHave: 'N' },
};

/**
 * The minimal sets of edits without which a verdict would not have changed: were just those not made,
 * and all others were, the verdict would be what it was; no part of a set has that effect.
 *
 * A verdict rests on each criterion by itself, on whether it is a Must and on its answer, so that at
 * most two edits of each count: `edits` are those of the sheet and of this candidate.
 */
export function findMinimalSets(
  before: Grounds,
  after: Grounds,
  edits: readonly Edit[],
): MinimalSet[] {
  const bearing = edits.filter(({ what }) => BEARING.includes(what));
  const touched = new Set(bearing.map(({ subject }) => subject));
  const criteria = [...touched].map((id) =>
    listOptions(
      bearing.filter(({ subject }) => subject === id),
      id,
      { before, after },
    ),
  );
  const others = judge(after.sheet, after.candidate)
    .criteria.filter(({ criterion }) => criterion.marking === 'must' && !touched.has(criterion.id))
    .map(({ meets }) => meets);
  const { mayBe, mustHave } = TERMS[judge(before.sheet, before.candidate).verdict];
  const choices = criteria.map((options) =>
    keepMinimal(options.filter(({ bears }) => bears === null || mayBe.includes(bears))),
  );
  const isGiven = mustHave === null || others.includes(mustHave);
  const tried = isGiven
    ? [...combine(choices)]
    : criteria.flatMap((options, index) => {
        const witnesses = keepMinimal(options.filter(({ bears }) => bears === mustHave));
        return [...combine(choices.with(index, witnesses))];
      });
  const kept: MinimalSet[] = [];
  for (const set of tried.toSorted((a, b) => a.length - b.length)) {
    if (kept.length === MAX_SETS) break;
    if (!kept.some((smaller) => isPartOf(smaller, set))) kept.push(set);
  }
  return kept;
}

/** How a criterion would bear on the verdict without each part of its edits, the smallest part first. */
function listOptions(
  edits: readonly Edit[],
  id: string,
  { before, after }: { readonly before: Grounds; readonly after: Grounds },
): Option[] {
  return listParts(edits).map((unmade) => {
    const sideOf = (of: Edit['of']) => (unmade.some((edit) => edit.of === of) ? before : after);
    const { sheet } = sideOf('sheet');
    const { candidate } = sideOf('candidate');
    const judged = judge(sheet, candidate).criteria.find(({ criterion }) => criterion.id === id);
    return { unmade, bears: judged?.criterion.marking === 'must' ? judged.meets : null };
  });
}

/** Every part of at most two edits. */
function listParts([first, second]: readonly Edit[]): (readonly Edit[])[] {
  if (first === undefined) return [[]];
  return second === undefined ? [[], [first]] : [[], [first], [second], [first, second]];
}

/** The options of which no part is an option too. They stand smallest first. */
function keepMinimal(options: readonly Option[]): Option[] {
  return options.filter(
    ({ unmade }, index) =>
      !options.slice(0, index).some((smaller) => isPartOf(smaller.unmade, unmade)),
  );
}

/** One option of each criterion, in every way. */
function* combine(choices: readonly (readonly Option[])[]): Generator<readonly Edit[]> {
  const total = choices.reduce((product, options) => product * options.length, 1);
  for (let number = 0; number < Math.min(total, MAX_TRIED); number += 1) {
    let rest = number;
    const unmade: Edit[] = [];
    for (const options of choices) {
      unmade.push(...(options[rest % options.length]?.unmade ?? []));
      rest = Math.floor(rest / options.length);
    }
    yield unmade;
  }
}

function isPartOf(smaller: readonly Edit[], larger: readonly Edit[]): boolean {
  return smaller.every((edit) => larger.includes(edit));
}
