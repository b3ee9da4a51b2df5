import type { ChangedCandidate, Comparison } from '../../compare/compare.ts';
import type { Position, Stand } from '../../compare/snapshot.ts';
import { count, PLACE_WORDS, showRank, VERDICT_WORDS } from '../words/show-answers.ts';
import { listNames } from './names.ts';
import type { TextSection } from './text-section.ts';

/** So many candidates are told of, whatever moved; of more, only those that changed themselves. */
const MAX_TOLD = 30;

/** The candidates that moved, one row each: verdict, rank with range, Musts met, place, status. */
export function writeMovements(comparison: Comparison): TextSection[] {
  const moved = listTold(comparison);
  if (moved.length === 0) return [];
  const names = listNames(comparison);
  const { top } = comparison.options;
  const headings = [
    'Candidate',
    'Verdict',
    'Rank',
    'Musts met',
    ...(top === undefined ? [] : [`Top ${top}`]),
    'Status',
  ];
  const rows = moved.map((each) => [
    names.candidate(each.id),
    showBoth(each, ({ judgement }) => VERDICT_WORDS[judgement.verdict]),
    showBoth(each, ({ position }) => showPosition(position)),
    showBoth(each, ({ judgement: { musts } }) => `${musts.met} of ${musts.total}`),
    ...(top === undefined ? [] : [showPlaces(each)]),
    showStatus(each),
  ]);
  const left = listMoved(comparison).length - moved.length;
  const lead =
    left === 0
      ? undefined
      : `Besides, of ${count(left, 'candidate')} only the rank or its range changed; the JSON has them.`;
  return [{ title: 'Movements', lead, table: { headings, rows } }];
}

/** The candidates that a reader is told of: all that moved, or where those are many, all that changed themselves. */
export function listTold(comparison: Comparison): ChangedCandidate[] {
  const { steps, whole } = comparison;
  const moved = listMoved(comparison);
  if (moved.length <= MAX_TOLD) return moved;
  const own = new Set([
    ...steps.flatMap(({ edits }) => edits.map(({ candidate }) => candidate)),
    ...whole.verdicts.map(({ candidate }) => candidate),
    ...whole.savings.map(({ candidate }) => candidate),
  ]);
  return moved.filter(({ id }) => own.has(id));
}

/** The candidates of which a verdict, a rank, a sum or the status differs, in list order. */
function listMoved({ candidates, whole, edits }: Comparison): ChangedCandidate[] {
  const ids = new Set([
    ...whole.verdicts.map(({ candidate }) => candidate),
    ...whole.ranks.map(({ candidate }) => candidate),
    ...whole.savings.map(({ candidate }) => candidate),
    ...edits.filter(({ what }) => what === 'status').map(({ candidate }) => candidate ?? ''),
  ]);
  return candidates.filter(({ id }) => ids.has(id));
}

/** A rank with its range, or a dash where there is none. */
export function showPosition(position: Position | null): string {
  return position === null ? '–' : showRank(position);
}

/** What stands in both states, once where it is the same. */
function showBoth({ before, after }: ChangedCandidate, show: (stand: Stand) => string): string {
  const [was, is] = [before === null ? '–' : show(before), after === null ? '–' : show(after)];
  return was === is ? is : `${was} → ${is}`;
}

function showPlaces({ places }: ChangedCandidate): string {
  const [was, is] = [places.before, places.after].map((place) =>
    place === null ? '–' : PLACE_WORDS[place],
  );
  return was === is ? `${is}` : `${was} → ${is}`;
}

function showStatus({ before, after }: ChangedCandidate): string {
  if (before === null) return `added as ${after?.candidate.status}`;
  if (after === null) return 'taken out';
  const [was, is] = [before.candidate.status, after.candidate.status];
  return was === is ? is : `${was} → ${is}`;
}
