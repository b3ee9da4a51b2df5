import { useContext, useRef } from 'preact/hooks';
import type { ListedEntry } from '../../assess/entry.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { count, showRank, VERDICT_WORDS } from '../../report/words/show-answers.ts';
import { countAnswered, tellAnswered } from '../answering/count-answered.ts';
import { type AskedQuestion, listAsked } from '../answering/list-asked.ts';
import type { CandidateText } from '../controls/controls.ts';
import { HereContext, useHere } from '../controls/here.ts';
import { AboutForm } from './about-form.tsx';
import { OtherFindings } from './other-findings.tsx';
import { QuestionList } from './question-list.tsx';
import { QuestionView } from './question-view.tsx';
import { RankOffer } from './rank-offer.tsx';
import { useFindings } from './use-findings.ts';

/** Where the questions of a candidate are answered one at a time; nothing without the script. */
export function AskingPanel({ entry }: { readonly entry: ListedEntry }) {
  const here = useContext(HereContext);
  if (here === null) return null;
  const { asked, readText } = here.controls;
  const { candidate } = entry.candidate;
  const questions = listAsked(here.shown.report.assessment, candidate);
  const file = readText(candidate);
  const question =
    asked?.candidate === candidate
      ? questions.find(({ criterion }) => criterion.id === asked.criterion)
      : undefined;
  if (file === undefined) return null;
  const shared = { entry, file, questions };
  if (question === undefined) return <ClosedPanel {...shared} />;
  return <OpenPanel {...shared} question={question} />;
}

interface PanelProps {
  readonly entry: ListedEntry;
  readonly file: CandidateText;
  readonly questions: readonly AskedQuestion[];
}

/** How far the answers have come, and the way to them; what was edited is checked. */
function ClosedPanel({ entry, file, questions }: PanelProps) {
  const { controls } = useHere();
  const isEdited = file.text !== file.before;
  const findings = useFindings(isEdited ? file.file : undefined, file.text);
  const { candidate, name } = entry.candidate;
  const first = questions.find(({ isAnswered }) => !isAnswered) ?? questions[0];
  return (
    <p class="ask-button">
      <button
        type="button"
        name={`ask:${candidate}`}
        aria-label={showInline(`Answer the questions: ${name}`)}
        onClick={() => first && controls.ask({ candidate, criterion: first.criterion.id })}
      >
        Answer the questions
      </button>{' '}
      {tellAnswered(countAnswered(entry.judgement))}. {isEdited && tellFindings(findings.length)}
    </p>
  );
}

interface OpenProps extends PanelProps {
  readonly question: AskedQuestion;
}

function OpenPanel({ entry, file, questions, question }: OpenProps) {
  const { controls } = useHere();
  const { candidate, name } = entry.candidate;
  const findings = useFindings(file.file, file.text);
  const at = questions.indexOf(question);
  const refused = useRef(new Set<string>());
  const onRefused = (field: string, isRefused: boolean) => {
    if (isRefused) refused.current.add(field);
    else refused.current.delete(field);
  };
  /** Whether all that was typed is taken; the focus goes to what is not. */
  const settle = () => {
    leaveField();
    const [field] = refused.current;
    if (field !== undefined) document.getElementsByName(field)[0]?.focus();
    return field === undefined;
  };
  const go = (to: number) => {
    const next = questions[to];
    if (settle() && next !== undefined) controls.ask({ candidate, criterion: next.criterion.id });
  };
  const close = () => {
    if (!settle()) return;
    controls.ask(null);
    document.getElementsByName(`ask:${candidate}`)[0]?.focus();
  };
  return (
    <section class="asking" id={`ask-${candidate}`} aria-label={showInline(`Questions: ${name}`)}>
      <p class="stands">
        <b>{tellAnswered(countAnswered(entry.judgement))}</b>.{' '}
        {entry.kind === 'ranked' ? `Rank ${showRank(entry)}` : 'Not ranked'},{' '}
        {VERDICT_WORDS[entry.judgement.verdict]}. {tellFindings(findings.length)}
      </p>
      <RankOffer entry={entry} />
      <QuestionList candidate={candidate} questions={questions} question={question} go={go} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go(at + 1);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          go(at + 1);
        }}
      >
        <QuestionView
          key={question.criterion.id}
          candidate={candidate}
          question={question}
          file={file}
          findings={findings}
          onRefused={onRefused}
        />
        <p class="acts">
          <button type="submit" name="next-question" aria-disabled={isIdle(at + 1, questions)}>
            Next
          </button>
          <button
            type="button"
            name="previous-question"
            aria-disabled={isIdle(at - 1, questions)}
            onClick={() => go(at - 1)}
          >
            Back
          </button>
          <button type="button" name="close-questions" onClick={close}>
            Close
          </button>
        </p>
      </form>
      <AboutForm entry={entry} file={file} findings={findings} />
      <OtherFindings candidate={candidate} text={file.text} findings={findings} />
    </section>
  );
}

function isIdle(to: number, questions: readonly AskedQuestion[]): 'true' | undefined {
  return questions[to] === undefined ? 'true' : undefined;
}

/** Has the field that is being filled in taken as it is. */
function leaveField(): void {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.blur();
}

function tellFindings(found: number): string {
  return found === 0 ? 'Check finds nothing.' : `Check finds ${count(found, 'thing')}.`;
}
