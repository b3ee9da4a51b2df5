import { findMarkdownFaults } from '../checks/find-markdown-faults.ts';
import { findShapeFaults, type JsonSubject } from '../checks/find-shape-faults.ts';
import { findSteering } from '../checks/find-steering.ts';
import { OUT, type Trial } from '../trial.ts';

/** Where a run writes its Markdown. */
export const MARKDOWN = `${OUT}/report.md`;

const TEXT = `${OUT}/report.txt`;

/** The options that make a command write JSON to standard output, and Markdown and text to files. */
export const REPORTS = ['--json', '-o', MARKDOWN, '-o', `text=${TEXT}`] as const;

/** What a command wrote as JSON, which must be as documented; undefined where it is no JSON. */
export function readJson<Report>(
  trial: Trial,
  subject: JsonSubject,
  text: string,
): Report | undefined {
  let report: Report | undefined;
  trial.expect('JSON', () => {
    report = JSON.parse(text);
    return findShapeFaults(subject, report);
  });
  return report;
}

/** Checks what a run wrote for people to read. */
export function checkReadable(trial: Trial): void {
  trial.expect('Markdown', () => {
    const markdown = trial.readText(MARKDOWN);
    return [...findMarkdownFaults(markdown), ...findSteering(markdown)];
  });
  trial.expect('text', () => findSteering(trial.readText(TEXT)));
}
