import type { Savings } from '../../assess/savings/estimate.ts';
import type { Comparison } from '../../compare/compare.ts';
import { isStill, type TotalMove } from '../../compare/moves.ts';
import { showMixedYears } from '../words/savings-rows.ts';
import { count, joinNames } from '../words/show-answers.ts';
import type { ComparisonReport } from './comparison-report.ts';
import { listNames, type Names } from './names.ts';
import { showFigures } from './show-figures.ts';
import { tellLead } from './tell-lead.ts';
import { tellVerdictChange } from './tell-verdict-change.ts';
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

/** Where nothing qualifies, being first is no merit. */
function tellCaveat({ after }: Comparison): string[] {
  const isNone = after.headline.some((fact) => fact.fact === 'none-qualifies' && fact.hasUnknown);
  return isNone && after.ranked.length > 1
    ? ['None of those ranked qualifies: the order shows how much evidence is held, not merit.']
    : [];
}

/** The changed verdicts, but for those of former leaders, which are told before. */
function tellVerdicts({ candidates, whole, lead }: Comparison, names: Names): string[] {
  const changed = candidates.filter(
    ({ id, minimalSets }) => minimalSets.length > 0 && !isToldOf(id, lead),
  );
  const told = changed.slice(0, MAX_VERDICTS).map((each) => tellVerdictChange(each, names));
  const inBoth = whole.verdicts.filter(
    ({ candidate, from, to }) => from !== null && to !== null && !isToldOf(candidate, lead),
  ).length;
  const left = inBoth - told.length;
  return left === 0 ? told : [...told, `${count(left, 'more verdict')} changed.`];
}

/** Whether the sentences on the lead tell of a verdict. */
function isToldOf(candidate: string, { gone }: Comparison['lead']): boolean {
  return gone.some(({ id, how }) => id === candidate && how === 'ruled-out');
}

function tellPresence({ edits, lead }: Comparison, names: Names): string[] {
  const named = (what: 'entered' | 'left') =>
    edits
      .filter((edit) => edit.what === what)
      .flatMap(({ candidate }) => candidate ?? [])
      .filter((id) => !lead.gone.some((gone) => gone.id === id))
      .map(names.candidate);
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
