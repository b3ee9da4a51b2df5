import type { ListedEntry, Position } from '../../assess/entry.ts';
import type { ChangedCandidate } from '../../compare/changed.ts';
import type { Comparison } from '../../compare/compare.ts';
import { findPosition } from '../../compare/moves.ts';
import { type Block, paragraph, section, table, textColumns } from '../blocks.ts';
import { count, PLACE_WORDS, showRank, VERDICT_WORDS } from '../words/show-answers.ts';
import { listNames } from './names.ts';

/** The candidates that moved, one row each: verdict, rank with range, Musts met, place, status. */
export function movementsSection(comparison: Comparison): readonly Block[] {
  const { told, others } = comparison.moved;
  if (told.length === 0) return [];
  const names = listNames(comparison);
  const { top } = comparison.options;
  const columns = textColumns(
    'Candidate',
    'Verdict',
    'Rank',
    'Musts met',
    ...(top === undefined ? [] : [`Top ${top}`]),
    'Status',
  );
  const rows = told.map((each) => [
    names.candidate(each.id),
    showBoth(each, ({ judgement }) => VERDICT_WORDS[judgement.verdict]),
    showBoth(each, (entry) => showPosition(findPosition(entry))),
    showBoth(each, ({ judgement: { musts } }) => `${musts.met} of ${musts.total}`),
    ...(top === undefined ? [] : [showBoth(each, showPlace)]),
    showStatus(each),
  ]);
  const lead = `Besides, of ${count(others, 'candidate')} only the rank or its range changed; the JSON has them.`;
  return section('Movements', [
    ...(others === 0 ? [] : [paragraph(lead)]),
    ...table(columns, rows),
  ]);
}

/** A rank with its range, or a dash where there is none. */
export function showPosition(position: Position | null): string {
  return position === null ? '–' : showRank(position);
}

/** What stands in both states, once where it is the same. */
function showBoth(
  { before, after }: ChangedCandidate,
  show: (entry: ListedEntry) => string,
): string {
  const [was, is] = [before === null ? '–' : show(before), after === null ? '–' : show(after)];
  return was === is ? is : `${was} → ${is}`;
}

function showPlace(entry: ListedEntry): string {
  const place = entry.kind === 'ranked' ? entry.place : null;
  return place === null ? '–' : PLACE_WORDS[place];
}

function showStatus({ before, after }: ChangedCandidate): string {
  if (before === null) return `added as ${after?.candidate.status}`;
  if (after === null) return 'taken out';
  const [was, is] = [before.candidate.status, after.candidate.status];
  return was === is ? is : `${was} → ${is}`;
}
