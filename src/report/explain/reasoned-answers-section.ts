import type { JudgedCriterion } from '../../assess/judging/judge.ts';
import type { Meets } from '../../documents/answer.ts';
import {
  type Block,
  numberColumns,
  type Phrase,
  type Piece,
  section,
  type Tone,
  table,
  textColumns,
} from '../blocks.ts';
import { MARKING_WORDS, showReason } from '../words/show-answers.ts';
import type { Explanation } from './explanation.ts';
import { noteOn } from './note-on.ts';
import { inCandidate } from './origin.ts';

const COLUMNS = [...numberColumns('#'), ...textColumns('Criterion', 'Marking', 'Answer', 'Reason')];

/** Where in a row the answer stands. */
const ANSWER_COLUMN = 3;

const TONES: { readonly [M in Meets]: Tone } = { Y: 'good', '?': 'open', N: 'bad' };

/** Each answer with its marking and its reason, in sheet order. */
export function reasonedAnswersSection(explanation: Explanation): readonly Block[] {
  const { candidate, judgement } = explanation.entry;
  const rows = judgement.criteria.map((judged) => showAnswer(judged, explanation));
  const paths = judgement.criteria.map(({ criterion }) => `${candidate.candidate}.${criterion.id}`);
  return section('Answers', table(COLUMNS, rows, { column: ANSWER_COLUMN, paths }));
}

function showAnswer(judged: JudgedCriterion, explanation: Explanation): Phrase[] {
  const { criterion, meets, answer } = judged;
  const unless = answer?.unless === undefined ? '' : ` Unless ${answer.unless}.`;
  return [
    String(criterion.number),
    criterion.name,
    MARKING_WORDS[criterion.marking],
    [{ kind: 'toned', tone: TONES[meets], text: meets }, ...noteOf(judged, explanation)],
    `${showReason(judged)}${unless}`,
  ];
}

/** Where an answer stands, or would stand. */
function noteOf(
  { criterion, isAnswered, answer }: JudgedCriterion,
  explanation: Explanation,
): Piece[] {
  if (!isAnswered) {
    const note = noteOn([inCandidate(['answers'])], explanation, 'not answered, so unknown');
    return [{ kind: 'note', note }];
  }
  const sources = answer?.sources ?? [];
  const origin = { ...inCandidate(['answers', criterion.id]), sources };
  return [{ kind: 'note', note: noteOn([origin], explanation) }];
}
