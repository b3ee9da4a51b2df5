import { type Block, paragraph, section } from '../blocks.ts';
import type { Explanation } from '../explain/explanation.ts';
import { tellNeighbours, tellRank } from '../explain/tell-rank.ts';
import { caveatBlocks } from '../words/caveats.ts';
import { tellLoss } from '../words/loss.ts';
import { tellOrigin } from '../words/method.ts';
import { tellVerdict } from '../words/verdicts.ts';
import { tellChanges } from './tell-changes.ts';
import { tellDoubt } from './tell-doubt.ts';
import { tellPayers } from './tell-payers.ts';
import { tellSavings } from './tell-savings.ts';
import { tellWorth } from './tell-worth.ts';

/** One page for a minister: what to think of a candidate, and why. */
export function briefBlocks(explanation: Explanation): readonly Block[] {
  const { entry, report } = explanation;
  const rank = [tellRank(entry, report.assessment), ...tellNeighbours(explanation)];
  return [
    { kind: 'title', text: entry.candidate.name },
    ...caveatBlocks(report),
    ...proseSection('Verdict', [...tellVerdict(entry), ...tellLoss(entry)]),
    ...proseSection('Where it stands', rank),
    ...proseSection('What it could save', tellSavings(entry.estimate)),
    ...proseSection('What it is worth', tellWorth(entry)),
    ...proseSection('Who pays and who gains', tellPayers(entry)),
    ...proseSection('The largest doubt', tellDoubt(entry)),
    ...proseSection('What would have to change', tellChanges(entry)),
    paragraph(tellOrigin(report)),
  ];
}

function proseSection(title: string, sentences: readonly string[]): readonly Block[] {
  return section(title, sentences.map(paragraph));
}
