import type { Comparison } from '../../compare/compare.ts';
import type { OpenQuestion, Stale } from '../../compare/radar.ts';
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
    ...listSection(
      'Too old to rest on',
      radar.stale.map((stale) => tellStale(stale, comparison, names)),
    ),
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

function tellStale(stale: Stale, { after, options }: Comparison, names: Names): string {
  const name = names.candidate(stale.candidate);
  switch (stale.what) {
    case 'edition':
      return `${name}: answered on edition ${stale.edition} of the sheet, which is now ${after.sheet.edition}`;
    case 'answers':
      return `${name}: assessed on ${stale.on}, more than a year before ${options.date}`;
    case 'spend':
      return `${name}: spend line ${stale.line} is of ${stale.year}, more than five years before ${options.date}`;
    default:
      return stale satisfies never;
  }
}
