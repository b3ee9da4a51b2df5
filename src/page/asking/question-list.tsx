import { showInline } from '../../report/harmless/plain-text.ts';
import { MARKING_WORDS } from '../../report/words/show-answers.ts';
import type { AskedQuestion } from '../answering/list-asked.ts';

interface QuestionListProps {
  readonly candidate: string;
  readonly questions: readonly AskedQuestion[];
  /** The one that is open. */
  readonly question: AskedQuestion;
  readonly go: (to: number) => void;
}

/** All questions with their answers, each to be gone to. */
export function QuestionList({ candidate, questions, question, go }: QuestionListProps) {
  return (
    <ol class="asked">
      {questions.map((each, index) => {
        const { criterion, isAnswered, meets } = each;
        const state = isAnswered ? meets : 'open';
        return (
          <li key={criterion.id}>
            <button
              type="button"
              name={`ask:${candidate}.${criterion.id}`}
              aria-current={each === question ? 'step' : undefined}
              onClick={() => go(index)}
            >
              <b class={TONES[state]}>{isAnswered ? meets : '–'}</b> {criterion.number}
              <span>
                . {showInline(criterion.name)}, {MARKING_WORDS[criterion.marking]}
                {!isAnswered && <i>, not answered</i>}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

const TONES = { Y: 'good', N: 'bad', '?': 'open', open: undefined } as const;
