import type { Candidate } from '../../documents/candidate.ts';
import { type Block, bullets, type Phrase, type Piece, paragraph, strong } from '../blocks.ts';
import type { Explanation } from '../explain/explanation.ts';
import { caveatBlocks } from '../words/caveats.ts';
import { about } from './about.ts';
import { decisionBlocks } from './decision-blocks.ts';
import { fitPage } from './fit-page.ts';
import { type Doubts, listDoubts } from './list-doubts.ts';
import { recommend } from './recommend.ts';
import { shorten } from './shorten.ts';
import { tellMade } from './tell-made.ts';
import { tellMoney } from './tell-money.ts';
import { tellPayers } from './tell-payers.ts';
import { tellStanding } from './tell-standing.ts';

/** What gives way until all fits a page: first the texts that say what a candidate is, then doubts. */
interface Layout {
  /** The most characters of each of these texts. */
  readonly subject: number;
  readonly doubts: number;
}

const LAYOUTS: readonly [Layout, ...Layout[]] = [
  { subject: 220, doubts: 3 },
  { subject: 160, doubts: 3 },
  { subject: 110, doubts: 3 },
  { subject: 70, doubts: 3 },
  { subject: 70, doubts: 2 },
  { subject: 70, doubts: 1 },
];

/**
 * One page for a minister: what a candidate is, what to do about it, and why. Paragraphs that begin
 * with what they are about take less room than headings, so that it is one page on paper as well.
 */
export function briefBlocks(explanation: Explanation): readonly Block[] {
  return fitPage(LAYOUTS, (layout) => layOut(explanation, layout));
}

function layOut(explanation: Explanation, { subject, doubts }: Layout): readonly Block[] {
  const { entry, report } = explanation;
  const { candidate } = entry;
  const { date } = report.provenance;
  return [
    {
      kind: 'title',
      text: candidate.name,
      detail: `${candidate.sector}${date === null ? '' : `. As at ${date}`}.`,
    },
    ...caveatBlocks(report),
    ...describe(candidate, subject),
    ...about('Recommendation', [recommend(entry)]),
    ...decisionBlocks(candidate),
    ...about('What it could save and cost', tellMoney(entry, report.assessment.assumptions)),
    ...about('Who pays and who gains', tellPayers(entry)),
    ...about('Where it stands', tellStanding(explanation)),
    ...doubtBlocks(listDoubts(explanation, doubts)),
    paragraph(tellMade(report, candidate.candidate)),
  ];
}

/** What it is, where the waste is today and what would replace it, in one paragraph. */
function describe({ summary, waste, solution }: Candidate, length: number): readonly Block[] {
  const tell = (lead: string, text: string | undefined): Piece[] =>
    text === undefined ? [] : [strong(`${lead}.`), ` ${shorten(text, length)} `];
  const phrase: Phrase = [
    ...tell('What it is', summary),
    ...tell('The waste today', waste),
    ...tell('What would replace it', solution),
  ];
  return phrase.length === 0 ? [] : [paragraph(phrase)];
}

function doubtBlocks({ told, all }: Doubts): readonly Block[] {
  if (told.length === 0) return [];
  const more = told.length === all ? '' : ` These are ${told.length} of ${all}:`;
  return [paragraph([strong('Doubts, and what would settle them.'), more]), ...bullets(told)];
}
