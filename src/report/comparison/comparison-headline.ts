import type { Savings } from '../../assess/savings/estimate.ts';
import type { ChangedCandidate } from '../../compare/changed.ts';
import type { Comparison } from '../../compare/compare.ts';
import { isStill, type TotalMove } from '../../compare/moves.ts';
import { MAX_SETS } from '../../compare/verdict-causes.ts';
import { showMixedYears } from '../words/savings-rows.ts';
import { count, joinNames, VERDICT_WORDS } from '../words/show-answers.ts';
import { tellEdits } from './clauses.ts';
import type { ComparisonReport } from './comparison-report.ts';
import { listNames, type Names } from './names.ts';
import { showFigures } from './show-figures.ts';
import { tellWorthMoves } from './tell-worth-moves.ts';

/** So many changed verdicts are told in the headline; the others are counted. */
const MAX_VERDICTS = 3;

/** What changed, most important first, in sentences that stand by themselves. */
export function tellComparisonHeadline({ comparison }: ComparisonReport): string[] {
  const { edits, whole } = comparison;
  if (edits.length === 0) return ['Nothing changed.'];
  const names = listNames(comparison);
  return [
    ...tellLead(comparison, names),
    ...tellCaveat(comparison),
    ...(isStill(whole) ? [`${count(edits.length, 'edit')}, none of which moved anything.`] : []),
    ...tellVerdicts(comparison, names),
    ...tellPresence(comparison, names),
    ...tellWorthMoves(comparison),
    ...(['qualifies', 'open'] as const).flatMap((of) => tellTotal(of, comparison)),
  ];
}

/** Why a verdict changed: the edits without which it would not have. */
export function tellVerdictChange(changed: ChangedCandidate, names: Names): string {
  const { id, before, after, minimalSets } = changed;
  if (before === null || after === null) return '';
  const [from, to] = [before.judgement.verdict, after.judgement.verdict];
  const fact = `${names.candidate(id)} went from ${VERDICT_WORDS[from]} to ${VERDICT_WORDS[to]}`;
  const [only, ...others] = minimalSets;
  if (only === undefined) return `${fact}.`;
  if (others.length === 0) {
    const either = only.length === 1 ? '' : ': any one of these would have been enough';
    return `${fact} because ${tellEdits(only, names, id)}${either}.`;
  }
  if (minimalSets.every((set) => set.length === 1)) {
    return `${fact} because ${tellEdits(minimalSets.flat(), names, id)}: all of these were needed.`;
  }
  const told = minimalSets.slice(0, 2).map((set) => `without “${tellEdits(set, names, id)}”`);
  const left = minimalSets.length - told.length;
  const rest = minimalSets.length < MAX_SETS ? count(left, 'other set') : 'many other sets';
  const more = left === 0 ? '' : `, nor without ${rest} of edits`;
  return `${fact}. It would not have done so ${told.join(', nor ')}${more}.`;
}

function tellLead({ lead }: Comparison, names: Names): string[] {
  const [from, to] = [lead.from.map(names.candidate), lead.to.map(names.candidate)];
  if (to.length === 0) return from.length === 0 ? [] : ['Nothing is ranked any more.'];
  const stands = to.length === 1 ? 'stands' : 'share';
  const first = to.length === 1 ? 'first' : 'first place';
  if (lead.because.length === 0) {
    return [`${joinNames(to)} still ${stands} ${first}.`];
  }
  const gone = lead.from.filter((id) => !lead.to.includes(id)).map(names.candidate);
  const replaced = gone.length === 0 ? '' : `, in place of ${joinNames(gone)},`;
  const [only, ...others] = lead.to;
  const about = others.length === 0 ? only : undefined;
  return [
    `${joinNames(to)} now ${stands} ${first}${replaced} because ${tellEdits(lead.because, names, about)}.`,
  ];
}

/** Where nothing qualifies, being first is no merit. */
function tellCaveat({ after }: Comparison): string[] {
  const isNone = after.headline.some(({ fact }) => fact === 'none-qualifies');
  return isNone && after.ranked.length > 1
    ? ['None of those ranked qualifies: the order shows how much evidence is held, not merit.']
    : [];
}

function tellVerdicts({ candidates, whole }: Comparison, names: Names): string[] {
  const changed = candidates.filter(({ minimalSets }) => minimalSets.length > 0);
  const told = changed.slice(0, MAX_VERDICTS).map((each) => tellVerdictChange(each, names));
  const inBoth = whole.verdicts.filter(({ from, to }) => from !== null && to !== null).length;
  const left = inBoth - told.length;
  return left === 0 ? told : [...told, `${count(left, 'more verdict')} changed.`];
}

function tellPresence({ edits }: Comparison, names: Names): string[] {
  const named = (what: 'entered' | 'left') =>
    edits
      .filter((edit) => edit.what === what)
      .map(({ candidate }) => names.candidate(candidate ?? ''));
  const [entered, left] = [named('entered'), named('left')];
  const were = (many: readonly string[]) => (many.length === 1 ? 'was' : 'were');
  return [
    ...(entered.length === 0 ? [] : [`${tellNames(entered)} ${were(entered)} added.`]),
    ...(left.length === 0 ? [] : [`${tellNames(left)} ${were(left)} taken out.`]),
  ];
}

/** Names, the later of many only counted. */
function tellNames(all: readonly string[]): string {
  const told = all.slice(0, 5);
  const left = all.length - told.length;
  return joinNames(left === 0 ? told : [...told, `${left} more`]);
}

/** The annual total of one verdict: the reference saving first, as everywhere. */
function tellTotal(of: TotalMove['of'], { whole, before, after }: Comparison): string[] {
  const move = (figure: TotalMove['figure']) =>
    whole.totals.find(
      (each) => each.of === of && each.period === 'annual' && each.figure === figure,
    );
  const [reference, adjusted] = [move('reference'), move('adjusted')];
  const parts = [
    ...(reference === undefined
      ? []
      : [`the reference saving went from ${showFigures(reference, ' to ')}`]),
    ...(adjusted === undefined
      ? []
      : [
          `the adjusted saving ${reference === undefined ? 'went ' : ''}from ${showFigures(adjusted, ' to ')}`,
        ]),
  ];
  if (parts.length === 0) return [];
  const group = of === 'qualifies' ? 'qualify' : 'are open';
  const prices = showPrices(before.totals[of].annual, after.totals[of].annual);
  return [`For all that ${group}, a year, ${parts.join(' and ')}${prices}.`];
}

/** In which prices two sums are, where those are not of one and the same year. */
function showPrices(before: Savings | null, after: Savings | null): string {
  const [was, is] = [before?.priceYears ?? [], after?.priceYears ?? []];
  if (after !== null && (was.length === 0 || was.join() === is.join()))
    return showMixedYears(after);
  if (after === null || is.length === 0) return before === null ? '' : showMixedYears(before);
  return ` (before in prices of ${joinNames(was)}, after in prices of ${joinNames(is)}, as they stand)`;
}
