import type { QuestionList } from '../../assess/unknowns/question-list.ts';
import type { Question } from '../../assess/unknowns/questions.ts';
import { type Block, bullets, paragraph, section, table, textColumns } from '../blocks.ts';
import type { Report } from '../report.ts';
import { caveatBlocks } from '../words/caveats.ts';
import { tellOrigin } from '../words/method.ts';
import type { ReadIn } from '../words/read-in.ts';
import { MARKING_WORDS } from '../words/show-answers.ts';
import { nearnessSection } from './nearness-section.ts';
import { showQuestion, showWorth } from './show-questions.ts';
import { tellLead } from './tell-lead.ts';
import { tellMarkings } from './tell-markings.ts';

/** Open questions as a research brief: those on one criterion together, where one call serves several candidates. */
export function questionBlocks(questions: QuestionList, report: Report): readonly Block[] {
  return [
    { kind: 'title', text: TITLE },
    ...caveatBlocks(report),
    ...tellQuestions(questions, report, 'report'),
  ];
}

/** The same as one section of a page, whose caveats stand at its top. */
export function questionsSection(questions: QuestionList, report: Report): readonly Block[] {
  return section(TITLE, tellQuestions(questions, report, 'page'));
}

const TITLE = 'What to find out next';

function tellQuestions(questions: QuestionList, report: Report, readIn: ReadIn): readonly Block[] {
  return [
    ...tellLead(questions, readIn).map(paragraph),
    ...nearnessSection(questions),
    ...groupByCriterion(questions.shown).flatMap(criterionSection),
    ...section('Markings that matter', [
      ...bullets(tellMarkings(report.assessment.markings)),
      paragraph(tellOrigin(report)),
    ]),
  ];
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

/** One section a criterion. Where no answer is worth anything by itself, there is no column to say so. */
function criterionSection(group: readonly Question[], index: number): readonly Block[] {
  const [first] = group;
  if (first === undefined) return [];
  const { name, number, marking, question } = first.judged.criterion;
  const title = `${index + 1}. ${name} (${number}, ${MARKING_WORDS[marking]})`;
  const isWorth = group.some(({ worth }) => !worth.isZero());
  const rows = group.map((each) => [
    each.entry.candidate.name,
    ...showQuestion(each),
    ...(isWorth ? [showWorth(each)] : []),
  ]);
  const columns = isWorth ? [...COLUMNS, ...textColumns('Worth')] : COLUMNS;
  return section(title, [paragraph(question), ...table(columns, rows)]);
}

const COLUMNS = textColumns('Candidate', 'Whom or what to ask', 'If yes', 'If no', 'Chance');
