import { wrapText } from '../yaml/wrap-text.ts';
import type { Criterion, Sheet } from './sheet.ts';

/** What a new candidate file starts from. */
export interface NewCandidate {
  readonly id: string;
  readonly sheet: Sheet;
  /** Path of the JSON Schema from the new file, where there is one. */
  readonly schema: string | undefined;
}

const WIDTH = 96;

/** A commented candidate file: every question of the sheet, on the radar until answered. */
export function renderTemplate({ id, sheet, schema }: NewCandidate): string {
  return `${[
    schema === undefined
      ? '# For help while typing: assess schema candidate > candidate.schema.json, and name it here.'
      : `# yaml-language-server: $schema=${schema}`,
    `candidate: ${id}`,
    `name: ${toName(id)}`,
    'sector: Not stated yet',
    comment(
      'On the radar, so nothing need be answered yet. Change this to "assessed" to have it ranked.',
    ),
    'status: radar',
    comment(
      'What the function is, where the same work is done many times over, and what would replace that.',
    ),
    '# summary: >-',
    '#   …',
    '# waste: …',
    '# solution: …',
    comment('How many organisations would adopt it, and who pays, sponsors and provides.'),
    '# organisations: 170',
    '# roles: {sponsor: …, funder: …, provider: …}',
    comment('What you want decided, by whom and until when. The one-page brief prints it.'),
    '# decision: {sought: …, of: …, by: 2026-06}',
    comment('Who answers for this file, and who judged it, when, on which edition of the sheet.'),
    '# owner: …',
    `# assessed: {by: …, on: 2026-01-31, edition: ${sheet.edition}}`,
    '',
    comment(
      'The answers. Y, N or "?" for not known; left empty, a question counts as not answered. A Y or N needs a reason (because), a Y also a source from the list at the end.',
    ),
    'answers:',
    ...sheet.criteria.map(renderQuestion),
    '',
    comment('Today’s spend, line by line. Without it the candidate is judged and not costed.'),
    '# savings:',
    '#   spend:',
    '#     - {id: desks, name: …, amount: £1.2m, year: 2024-25, source: returns, addressable: 50%, grade: 3}',
    comment('Where the answers and figures come from.'),
    '# sources:',
    '#   returns: {title: …, publisher: …, url: …}',
  ].join('\n')}\n`;
}

function renderQuestion(criterion: Criterion): string {
  const { id, number, name, marking, question, settle } = criterion;
  return [
    '',
    comment(`${number}. ${name} (${marking === 'must' ? 'Must' : 'Could'}). ${question}`, '  '),
    comment(`What settles it: ${settle}`, '  '),
    `  ${id}:`,
    '    meets:',
    '    # because: >-',
    '    #   …',
    '    # sources: [returns]',
  ].join('\n');
}

function comment(text: string, indent = ''): string {
  return wrapText(text.replaceAll(/\s+/g, ' ').trim(), WIDTH - indent.length)
    .map((line) => `${indent}# ${line}`)
    .join('\n');
}

function toName(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
