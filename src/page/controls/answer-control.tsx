import { showInline } from '../../report/harmless/plain-text.ts';
import { namePath } from '../what-if/name-path.ts';
import { ChangeMark } from './change-mark.tsx';
import { useHere } from './here.ts';
import { MeetsChoice } from './meets-choice.tsx';

/** The choice between the answers to a criterion; the letter alone while it is open as a question. */
export function AnswerControl({ path }: { path: string }) {
  const { shown, controls } = useHere();
  const { assessment } = shown.report;
  const [candidate = '', criterion] = path.split('.');
  const judged = assessment.byId
    .get(candidate)
    ?.judgement.criteria.find((each) => each.criterion.id === criterion);
  const { asked } = controls;
  if (asked?.candidate === candidate && asked.criterion === criterion) {
    return <a href={`#ask-${candidate}`}>{judged?.isAnswered === true ? judged.meets : 'open'}</a>;
  }
  const { candidate: whose, what } = namePath(path, assessment);
  return (
    <>
      <MeetsChoice
        path={path}
        label={showInline(`${whose}, ${what}`)}
        meets={judged?.meets}
        onChoose={(meets) => controls.change(path, meets)}
      />
      <ChangeMark path={path} />
    </>
  );
}
