import { isMust, judge, judgeCriterion } from '../assess/judging/judge.ts';
import type { Meets } from '../documents/answer.ts';
import type { Candidate } from '../documents/candidate.ts';
import type { Sheet } from '../documents/sheet.ts';
import type { Edit } from './edit.ts';

/** Edits without which a verdict would not have changed to what it is, and of which none can be spared. */
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
export const MAX_SETS = 100;

/** So many combinations of criteria are looked at for them. */
const MAX_TRIED = 1000;

/** The kinds of edits that a verdict can rest on. */
const BEARING = ['criterion-added', 'criterion-removed', 'marking', 'answer'];

/**
 * The minimal sets of edits without which a verdict would not have changed to what it is: were just
 * those not made, and all others were, it would be another one; no part of a set has that effect.
 *
 * A verdict rests on each criterion by itself, on whether it is a Must and on its answer, so that at
 * most two edits of each count: `edits` are those of the sheet and of this candidate. (A sheet that
 * some edits not made would leave without a Must counts as one that everything qualifies on.)
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
  const { verdict, criteria: judged } = judge(after.sheet, after.candidate);
  const isUnknownElsewhere = judged.some(
    (each) => isMust(each) && each.meets === '?' && !touched.has(each.criterion.id),
  );
  switch (verdict) {
    case 'qualifies':
      return keepSmallest(someBears(criteria, ['?', 'N']));
    case 'open': {
      const allMet = isUnknownElsewhere ? [] : noneBears(criteria, ['?', 'N']);
      return keepSmallest([...someBears(criteria, ['N']), ...allMet]);
    }
    case 'ruled-out':
      return keepSmallest(noneBears(criteria, ['N']));
    default:
      return verdict satisfies never;
  }
}

/** The sets without which some criterion bears on the verdict as one of these answers. */
function someBears(criteria: readonly (readonly Option[])[], answers: readonly Meets[]): Edit[][] {
  return criteria.flatMap((options) =>
    options
      .filter(({ bears }) => bears !== null && answers.includes(bears))
      .map(({ unmade }) => [...unmade]),
  );
}

/** The sets without which no criterion bears on the verdict as one of these answers. */
function noneBears(criteria: readonly (readonly Option[])[], answers: readonly Meets[]): Edit[][] {
  const choices = criteria.map((options) =>
    keepMinimal(options.filter(({ bears }) => bears === null || !answers.includes(bears))),
  );
  return [...combine(choices)];
}

/** The sets of which no part is a set too, the smallest first. */
function keepSmallest(sets: readonly Edit[][]): MinimalSet[] {
  const kept: MinimalSet[] = [];
  for (const set of sets.toSorted((a, b) => a.length - b.length)) {
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
    return { unmade, bears: findBearing(id, { sheet, candidate }) };
  });
}

/** How a criterion bears on a verdict; null where the sheet lacks it or it is no Must. */
function findBearing(id: string, { sheet, candidate }: Grounds): Meets | null {
  const criterion = sheet.criteria.find((each) => each.id === id);
  if (criterion?.marking !== 'must') return null;
  return judgeCriterion(criterion, candidate).meets;
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
function* combine(choices: readonly (readonly Option[])[]): Generator<Edit[]> {
  const total = choices.reduce((product, options) => product * options.length, 1);
  for (let number = 0; number < Math.min(total, MAX_TRIED); number += 1) {
    let rest = number;
    const unmade: Edit[] = [];
    for (const options of choices) {
      for (const edit of options[rest % options.length]?.unmade ?? []) unmade.push(edit);
      rest = Math.floor(rest / options.length);
    }
    yield unmade;
  }
}

function isPartOf(smaller: readonly Edit[], larger: readonly Edit[]): boolean {
  return smaller.every((edit) => larger.includes(edit));
}
