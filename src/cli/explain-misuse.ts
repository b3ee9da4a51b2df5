import { findOriginals } from '../check/find-originals.ts';
import type { Kind } from '../documents/parse-document.ts';
import { groupThousands } from '../documents/show-money.ts';
import type { Misuse } from '../load/misuse.ts';
import { count } from '../report/words/show-answers.ts';
import { WrongUse } from './wrong-use.ts';

/** What a person who typed a command is told of a misuse. */
export function toWrongUse(misuse: Misuse): WrongUse {
  return new WrongUse(explainMisuse(misuse));
}

function explainMisuse(misuse: Misuse): string {
  switch (misuse.why) {
    case 'several-criteria':
      return `There are several different ${plural(misuse.of)} to judge against (${misuse.files.join(', ')}): choose one with --${misuse.of}.${tellCopies(misuse.files)}`;
    case 'named-other-kind':
      return `${misuse.as} is no file of ${plural(misuse.of)}: its first key is not "${misuse.of}:".`;
    case 'named-several':
      return `${misuse.as} holds several ${plural(misuse.of)}: name one file.`;
    case 'no-candidates':
      return `No candidates there: no file that was read in ${misuse.as} has "candidate:" as its first key.${misuse.hasPlan ? ' A plan file alone is not enough: name the files or folders of its candidates too.' : ''}`;
    case 'too-many-for-chances':
      return `--chances is for at most ${groupThousands(String(misuse.most))} ranked candidates, and there are ${groupThousands(String(misuse.ranked))}. Leave it out: --top K says of each whether it is in the top K whatever the unknowns. Or name folders that hold fewer.`;
    case 'price-bases-disagree':
      return 'The reports were made with different --price-base: say with --price-base to which year to bring both.';
    case 'several-plans':
      return `A plan is made from one plan file, and there are ${misuse.files.length}: ${misuse.files.join(', ')}. Name one of them, and the folders or files of the candidates.`;
    case 'no-budget':
      return `A plan needs a budget. Type one, such as --budget ${EXAMPLES.budget}, or name a plan file too: one that begins with "plan: first-wave" and says "budget: {2026-27: £20m, 2027-28: £30m}".`;
    case 'refused-plan-option':
      return `--${misuse.option} "${misuse.part}": ${misuse.says}. An example that works: --${misuse.option} ${EXAMPLES[misuse.option]}`;
    case 'team-misfit':
      return explainTeamMisfit(misuse);
    case 'malformed-assumption':
      return `--assume "${misuse.typed}" is not PATH=VALUE, such as boat-permits.virgin-territory=Y`;
    case 'refused-assumption':
      return `--assume ${misuse.path}: ${misuse.says}`;
    case 'clashing-assumptions':
      return `With what was assumed: ${misuse.says.join(' ')}`;
    default:
      return misuse satisfies never;
  }
}

/** Options of a plan that can be read. */
const EXAMPLES = {
  budget: '2026-27=£20m,2027-28=£30m',
  team: '6',
  after: '£30m',
} as const;

function explainTeamMisfit({
  people,
  years,
  isTeamTyped,
  isBudgetTyped,
}: Extract<Misuse, { why: 'team-misfit' }>): string {
  const numbers = `${count(people, 'number')} of people`;
  const [team, budget] = [
    isTeamTyped ? `--team gives ${numbers}` : `The plan file gives ${numbers} under "team:"`,
    `${isBudgetTyped ? '--budget' : 'the budget of the plan file'} has ${count(years.length, 'year')} (${years.join(', ')})`,
  ];
  const each = years.map(() => EXAMPLES.team).join(',');
  const oneEach = years.length === 1 ? '' : `, or one for each: --team ${each}`;
  return `${team}, and ${budget}. Type one number for all years: --team ${EXAMPLES.team}${oneEach}.`;
}

/** Which of some files look like copies of others, and what to do. */
function tellCopies(files: readonly string[]): string {
  const named = files.map((file) => ({ file }));
  const copies = [...findOriginals(named)].map(
    ([copy, { file }]) => ` ${copy.file} looks like a copy of ${file}: remove one of the two.`,
  );
  return copies.join('');
}

/** The plural of a kind, as in a sentence. */
export function plural(kind: Kind): string {
  return kind === 'sheet' ? 'sheets' : `${kind}`;
}
