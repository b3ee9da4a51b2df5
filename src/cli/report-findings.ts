import type { Finding } from '../files/finding.ts';
import { count } from '../report/show-answers.ts';
import { chalkFor } from './output-streams.ts';
import { printFindings } from './print-findings.ts';

/** Prints the problems that stop a report to standard error; returns the exit code. */
export function reportFindings(findings: readonly Finding[], isColourAllowed: boolean): number {
  const { stderr } = process;
  const files = new Set(findings.map(({ file }) => file)).size;
  stderr.write(`${printFindings(findings, chalkFor(stderr, isColourAllowed))}\n\n`);
  stderr.write(
    `${count(findings.length, 'problem')} in ${count(files, 'file')}: nothing was ranked. Mend them, or leave those files out with --skip-invalid.\n`,
  );
  return 1;
}
