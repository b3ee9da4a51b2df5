import type { Step } from '../../compare/attribute.ts';
import type { ChangedCandidate } from '../../compare/changed.ts';
import type { Comparison } from '../../compare/compare.ts';
import { listMovedIds } from '../../compare/moves.ts';
import { type Block, bullets, paragraph, section, table, textColumns } from '../blocks.ts';
import { VERDICT_WORDS } from '../words/show-answers.ts';
import { tellEdits } from './clauses.ts';
import { showPosition } from './movements.ts';
import { listNames, type Names } from './names.ts';
import { chooseTold, showMoves } from './show-figures.ts';
import { tellVerdictChange } from './tell-verdict-change.ts';

const LEAD =
  'Edits were made one at a time, and what one moves depends on those made before it. Together they add up to the whole change.';

const LEAD_ASSUMED = ' What an assumption moved is told once, for all candidates.';

/** So many edits are told of each candidate; the rest are counted. */
const MAX_LINES = 8;

/** Why each candidate moved: its verdict, then every edit that moved its rank or its savings. */
export function causesSection(comparison: Comparison): readonly Block[] {
  const names = listNames(comparison);
  const own = comparison.steps.filter((step) => !isAssumed(step));
  const assumed = limit(
    comparison.steps.filter(isAssumed).flatMap((step) => tellForAll(step, comparison, names)),
  );
  const groups = comparison.moved.told.flatMap((changed) =>
    section(
      names.candidate(changed.id),
      bullets([
        ...tellPresence(changed),
        ...tellVerdict(changed, names),
        ...limit(own.flatMap((step) => tellRankMove(changed.id, step, names))),
        ...limit(own.flatMap((step) => tellSavingMoves(changed, step, names))),
      ]),
    ),
  );
  const lead = paragraph(assumed.length === 0 ? LEAD : `${LEAD}${LEAD_ASSUMED}`);
  const blocks = [...section('The assumptions', bullets(assumed)), ...groups];
  return blocks.length === 0 ? [] : section('Why', [lead, ...blocks]);
}

function isAssumed({ edits }: Step): boolean {
  return edits.some(({ of }) => of === 'assumptions');
}

/** What one edit moved of every candidate, in one line. */
function tellForAll({ edits, moves }: Step, { candidates }: Comparison, names: Names): string[] {
  const ids = new Set(listMovedIds(moves));
  const told = candidates
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id }) => {
      const rank = moves.ranks
        .filter(({ candidate }) => candidate === id)
        .map(({ from, to }) => `rank ${showPosition(from)} → ${showPosition(to)}`);
      const own = chooseTold(moves.savings.filter(({ candidate }) => candidate === id));
      const parts = [...rank, ...(own.length === 0 ? [] : [showMoves(own)])];
      return parts.length === 0 ? [] : [`${names.candidate(id)} ${parts.join(', ')}`];
    });
  if (told.length === 0) return [];
  const left = told.length - MAX_LINES;
  const shown = left <= 0 ? told : [...told.slice(0, MAX_LINES), `and ${left} more`];
  return [`${startUpper(tellEdits(edits, names))}: ${shown.join('; ')}.`];
}

/** What each edit of the sheet that moved something changes, criterion by criterion. */
export function sheetEffectsSection(comparison: Comparison): readonly Block[] {
  const names = listNames(comparison);
  const steps = comparison.steps.filter(
    ({ edits, moves }) =>
      edits.some(({ of }) => of === 'sheet') && moves.verdicts.length + moves.ranks.length > 0,
  );
  if (steps.length === 0) return [];
  const rows = steps.map(({ edits, moves }) => [
    tellEdits(edits, names),
    moves.verdicts
      .map(({ candidate, from, to }) => `${names.candidate(candidate)} ${word(from)} → ${word(to)}`)
      .join('; ') || 'none',
    moves.ranks
      .map(
        ({ candidate, from, to }) =>
          `${names.candidate(candidate)} ${showPosition(from)} → ${showPosition(to)}`,
      )
      .join('; ') || 'none',
  ]);
  const columns = textColumns('Edit', 'Verdicts', 'Ranks');
  return section('The sheet, criterion by criterion', table(columns, rows));
}

function tellPresence({ before, after }: ChangedCandidate): string[] {
  if (before === null) return [`It was added, as ${after?.candidate.status}.`];
  return after === null ? ['It was taken out.'] : [];
}

function tellVerdict(changed: ChangedCandidate, names: Names): string[] {
  return changed.minimalSets.length === 0 ? [] : [tellVerdictChange(changed, names)];
}

function tellRankMove(id: string, { edits, moves }: Step, names: Names): string[] {
  return moves.ranks
    .filter(({ candidate }) => candidate === id)
    .map(
      ({ from, to }) =>
        `Rank ${showPosition(from)} → ${showPosition(to)}: ${tellEdits(edits, names, id)}.`,
    );
}

/** What moved the savings of a candidate that is in both states. */
function tellSavingMoves(
  { id, before, after }: ChangedCandidate,
  { edits, moves }: Step,
  names: Names,
): string[] {
  if (before === null || after === null) return [];
  const own = chooseTold(moves.savings.filter((move) => move.candidate === id));
  if (own.length === 0) return [];
  const told = showMoves(own);
  return [`${startUpper(told)}: ${tellEdits(edits, names, id)}.`];
}

function startUpper(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function limit(lines: readonly string[]): readonly string[] {
  const left = lines.length - MAX_LINES;
  return left <= 0 ? lines : [...lines.slice(0, MAX_LINES), `And ${left} more; the JSON has all.`];
}

function word(verdict: keyof typeof VERDICT_WORDS | null): string {
  return verdict === null ? '–' : VERDICT_WORDS[verdict];
}
