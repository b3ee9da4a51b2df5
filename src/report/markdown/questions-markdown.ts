import type { Question } from '../../assess/unknowns/questions.ts';
import { listMarkings } from '../questions/marking-lines.ts';
import { type QuestionList, writeLead, writeQuestion } from '../questions/questions.ts';
import type { Report } from '../report.ts';
import { writeOrigin } from '../words/method-text.ts';
import { writeExceptions } from './exceptions-markdown.ts';
import { joinBlocks, escapeMarkdown as md, writeTable } from './markdown.ts';

/** Writes open questions as a research brief, grouped by criterion where one call serves several candidates. */
export function writeQuestionsMarkdown(list: QuestionList, report: Report): string {
  return joinBlocks([
    '# What to find out next',
    writeExceptions(report.provenance),
    ...writeLead(list).map(md),
    ...groupByCriterion(list.shown).flatMap((group, index) => writeGroup(group, index + 1)),
    '## Markings that matter',
    listMarkings(report.assessment.markings)
      .map((line) => `- ${md(line)}`)
      .join('\n'),
    md(writeOrigin(report)),
  ]);
}

/** Questions on one criterion together, in the order of the first of each. */
function groupByCriterion(questions: readonly Question[]): Question[][] {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const { id } = question.judged.criterion;
    groups.set(id, [...(groups.get(id) ?? []), question]);
  }
  return [...groups.values()];
}

function writeGroup(group: readonly Question[], number: number): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { criterion } = first.judged;
  const rows = group.map((question) => {
    const text = writeQuestion(question);
    return [text.candidate, text.settle, text.ifYes, text.ifNo, text.chance, text.worth].map(md);
  });
  return [
    `## ${number}. ${md(criterion.name)} (${criterion.number}, ${criterion.marking === 'must' ? 'Must' : 'Could'})`,
    md(criterion.question),
    writeTable(['Candidate', 'Whom or what to ask', 'If yes', 'If no', 'Chance', 'Worth'], rows),
  ];
}
