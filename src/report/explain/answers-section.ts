import type { JudgedCriterion } from '../../assess/judging/judge.ts';
import { type Block, type Column, type Phrase, section, table } from '../blocks.ts';
import { MARKING_WORDS, showReason } from '../words/show-answers.ts';
import type { Explanation } from './explanation.ts';
import { noteOrigins } from './notes.ts';

const COLUMNS: readonly Column[] = [
  { heading: '#', type: 'number' },
  { heading: 'Criterion', type: 'text' },
  { heading: 'Marking', type: 'text' },
  { heading: 'Answer', type: 'text' },
  { heading: 'Reason', type: 'text' },
];

/** Every criterion with the candidate's answer and its reason, in sheet order. */
export function answersSection(explanation: Explanation): readonly Block[] {
  const rows = explanation.entry.judgement.criteria.map((judged) => {
    const { criterion, answer } = judged;
    const unless = answer?.unless === undefined ? '' : ` Unless ${answer.unless}.`;
    return [
      String(criterion.number),
      criterion.name,
      MARKING_WORDS[criterion.marking],
      showAnswer(judged, explanation),
      showReason(judged) + unless,
    ];
  });
  return section('Answers', table(COLUMNS, rows));
}

const TONES = { Y: 'good', N: 'bad', '?': 'open' } as const;

function showAnswer(
  { criterion, meets, isAnswered, answer }: JudgedCriterion,
  explanation: Explanation,
): Phrase {
  const shown = { kind: 'toned', tone: TONES[meets], text: meets } as const;
  if (!isAnswered) return [shown];
  const origin = {
    document: 'candidate',
    path: ['answers', criterion.id],
    sources: answer?.sources ?? [],
  } as const;
  return [shown, noteOrigins([origin], explanation)];
}
