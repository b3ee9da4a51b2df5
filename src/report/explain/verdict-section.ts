import { type Block, type Phrase, paragraph, section } from '../blocks.ts';
import { tellLoss } from '../words/loss.ts';
import { showCoulds, showMusts } from '../words/show-answers.ts';
import { tellVerdict } from '../words/verdicts.ts';
import type { Explanation } from './explanation.ts';
import { noteOn } from './note-on.ts';
import { inCandidate } from './origin.ts';
import { tellNeighbours, tellRank } from './tell-rank.ts';

/** The verdict with its grounds, the rank with its neighbours, and what was counted. */
export function verdictSection(explanation: Explanation): readonly Block[] {
  const { entry, report } = explanation;
  const phrases: Phrase[] = [
    ...tellVerdict(entry),
    ...tellLoss(entry),
    tellRank(entry, report.assessment),
    ...tellNeighbours(explanation),
    tellCounts(explanation),
  ];
  return section('Verdict', phrases.map(paragraph));
}

function tellCounts(explanation: Explanation): Phrase {
  const { judgement } = explanation.entry;
  const formula = 'answers counted against the sheet';
  const note = noteOn([inCandidate(['answers'])], explanation, formula);
  return [
    `Musts met: ${showMusts(judgement)}. Could points: ${showCoulds(judgement)}.`,
    { kind: 'note', note },
  ];
}
