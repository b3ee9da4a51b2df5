import { listMarkings } from '../../report/questions/marking-lines.ts';
import {
  type QuestionList,
  type QuestionText,
  writeLead,
  writeQuestion,
} from '../../report/questions/questions.ts';
import type { Report } from '../../report/report.ts';
import { safeText } from '../../report/safe-text.ts';
import { listExceptions } from '../../report/words/exceptions.ts';
import { writeOrigin } from '../../report/words/method-text.ts';
import { type Screen, wrap, wrapLabelled } from './screen.ts';

/** Writes open questions for a terminal: what to find out next, from whom, and what hangs on it. */
export function writeQuestionsTerminal(list: QuestionList, report: Report, screen: Screen): string {
  const { colour } = screen;
  const paragraphs = (lines: readonly string[]) =>
    lines.map((line) => wrap(safeText(line), screen)).join('\n');
  return `${[
    colour.bold('What to find out next'),
    paragraphs(listExceptions(report.provenance)),
    paragraphs(writeLead(list)),
    ...list.shown.map((question, index) => writeOne(writeQuestion(question), index + 1, screen)),
    colour.bold.underline('Markings that matter'),
    paragraphs(listMarkings(report.assessment.markings)),
    paragraphs([writeOrigin(report)]),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function writeOne(text: QuestionText, number: number, screen: Screen): string {
  const title = `${number}. ${text.candidate}: ${text.criterion}`;
  return [
    screen.colour.bold(wrap(safeText(title), screen)),
    ...[
      ['question  ', text.question],
      ['ask       ', text.settle],
      ['if yes    ', text.ifYes],
      ['if no     ', text.ifNo],
      ['chance    ', text.chance],
      ['worth     ', text.worth],
    ].map(([label = '', body = '']) => wrapLabelled(label, safeText(body), screen, '   ')),
  ].join('\n');
}
