import type { Finding } from '../check/finding.ts';
import { findReplacement } from '../check/replacement.ts';
import { isValid, loadDocument } from '../load/load-document.ts';
import { editText, quoteBareUnknowns, type TextEdit } from '../yaml/edit-text.ts';
import type { FileToCheck } from './check-files.ts';
import { decode } from './disk/read-text.ts';
import type { Host } from './host.ts';
import { writeFile } from './write-reports.ts';

const BYTE_ORDER_MARK = '\u{feff}';

/**
 * Makes the safe rewrites in files: a misspelt key or criterion with one close match, another
 * spelling of Y, N or ?, and a bare `?`. Returns the names of the files that changed. A file that
 * would come out with a new problem is left as it is.
 */
export function fixFiles(
  files: readonly FileToCheck[],
  findings: readonly Finding[],
  host: Host,
): string[] {
  return files.flatMap((file) => {
    const own = findings.filter((finding) => finding.file === file.name);
    return fixFile(file, own, host) ? [file.name] : [];
  });
}

function fixFile(
  { name, path, read }: FileToCheck,
  findings: readonly Finding[],
  host: Host,
): boolean {
  const before = read();
  if ('refused' in before || path === undefined) return false;
  const edited = editText(before.text, findings.flatMap(toEdit));
  const after = quoteBareUnknowns(edited);
  if (after === before.text || hasNewProblem(name, after, findings)) return false;
  writeFile(path, (before.hasByteOrderMark ? BYTE_ORDER_MARK : '') + after, host);
  return true;
}

/** The edit that a finding calls for; quotes around what is replaced stay. */
function toEdit({ problem, span }: Finding): TextEdit[] {
  const text = findReplacement(problem);
  if (text === undefined) return [];
  const { line, column, endColumn, lineText } = span;
  const stands = lineText.slice(column - 1, endColumn - 1).replaceAll(/^["']|["']$/g, '');
  if (problem.rule === 'nonstandard-answer' && stands !== problem.facts.typed) return [];
  const isQuoted = problem.place.at === 'key' && /["']/.test(lineText.charAt(column - 1));
  const inset = isQuoted ? 1 : 0;
  return [{ line, column: column + inset, endColumn: endColumn - inset, text }];
}

/** Whether more of some problem is found than before. */
function hasNewProblem(name: string, text: string, findings: readonly Finding[]): boolean {
  const loaded = loadDocument(name, decode(new TextEncoder().encode(text)));
  if (isValid(loaded)) return false;
  const countOf = (all: readonly Finding[], { problem: { rule } }: Finding) =>
    all.filter(({ problem }) => problem.rule === rule).length;
  return loaded.findings.some((finding) => {
    return countOf(loaded.findings, finding) > countOf(findings, finding);
  });
}
