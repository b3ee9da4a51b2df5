import type { Finding } from '../check/finding.ts';
import { showLine } from '../report/harmless/plain-text.ts';
import { join, safe } from '../report/harmless/safe.ts';
import { count } from '../report/words/show-answers.ts';
import { EXIT } from './exit.ts';
import type { Host } from './host.ts';
import { chalkFor } from './output/streams.ts';
import { renderFindings } from './screen/pretty-findings.ts';

/** How many problems are printed; the count never stops there. */
const MAX_PRINTED = 100;

/** What was not done because of problems, and whether the files that have them may be left out. */
interface Undone {
  readonly done: 'ranked' | 'compared' | 'planned';
  readonly canSkip: boolean;
}

/** Prints the problems that stop a report to standard error; returns the exit code. */
export function reportFindings(
  findings: readonly Finding[],
  isColourAllowed: boolean,
  { stderr, env }: Host,
  { done, canSkip }: Undone = { done: 'ranked', canSkip: true },
): number {
  const files = new Set(findings.map(({ file }) => file)).size;
  const colour = chalkFor(stderr, env, isColourAllowed);
  const blocks = renderFindings(findings, MAX_PRINTED, colour);
  const mend = findings.length === 1 ? 'Mend it' : 'Mend them';
  const hint = ', or leave those files out with --skip-invalid';
  const skip = canSkip && !findings.every(isOfReport) ? hint : '';
  const summary = `${count(findings.length, 'problem')} in ${count(files, 'file')}: nothing was ${done}. ${mend}${skip}.`;
  stderr.write(safe`${join([...blocks, showLine(summary)], '\n\n')}\n`);
  return EXIT.problems;
}

/** Whether a file is no report that can be compared: without it there is nothing to go on with. */
function isOfReport({ problem }: Finding): boolean {
  return (
    problem.rule === 'unreadable-file' &&
    ['not-json', 'no-report', 'other-format', 'without-documents'].includes(problem.facts.why)
  );
}
