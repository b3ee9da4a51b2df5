import type { PlacedProblem } from '../check/finding.ts';
import type { Problem } from '../check/registry.ts';
import { RULES } from '../check/registry.ts';
import { WHOLE } from '../yaml/place.ts';
import type { Ignore } from './find-ignores.ts';

/**
 * Takes out the problems that a comment silences, one for each comment, and adds one for each
 * comment that gives no reason or silences nothing. Of a faulty file not all is checked, so a comment
 * there that silences nothing may silence what is yet to be found.
 */
export function silence(
  problems: readonly PlacedProblem[],
  ignores: ReadonlyMap<string, readonly Ignore[]>,
  faulty: ReadonlySet<string>,
): PlacedProblem[] {
  const left = new Set(problems);
  const byLine = groupByLine(problems.filter(({ file }) => ignores.has(file)));
  for (const [file, ofFile] of ignores) {
    for (const ignore of ofFile) {
      const silenced = ignore.reason === '' ? undefined : takeFirst(byLine, toKey(file, ignore));
      if (silenced !== undefined) {
        left.delete(silenced);
        continue;
      }
      const wrong = toProblem(file, ignore);
      if (faulty.has(file) && wrong.problem.rule === 'unused-ignore') continue;
      left.add(wrong);
      addTo(byLine, wrong);
    }
  }
  return [...left];
}

/** The problems on a line that break a rule, and how many of them are silenced. */
interface OnLine {
  readonly problems: PlacedProblem[];
  taken: number;
}

function groupByLine(problems: readonly PlacedProblem[]): Map<string, OnLine> {
  const byLine = new Map<string, OnLine>();
  for (const placed of problems) addTo(byLine, placed);
  return byLine;
}

function addTo(byLine: Map<string, OnLine>, placed: PlacedProblem): void {
  const { rule } = placed.problem;
  if (RULES[rule].cannotBeSilenced) return;
  const key = toKey(placed.file, { line: placed.span.line, rule });
  const known = byLine.get(key);
  if (known === undefined) byLine.set(key, { problems: [placed], taken: 0 });
  else known.problems.push(placed);
}

function takeFirst(byLine: ReadonlyMap<string, OnLine>, key: string): PlacedProblem | undefined {
  const onLine = byLine.get(key);
  const first = onLine?.problems[onLine.taken];
  if (onLine !== undefined && first !== undefined) onLine.taken += 1;
  return first;
}

function toKey(file: string, { line, rule }: Pick<Ignore, 'line' | 'rule'>): string {
  return JSON.stringify([file, line, rule]);
}

/** What is wrong with a comment that silences nothing. */
function toProblem(file: string, { rule, reason, span }: Ignore): PlacedProblem {
  const atComment = (problem: Problem): PlacedProblem => ({ problem, file, span, related: [] });
  if (reason === '') {
    return atComment({ rule: 'ignore-without-reason', place: WHOLE, facts: { of: rule } });
  }
  return atComment({
    rule: 'unused-ignore',
    place: WHOLE,
    facts: { of: rule, known: Object.keys(RULES) },
  });
}
