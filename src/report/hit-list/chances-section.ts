import type { Assessment } from '../../assess/assessment.ts';
import type { RankChances, RankedEntry } from '../../assess/entry.ts';
import { type Block, paragraph, section, table, textColumns } from '../blocks.ts';
import { VERDICT_WORDS } from '../words/show-answers.ts';
import { showChance } from '../words/show-chance.ts';

/** The chance of each rank for each ranked candidate, where chances were asked for. */
export function chancesSection({ ranked, options: { top } }: Assessment): readonly Block[] {
  const rows = ranked.flatMap((entry) =>
    entry.chances === null ? [] : [[entry.candidate.name, ...showChances(entry, entry.chances)]],
  );
  if (rows.length === 0) return [];
  const columns = textColumns(
    'Candidate',
    'Picture',
    'Chance of each rank',
    'Mean rank',
    nameEvent(top),
  );
  return section('Chances', [paragraph(EXPLAINED), ...table(columns, rows)]);
}

const EXPLAINED =
  'The picture has a cell for each rank, rank 1 first (· is 0%); ranks left out beside it have a chance of 0%. Where no chance was stated, an unknown answer is taken as even.';

/** What the last column is about: being on the list of K, by rank alone, or qualifying where no K was given. */
function nameEvent(top: number | undefined): string {
  if (top === undefined) return 'Qualifies';
  return top === 1 ? 'Rank 1' : `Rank 1 to ${top}`;
}

function showChances({ judgement }: RankedEntry, chances: RankChances): string[] {
  const spans = listSpans(chances.ranks);
  return [
    drawBar(spans),
    spans
      .filter(({ chance }) => chance > 0)
      .map(showSpan)
      .join(', '),
    chances.expectedRank.toFixed(1),
    judgement.verdict === 'ruled-out'
      ? VERDICT_WORDS['ruled-out']
      : showChance(chances.isInTop ?? chances.qualifies),
  ];
}

/** Ranks that follow one another, with the chance of any of them. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly chance: number;
}

/** The most cells of a picture; more ranks than that share cells. */
const MAX_CELLS = 20;

function listSpans(ranks: readonly number[]): Span[] {
  const width = Math.ceil(ranks.length / MAX_CELLS);
  return Array.from({ length: Math.ceil(ranks.length / width) }, (_, cell) => {
    const shared = ranks.slice(cell * width, (cell + 1) * width);
    const from = cell * width + 1;
    const chance = shared.reduce((sum, each) => sum + each, 0);
    return { from, to: from + shared.length - 1, chance };
  });
}

function showSpan({ from, to, chance }: Span): string {
  return `${from === to ? from : `${from}–${to}`}: ${showChance(chance)}`;
}

const BARS = '▁▂▃▄▅▆▇█';

function drawBar(spans: readonly Span[]): string {
  return spans
    .map(({ chance }) => (chance === 0 ? '·' : BARS.charAt(Math.min(7, Math.floor(chance * 8)))))
    .join('');
}
