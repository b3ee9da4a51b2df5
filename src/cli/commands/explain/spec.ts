import { PARTS } from '../../../report/explain/part.ts';
import { choiceOption, switchOption } from '../option-kinds.ts';
import { PATHS, REPORT_OPTIONS } from '../shared-options.ts';
import { defineCommand } from '../spec.ts';

export const explain = defineCommand({
  summary: 'explain one candidate: verdict with reasons, savings worked line by line',
  arguments: [
    { name: 'id', takes: 'one', description: 'the id of a candidate' },
    { ...PATHS, description: 'the files it is ranked among (default: ./candidates)' },
  ],
  options: {
    brief: switchOption('one page for a minister'),
    part: choiceOption('<part>', 'print one part alone, in every format but JSON', PARTS),
    ...REPORT_OPTIONS,
  },
  formats: ['text', 'markdown', 'json', 'html'],
  help: `
Examples:
  $ assess explain registrars
  $ assess explain registrars --brief
  $ assess explain registrars --part savings
  $ assess explain council-tax candidates -o council-tax.md`,
});
