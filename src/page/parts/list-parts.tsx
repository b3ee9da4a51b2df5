import { filesSection, sourcesSection } from '../../report/hit-list/origin-sections.ts';
import { questionsSection } from '../../report/questions/question-blocks.ts';
import { methodSection } from '../../report/words/method.ts';
import type { Shown } from '../what-if/open-page.ts';
import { blocksPart } from './blocks-part.tsx';
import { candidatePart } from './candidate-part.tsx';
import { CARRYING } from './carrying-part.tsx';
import { contentsPart } from './contents-part.tsx';
import { MATRIX } from './matrix-part.tsx';
import { ORDER } from './order-part.tsx';
import type { Part } from './part.ts';
import { listPlanParts } from './plan-parts.tsx';
import { SAVINGS } from './savings-part.tsx';
import { LEAD, TOP } from './top-part.tsx';
import { CHANGES_PART, OPTIONS_PART } from './what-if-part.tsx';

/** The parts of a page in their order. No what-if adds or removes one. */
export function listParts(shown: Shown): readonly Part[] {
  const { ranked, unranked } = shown.report.assessment;
  const plan = listPlanParts(shown);
  return [
    TOP,
    CARRYING,
    ...(shown.isPlanAsked ? [...plan, LEAD] : []),
    CONTENTS,
    OPTIONS_PART,
    ORDER,
    SAVINGS,
    ...(shown.isPlanAsked ? [] : plan),
    MATRIX,
    ...[...ranked, ...unranked].map(({ candidate: { candidate } }) => candidatePart(candidate)),
    NEXT,
    METHOD,
    SOURCES,
    FILES,
    CHANGES_PART,
  ];
}

const CONTENTS = contentsPart(listParts);
const NEXT = blocksPart({ id: 'next', name: 'What to find out next' }, (shown) =>
  questionsSection(shown.listQuestions(), shown.report),
);
const METHOD = blocksPart({ id: 'method', name: 'Method' }, ({ report }) =>
  methodSection(report, undefined, 'page'),
);
const SOURCES = blocksPart({ id: 'sources', name: 'Sources' }, ({ report }) =>
  sourcesSection(report.assessment),
);
const FILES = blocksPart({ id: 'files', name: 'Files read' }, ({ report, plan }) =>
  filesSection(report.provenance, plan?.kind === 'settled' && plan.file ? [plan.file] : []),
);
