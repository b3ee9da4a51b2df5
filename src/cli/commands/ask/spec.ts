import { countOption, switchOption } from '../option-kinds.ts';
import { EXCEL, JUDGING_OPTIONS, PATHS } from '../shared-options.ts';
import { defineCommand } from '../spec.ts';

export const ask = defineCommand({
  summary: 'what to find out next: open questions, the one most worth an answer first',
  arguments: [
    {
      ...PATHS,
      description: `the id of a candidate, to ask about it alone, then ${PATHS.description}`,
    },
  ],
  options: {
    top: countOption(
      '<k>',
      'how many candidates the list is meant to hold (default: half of those ranked, rounded down, from 1 to 5)',
    ),
    limit: countOption('<n>', 'how many questions to print (JSON and CSV hold all)', 10),
    all: switchOption('add the moot questions of ruled-out candidates'),
    ...JUDGING_OPTIONS,
    excel: EXCEL,
  },
  formats: ['text', 'markdown', 'json', 'csv', 'html'],
  help: `
Examples:
  $ assess ask
  $ assess ask --top 3 --limit 5
  $ assess ask registrars
  $ assess ask -o research-brief.md`,
});
