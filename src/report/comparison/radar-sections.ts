import type { Comparison } from '../../compare/compare.ts';
import type { OpenQuestion, Stale } from '../../compare/radar.ts';
import { groupBy } from '../../documents/group-by.ts';
import { type Block, bullets, section } from '../blocks.ts';
import { joinNames, nameCriterion } from '../words/show-answers.ts';
import { listNames, type Names } from './names.ts';

/** What to look at again: signals past their date, what has gone stale, questions answered and new. */
export function radarSections(comparison: Comparison): readonly Block[] {
  const { radar } = comparison;
  const names = listNames(comparison);
  return [
    ...listSection(
      'Signals past their date',
      radar.pastSignals.map(
        ({ candidate, signal, by }) => `${names.candidate(candidate)}: ${signal} (by ${by})`,
      ),
    ),
    ...listSection('Too old to rest on', listByReason(radar.stale, comparison, names)),
    ...listSection('Questions answered since', [
      ...listByCandidate(
        radar.answered.filter(({ meets }) => meets === 'Y'),
        'yes',
        names,
      ),
      ...listByCandidate(
        radar.answered.filter(({ meets }) => meets === 'N'),
        'no',
        names,
      ),
    ]),
    ...listSection('New questions', listByCandidate(radar.asked, '', names)),
    ...listSection('Questions no longer asked', listByCandidate(radar.dropped, '', names)),
  ];
}

function listSection(title: string, lines: readonly string[]): readonly Block[] {
  return section(title, bullets(lines));
}

/** One line a candidate, with all of its questions. */
function listByCandidate(
  questions: readonly OpenQuestion[],
  answer: string,
  names: Names,
): string[] {
  const ids = [...new Set(questions.map(({ candidate }) => candidate))];
  const lead = answer === '' ? '' : `${answer} to `;
  return ids.map((id) => {
    const own = questions.filter(({ candidate }) => candidate === id);
    const criteria = own.map(({ criterion }) => nameCriterion(criterion));
    return `${names.candidate(id)}: ${lead}${joinNames(criteria)}`;
  });
}

/** One line a reason, with all candidates of which it is true. */
function listByReason(stale: readonly Stale[], comparison: Comparison, names: Names): string[] {
  const groups = groupBy(stale, (each) => tellStale(each, comparison));
  return [...groups].map(([reason, group]) => {
    const known = group.map(({ candidate }) => names.candidate(candidate));
    return `${joinNames(known)}: ${reason}`;
  });
}

function tellStale(stale: Stale, { after, options }: Comparison): string {
  switch (stale.what) {
    case 'edition':
      return `answered on edition ${stale.edition} of the sheet, which is now ${after.sheet.edition}`;
    case 'answers':
      return `assessed on ${stale.on}, more than a year before ${options.date}`;
    case 'spend':
      return `spend line ${stale.line} is of ${stale.year}, more than five years before ${options.date}`;
    default:
      return stale satisfies never;
  }
}
