import type { Meets } from '../../documents/answer.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { namePath } from '../what-if/name-path.ts';
import { ChangeMark } from './change-mark.tsx';
import { useHere } from './here.ts';

const ANSWERS: readonly { readonly value: Meets; readonly name: string }[] = [
  { value: 'Y', name: 'Yes' },
  { value: 'N', name: 'No' },
  { value: '?', name: 'Not known' },
];

/** The choice between the answers to a criterion. */
export function AnswerControl({ path }: { path: string }) {
  const { shown, controls } = useHere();
  const { assessment } = shown.report;
  const [candidate = '', criterion] = path.split('.');
  const judged = assessment.byId
    .get(candidate)
    ?.judgement.criteria.find((each) => each.criterion.id === criterion);
  const { candidate: whose, what } = namePath(path, assessment);
  return (
    <>
      <span class="answer" role="radiogroup" aria-label={showInline(`${whose}, ${what}`)}>
        {ANSWERS.map(({ value, name }) => (
          <label>
            <input
              type="radio"
              name={path}
              value={value}
              checked={judged?.meets === value}
              autocomplete="off"
              aria-label={name}
              onChange={() => controls.change(path, value)}
            />
            {value}
          </label>
        ))}
      </span>
      <ChangeMark path={path} />
    </>
  );
}
