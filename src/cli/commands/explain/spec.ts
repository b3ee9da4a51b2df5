import { switchOption } from '../option-kinds.ts';
import { PATHS, REPORT_OPTIONS } from '../shared-options.ts';
import { defineCommand } from '../spec.ts';

export const explain = defineCommand({
  summary: 'explain one candidate: verdict with reasons, savings worked line by line',
  arguments: [
    { name: 'id', takes: 'one', description: 'the id of a candidate' },
    { ...PATHS, description: 'the files it is ranked among (default: ./candidates)' },
  ],
  options: { brief: switchOption('one page for a minister'), ...REPORT_OPTIONS },
  formats: ['text', 'markdown', 'json'],
  help: `
Examples:
  $ assess explain registrars
  $ assess explain registrars --brief
  $ assess explain council-tax candidates -o council-tax.md`,
});
