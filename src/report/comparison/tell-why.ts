import { type CauseGroup, groupCauses } from '../../compare/cause-groups.ts';
import type { Cause } from '../../compare/lead.ts';
import { MAX_SETS } from '../../compare/verdict-causes.ts';
import { joinNames } from '../words/show-answers.ts';
import { joinClauses, listClauses } from './clauses.ts';
import type { Names } from './names.ts';

/** The sets of edits without which something would not be as it is, and what they are told with. */
export interface Why {
  readonly sets: readonly (readonly Cause[])[];
  /** Whether these are all; where not, one large set may have parts that are enough. */
  readonly isComplete: boolean;
  readonly names: Names;
  /** The candidate whose own things are "its". */
  readonly about?: string | undefined;
}

/** A fact with the edits without which it would not be so. */
export function tellWhy(fact: string, why: Why): string {
  const { sets, isComplete } = why;
  const [first] = sets;
  if (first === undefined) return `${fact}.`;
  if (!isComplete && sets.length === 1 && first.length > 2) {
    return `${fact}. It took at least one of these edits: ${tellCauses(first, why)}.`;
  }
  const grouped = groupCauses(sets);
  if (grouped === null) return `${fact}. ${tellSets(why)}`;
  const groups = grouped.groups.map(({ causes, enough }) => ({
    causes,
    note: tellEnough(causes, enough),
  }));
  const needed = { causes: grouped.needed, note: tellNeeded(grouped.needed) };
  const parts = [needed, ...groups].filter(({ causes }) => causes.length > 0);
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) {
    const note = only.note === '' ? '' : `: ${only.note}`;
    return `${fact} because ${tellCauses(only.causes, why)}${note}.`;
  }
  const told = parts.map(({ causes, note }) => {
    const aside = note === '' ? '' : ` (${note})`;
    return `because ${tellCauses(causes, why)}${aside}`;
  });
  return `${fact} ${told.join(', and ')}.`;
}

function tellNeeded({ length }: readonly Cause[]): string {
  if (length < 2) return '';
  return length === 2 ? 'both of these were needed' : 'all of these were needed';
}

function tellEnough({ length }: CauseGroup<Cause>['causes'], enough: number): string {
  const of = enough === 1 ? 'these' : `these ${spell(length)}`;
  return `any ${spell(enough)} of ${of} would have been enough`;
}

/** Sets that are no plain choice, each by itself: of each at least one edit was needed. */
function tellSets(why: Why): string {
  const { sets } = why;
  const told = sets
    .slice(0, 2)
    .map((set) => `${set.length === 1 ? '' : 'at least one of '}“${tellCauses(set, why)}”`);
  const left = sets.length - told.length;
  const others = sets.length < MAX_SETS ? `${left} other sets` : 'many other sets';
  const rest = left === 1 ? '1 other set' : `each of ${others}`;
  return `It took ${joinNames(left === 0 ? told : [...told, `at least one edit of ${rest}`])}.`;
}

/** Causes in clauses, answers that changed alike together. */
function tellCauses(causes: readonly Cause[], { names, about }: Why): string {
  const single = causes.filter(({ length }) => length === 1).flat();
  const joint = causes.filter(({ length }) => length > 1);
  return joinClauses([
    ...listClauses(single, names, about),
    ...joint.map((edits) => `${joinClauses(listClauses(edits, names, about))} (made together)`),
  ]);
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function spell(number: number): string {
  return NUMBERS[number - 1] ?? String(number);
}
