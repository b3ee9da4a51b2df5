import type { Run } from '../../documents/parts/range.ts';
import { type Block, list, type Phrase, paragraph, piecesOf, section } from '../blocks.ts';
import { caveatBlocks } from '../words/caveats.ts';
import { methodSection } from '../words/method.ts';
import { showCoulds, showMusts } from '../words/show-answers.ts';
import { nameSource } from '../words/sources.ts';
import { tellNeighbours, tellRank } from '../words/standing.ts';
import { tellVerdict } from '../words/verdicts.ts';
import { answersSection } from './answers-section.ts';
import {
  driversSection,
  flowsSection,
  postsSection,
  switchingSection,
} from './appraisal-tables.ts';
import { assumptionsSection } from './assumptions-log.ts';
import { claimsSection } from './claims-section.ts';
import type { Explanation } from './explanation.ts';
import { noteOrigins } from './notes.ts';
import { listBenefits, listRoles } from './roles.ts';
import { workingSections } from './workings.ts';

/** One candidate in full; every figure carries where it comes from and how it was worked out. */
export function explanationBlocks(explanation: Explanation): readonly Block[] {
  const { entry, report } = explanation;
  const { candidate } = entry;
  return [
    { kind: 'title', text: candidate.name },
    ...caveatBlocks(report.provenance),
    ...(candidate.summary === undefined ? [] : [paragraph(candidate.summary)]),
    ...verdictSection(explanation),
    ...section('Roles', list(listRoles(candidate))),
    ...answersSection(explanation),
    ...workingSections(explanation),
    ...tableSections(explanation),
    ...claimsSection(explanation),
    ...section('Other benefits, never summed', list(listBenefits(candidate))),
    ...section('Sources', list(listSources(explanation))),
    ...methodSection(report),
  ];
}

function verdictSection(explanation: Explanation): readonly Block[] {
  const { entry, report } = explanation;
  return section('Verdict', [
    ...tellVerdict(entry).map(paragraph),
    paragraph(tellRank(entry, report.assessment)),
    ...tellNeighbours(explanation).map(paragraph),
    paragraph(countAnswers(explanation)),
  ]);
}

function countAnswers(explanation: Explanation): Phrase {
  const { judgement } = explanation.entry;
  const counts = `Musts met: ${showMusts(judgement)}. Could points: ${showCoulds(judgement)}.`;
  const origin = { document: 'candidate', path: ['answers'] } as const;
  return [counts, noteOrigins([origin], explanation, 'answers counted against the sheet')];
}

/** The runs in the order in which a reader wants them. */
const READING_ORDER: readonly Run[] = ['central', 'low', 'high'];

/** Yearly flows of each run, drivers, switching values, posts, assumptions. */
function tableSections(explanation: Explanation): readonly Block[] {
  const { entry, drivers, switchingValues } = explanation;
  const { appraisal, posts, estimate } = entry;
  const of = appraisal === null ? 'adjusted saving' : 'net present value';
  return [
    ...(appraisal === null ? [] : READING_ORDER.flatMap((run) => flowsSection(appraisal, run))),
    ...driversSection(drivers, of),
    ...switchingSection(switchingValues),
    ...postsSection(posts, estimate),
    ...assumptionsSection(explanation),
  ];
}

function listSources({ entry: { candidate } }: Explanation): Phrase[] {
  return Object.entries(candidate.sources ?? {}).map(([id, source]) => [
    `${id}: `,
    ...piecesOf(nameSource(source)),
  ]);
}
