import { CHANCES, METHOD, PATHS, REPORT_OPTIONS, STATIC } from '../shared-options.ts';
import { defineCommand } from '../spec.ts';

export const rank = defineCommand({
  summary: 'rank candidates (the default command)',
  isDefault: true,
  arguments: [PATHS],
  options: {
    chances: CHANCES,
    ...REPORT_OPTIONS,
    method: METHOD,
    static: STATIC,
  },
  formats: ['text', 'markdown', 'json', 'csv', 'answers', 'html'],
  help: `
Examples:
  $ assess rank candidates --top 3
  $ assess -o hit-list.md -o hit-list.csv --excel
  $ assess -o answers=answers.csv
  $ assess -o hit-list.html
  $ assess --by saving --json
  $ assess --by npv --price-base 2024
  $ assess --chances --top 3
  $ assess --method
  $ assess --assume registrars.realistic-chance-of-success=Y
  $ assess --assume council-tax.savings.spend.collection.addressable=30%`,
});
