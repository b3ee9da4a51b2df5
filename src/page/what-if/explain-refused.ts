import type { Finding } from '../../check/finding.ts';
import type { Misuse } from '../../load/misuse.ts';
import { count } from '../../report/words/show-answers.ts';
import type { Refused } from './open-page.ts';

/** Why something cannot be shown, in a sentence or more. */
export function explainRefused(refused: Refused): string {
  switch (refused.kind) {
    case 'no-must-left':
      return 'That would leave no Must: every candidate would qualify.';
    case 'incomparable':
      return `Net present values of ${refused.candidates.length} candidates are in prices of different years, so that they cannot be compared.`;
    case 'stopped':
      return explainStopped(refused.findings);
    case 'misused':
      return explainMisuse(refused.misuse);
    case 'refused-limit':
      return refused.says;
    default:
      return refused satisfies never;
  }
}

/** The first problem that stops a list, and how many more there are. */
function explainStopped([first, ...others]: readonly Finding[]): string {
  if (first === undefined) return 'The files hold problems that stop a list.';
  const more = others.length === 0 ? '' : ` ${count(others.length, 'more problem')} like it.`;
  const { file, span, message, fix } = first;
  return `${file}, line ${span.line}: ${message}${fix === undefined ? '' : ` ${fix}`}${more}`;
}

/** Why files or what was typed make nothing, in a sentence or more. */
export function explainMisuse(misuse: Misuse): string {
  switch (misuse.why) {
    case 'refused-assumption':
      return misuse.says;
    case 'clashing-assumptions':
      return misuse.says.join(' ');
    case 'malformed-assumption':
      return `“${misuse.typed}” is no value that a file could hold.`;
    case 'several-criteria':
      return `There are several different ${misuse.of === 'sheet' ? 'sheets' : misuse.of} to judge against: ${misuse.files.join(', ')}. Keep one of them there.`;
    case 'several-plans':
      return `There are several plan files, and a plan is made from one: ${misuse.files.join(', ')}. Keep one of them there.`;
    case 'no-budget':
      return 'There is no budget to plan within: no plan file is there that says one.';
    case 'refused-plan-option':
      return `--${misuse.option} ${misuse.part}: ${misuse.says}.`;
    case 'team-misfit':
      return `There are ${count(misuse.people, 'number')} of people, and ${count(misuse.years.length, 'year')} of a budget (${misuse.years.join(', ')}).`;
    case 'no-candidates':
      return 'No file there has “candidate:” as its first key.';
    default:
      return 'The files make no list.';
  }
}
