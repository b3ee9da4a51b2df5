import { defineCommand } from '../spec.ts';

export const rules = defineCommand({
  summary: 'list what is checked, or explain one rule and how to mend what it finds',
  arguments: [{ name: 'rule', takes: 'one-or-none', description: 'the id of a rule' }],
  options: {},
  formats: [],
  help: `
Examples:
  $ assess rules
  $ assess rules residual-as-saving`,
});
