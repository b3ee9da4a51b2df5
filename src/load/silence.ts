import type { PlacedProblem } from '../check/finding.ts';
import type { Problem, RuleId } from '../check/registry.ts';
import { RULES } from '../check/registry.ts';
import { WHOLE } from '../yaml/place.ts';
import type { Ignore } from './find-ignores.ts';
import type { ReadIgnore } from './read-ignore.ts';

/** What is not known of the problems: those that are still to come may be what a comment silences. */
export interface Unknown {
  /** Files in which not all was checked. */
  readonly files: ReadonlySet<string>;
  /** Rules that may have missed something in any file. */
  readonly rules: ReadonlySet<RuleId>;
}

/**
 * Takes out the problems that a comment silences, one for each comment, and adds one for each comment
 * that gives no reason, silences nothing or cannot be read. What stops a list is never silenced.
 */
export function silence(
  problems: readonly PlacedProblem[],
  ignores: ReadonlyMap<string, readonly Ignore[]>,
  unknown: Unknown,
): PlacedProblem[] {
  const left = new Set(problems);
  const byLine = groupByLine(problems.filter(({ file }) => ignores.has(file)));
  for (const [file, ofFile] of ignores) {
    for (const { read, line, span } of ofFile) {
      const silenced = takeSilenced(byLine, file, line, read);
      if (silenced !== undefined) {
        left.delete(silenced);
        continue;
      }
      const problem = findWrong(read, file, unknown);
      if (problem === undefined) continue;
      const wrong = { problem, file, span, related: [] };
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
  if (RULES[rule].stopsRanking) return;
  const key = toKey(placed.file, placed.span.line, rule);
  const known = byLine.get(key);
  if (known === undefined) byLine.set(key, { problems: [placed], taken: 0 });
  else known.problems.push(placed);
}

/** The problem that a comment silences, which is then taken; undefined where there is none, or no reason. */
function takeSilenced(
  byLine: ReadonlyMap<string, OnLine>,
  file: string,
  line: number,
  read: ReadIgnore,
): PlacedProblem | undefined {
  if (read.kind === 'malformed' || read.reason === '') return undefined;
  const onLine = byLine.get(toKey(file, line, read.rule));
  const first = onLine?.problems[onLine.taken];
  if (onLine !== undefined && first !== undefined) onLine.taken += 1;
  return first;
}

function toKey(file: string, line: number, rule: string): string {
  return JSON.stringify([file, line, rule]);
}

/** What is wrong with a comment that silences nothing; undefined where that cannot be said yet. */
function findWrong(read: ReadIgnore, file: string, unknown: Unknown): Problem | undefined {
  if (read.kind === 'malformed') {
    return { rule: 'malformed-ignore', place: WHOLE, facts: read.facts };
  }
  const known = Object.keys(RULES);
  const rule = known.find((id): id is RuleId => id === read.rule);
  const isStopping = rule !== undefined && RULES[rule].stopsRanking;
  if (read.reason === '' && !isStopping) {
    return { rule: 'ignore-without-reason', place: WHOLE, facts: { of: read.rule } };
  }
  const mayComeYet = rule !== undefined && (unknown.files.has(file) || unknown.rules.has(rule));
  if (mayComeYet && !isStopping) return undefined;
  return { rule: 'unused-ignore', place: WHOLE, facts: { of: read.rule, known, isStopping } };
}
