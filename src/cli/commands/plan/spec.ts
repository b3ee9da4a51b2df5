import { RUNS } from '../../../documents/parts/range.ts';
import { OBJECTIVES } from '../../../documents/plan-file.ts';
import { choiceOption, switchOption, textOption, textsOption } from '../option-kinds.ts';
import { CHANCES, METHOD, PATHS, REPORT_OPTIONS, STATIC } from '../shared-options.ts';
import { defineCommand } from '../spec.ts';

export const plan = defineCommand({
  summary: 'which platforms to start in which year, within a budget',
  arguments: [
    {
      ...PATHS,
      description:
        'files, folders or - for standard input: the candidates, and a plan file if there is one (default: ./candidates)',
    },
  ],
  options: {
    budget: textsOption(
      '<year=amount,…>',
      'what the funder may spend in each year, in the prices of the candidates; repeatable',
    ),
    team: textOption('<people>', 'people for roll-out, in every year or one number a year: 6,6,4'),
    run: choiceOption(
      '<run>',
      'the run in which limits hold and value is greatest (default: low, everything adverse)',
      RUNS,
    ),
    objective: choiceOption(
      '<value>',
      'net present value, or that of cash alone (default: npv)',
      OBJECTIVES,
    ),
    carryOver: switchOption('let what is not spent stay for later years of the plan'),
    after: textOption('<amount>', 'what the funder may spend in each year after the plan'),
    frontier: switchOption('add the best plans at 10% to 200% of the budget'),
    ...REPORT_OPTIONS,
    chances: CHANCES,
    method: METHOD,
    static: STATIC,
  },
  formats: ['text', 'markdown', 'json', 'csv', 'html'],
  help: `
A plan file may say what these options say, and more: what must start, what comes
before what. Options win over it; none switches off its carry-over: yes. Budgets are
in the prices of the candidates.
--by, --top and --chances are those of rank: no plan depends on them.

Examples:
  $ assess plan --budget 2026-27=£20m,2027-28=£30m
  $ assess plan candidates --budget 2026-27=£1,200,000 --team 6
  $ assess plan candidates first-wave.yaml
  $ assess plan candidates first-wave.yaml --run central --after £30m -o plan.md
  $ assess plan candidates first-wave.yaml --frontier --json`,
});
