import { hasUnknown } from '../../assess/headline.ts';
import { findNeighbours } from '../../assess/ranking/neighbours.ts';
import { listTied } from '../../report/words/rank-range.ts';
import { CandidateView } from './candidate-view.tsx';
import type { Part, PartProps } from './part.ts';

/** The section of one candidate: what it is, how it was judged, and its money line by line. */
export function candidatePart(id: string): Part {
  return {
    id: `c-${id}`,
    reads: (props) => readAll(id, props),
    View: ({ shown, controls }) => (
      <CandidateView explanation={shown.explain(id)} controls={controls} />
    ),
  };
}

/** All that an explanation rests on, without the working out, and what its controls show. */
function readAll(id: string, { shown, controls }: PartProps): unknown {
  const { report } = shown;
  const { byId, ranked, sheet, assumptions, options, measure } = report.assessment;
  const entry = byId.get(id);
  return {
    entry,
    ...(entry && findNeighbours(entry, report.assessment)),
    tied: entry?.kind === 'ranked' ? listTied(entry, ranked) : [],
    list: { size: ranked.length, hasUnknown: hasUnknown(ranked), measure, options },
    sheet,
    assumptions,
    assumed: report.provenance.assumed.filter(({ path }) => isOf(path, id)),
    changes: controls?.changes.filter(({ candidateId }) => candidateId === id),
    refusals: controls && [...controls.refusals].filter(([path]) => isOf(path, id)),
    // Notes name lines of it, and forms show what it says.
    text: controls?.readText(id),
    // A section that is asked about shows the answers of the others and what is found in the files: it is
    // drawn each time, since nothing is like a new symbol.
    asked: controls?.asked?.candidate === id ? Symbol(id) : null,
  };
}

function isOf(path: string, id: string): boolean {
  return path.startsWith(`${id}.`);
}
