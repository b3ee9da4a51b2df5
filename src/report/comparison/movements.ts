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
  const rows = told.flatMap((each) => {
    const cells = [
      readBoth(each, ({ judgement }) => VERDICT_WORDS[judgement.verdict]),
      readBoth(each, (entry) => showPosition(findPosition(entry))),
      readBoth(each, ({ judgement: { musts } }) => `${musts.met} of ${musts.total}`),
      ...(top === undefined ? [] : [readBoth(each, showPlace)]),
      readStatus(each),
    ];
    // of some only savings moved, which stand in a table of their own
    const isStill = cells.every(({ was, is }) => was === is);
    return isStill ? [] : [[names.candidate(each.id), ...cells.map(showCell)]];
  });
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

/** What stands in a cell for each state. */
interface Cell {
  readonly was: string;
  readonly is: string;
}

function readBoth({ before, after }: ChangedCandidate, show: (entry: ListedEntry) => string): Cell {
  return { was: before === null ? '–' : show(before), is: after === null ? '–' : show(after) };
}

/** Both states, once where they are the same. */
function showCell({ was, is }: Cell): string {
  if (was === '') return is;
  return was === is ? is : `${was} → ${is}`;
}

function showPlace(entry: ListedEntry): string {
  const place = entry.kind === 'ranked' ? entry.place : null;
  return place === null ? '–' : PLACE_WORDS[place];
}

/** The status, or that there was none before or is none now. */
function readStatus({ before, after }: ChangedCandidate): Cell {
  if (before === null) return { was: '', is: `added as ${after?.candidate.status}` };
  if (after === null) return { was: '', is: 'taken out' };
  return { was: before.candidate.status, is: after.candidate.status };
}
