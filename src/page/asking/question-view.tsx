import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isMust } from '../../assess/judging/judge.ts';
import type { Finding } from '../../check/finding.ts';
import type { Meets } from '../../documents/answer.ts';
import { showInline } from '../../report/harmless/plain-text.ts';
import { count, MARKING_WORDS } from '../../report/words/show-answers.ts';
import { findAbout } from '../answering/find-findings.ts';
import { giveAnswer, readAnswer } from '../answering/give-answer.ts';
import type { AskedQuestion, OtherAnswer } from '../answering/list-asked.ts';
import { ChangeMark } from '../controls/change-mark.tsx';
import type { CandidateText } from '../controls/controls.ts';
import { useHere } from '../controls/here.ts';
import { MeetsChoice } from '../controls/meets-choice.tsx';
import { FindingsView } from './findings-view.tsx';
import { SourcesField } from './sources-field.tsx';
import { TextField } from './text-field.tsx';

interface QuestionProps {
  readonly candidate: string;
  readonly question: AskedQuestion;
  readonly file: CandidateText;
  readonly findings: readonly Finding[];
  readonly onRefused: (name: string, isRefused: boolean) => void;
}

/** One question of a candidate, with all that helps to answer it, and the fields of its answer. */
export function QuestionView({ candidate, question, file, findings, onRefused }: QuestionProps) {
  const { controls } = useHere();
  const { criterion, settling, others } = question;
  const path = `${candidate}.${criterion.id}`;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const standing = readAnswer(file.text, criterion.id);
  const meets = question.isAnswered ? question.meets : undefined;
  const [first] = useState({ meets, because: standing.because });
  const choose = (chosen: Meets) =>
    controls.edit(candidate, {
      make: (text, sheet) => giveAnswer(text, criterion.id, { meets: chosen }, sheet),
      said: `${criterion.name}: ${chosen}.`,
      instead: [path],
      begins: path,
    });
  const put = (key: 'because' | 'likely', name: string) => (typed: string) =>
    controls.edit(candidate, {
      make: (text, sheet) => giveAnswer(text, criterion.id, { [key]: typed }, sheet),
      said: `${name} of ${criterion.name} taken.`,
      instead: [`${candidate}.answers.${criterion.id}.${key}`],
      joins: path,
    });
  const isOld =
    first.because !== '' &&
    standing.because === first.because &&
    first.meets !== undefined &&
    meets !== first.meets;
  const isToldAlready = controls.changes.some((each) => each.path === path);
  const about = findAbout(findings, { file: file.file, path: ['answers', criterion.id] });
  return (
    <fieldset
      class="question"
      aria-labelledby={`ask-${candidate}-question`}
      onKeyDown={(event) => {
        const { target, ctrlKey, metaKey, altKey, key } = event;
        if (ctrlKey || metaKey || altKey || isTypedInto(target)) return;
        const chosen = LETTERS.get(key.toLowerCase());
        if (chosen === undefined) return;
        event.preventDefault();
        choose(chosen);
      }}
    >
      <h3 ref={heading} tabIndex={-1} id={`ask-${candidate}-question`}>
        {criterion.number}. {showInline(criterion.name)}{' '}
        <small>{MARKING_WORDS[criterion.marking]}</small>
      </h3>
      <p class="asks">{showInline(criterion.question)}</p>
      <p>
        <b>What would settle it:</b> {showInline(settling)}
      </p>
      <OthersView others={others} />
      <p>
        <MeetsChoice
          path={path}
          label={showInline(`${criterion.number}. ${criterion.name}`)}
          meets={meets}
          isLong
          onChoose={choose}
        />
        <ChangeMark path={path} />
        {isOld && !isToldAlready && (
          <span class="warning">The reason was given for {first.meets}.</span>
        )}
      </p>
      <FindingsView candidate={candidate} text={file.text} findings={about} />
      <TextField
        name={`because:${path}`}
        label="Reason"
        value={standing.because}
        rows={4}
        onCommit={put('because', 'The reason')}
        onRefused={onRefused}
      />
      <SourcesField
        candidate={candidate}
        criterion={criterion.id}
        text={file.text}
        named={standing.sources}
      />
      <TextField
        name={`likely:${path}`}
        label="How likely a Y is"
        hint="while it is not known, such as 60%; may be left empty"
        value={standing.likely}
        onCommit={put('likely', 'The chance')}
        onRefused={onRefused}
      />
      {isMust(question) && meets === 'N' && (
        <p class="warning">A Must that is not met rules the candidate out.</p>
      )}
    </fieldset>
  );
}

const LETTERS: ReadonlyMap<string, Meets> = new Map([
  ['y', 'Y'],
  ['n', 'N'],
  ['?', '?'],
]);

function isTypedInto(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type === 'text';
  return target instanceof HTMLTextAreaElement;
}

/** What the other candidates answered, closed until asked for. */
function OthersView({ others }: { readonly others: readonly OtherAnswer[] }) {
  if (others.length === 0) return null;
  const tally = (['Y', 'N', '?'] as const)
    .map((meets) => `${meets} ${others.filter((each) => each.meets === meets).length}`)
    .join(', ');
  return (
    <details class="others-answered">
      <summary>
        What {count(others.length, 'other candidate')} answered: {tally}
      </summary>
      <ul>
        {others.map(({ id, name, meets, because }) => (
          <li key={id}>
            {showInline(name)}: <b>{meets}</b>
            {because !== undefined && `. ${showInline(because)}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
