import type { Finding } from '../../src/check/finding.ts';
import { findProblems } from '../../src/load/check-sources.ts';
import { wordFindings } from '../../src/load/word-findings.ts';
import { parseAssumptions, parseSheet, type Raw } from '../support/parse.ts';
import { rawAssumptions } from '../support/raw-assumptions.ts';
import { rawSheet } from '../support/raw-sheet.ts';
import { sha256, toSource } from '../support/to-source.ts';

/** What texts are checked against: a sheet of one Must and one Could, and assumptions. */
const SHEET = parseSheet(rawSheet({ legal: 'must', open: 1 }));

interface Options {
  readonly date?: string;
  /** Keys of the assumptions to replace. */
  readonly assumptions?: Raw;
}

/** Texts by file name, or the text of `a.yaml`. */
type Texts = string | Readonly<Record<string, string>>;

/** Everything that check finds in some texts. */
export function findIn(texts: Texts, { date, assumptions }: Options = {}): Finding[] {
  const files = Object.entries(typeof texts === 'string' ? { 'a.yaml': texts } : texts).map(
    ([file, text]) => toSource(file, text),
  );
  const context = {
    sheet: SHEET,
    assumptions: parseAssumptions(rawAssumptions(assumptions)),
    date: date ?? null,
  };
  return wordFindings(findProblems(files, context), sha256);
}

/** Findings in short, `rule file:line`, in the order of their places. */
export function check(texts: Texts, options: Options = {}): string[] {
  return findIn(texts, options).map(
    ({ problem, file, span }) => `${problem.rule} ${file}:${span.line}`,
  );
}

/** Findings in short, `rule file:line:column`, in the order of their places. */
export function checkPlaces(texts: Texts, options: Options = {}): string[] {
  return findIn(texts, options).map(
    ({ problem, file, span }) => `${problem.rule} ${file}:${span.line}:${span.column}`,
  );
}

/** The places at which one rule speaks, `file:line:column`. */
export function listOf(rule: string, texts: Texts, options: Options = {}): string[] {
  return checkPlaces(texts, options)
    .filter((found) => found.startsWith(`${rule} `))
    .map((found) => found.slice(rule.length + 1));
}

/** The severities of what is found, in the order of places. */
export function listSeverities(texts: Texts): string[] {
  return findIn(texts).map(({ severity }) => severity);
}

/** A costed candidate without a fault: £200m, half addressable, a hundredth of which would be left. */
export const GOOD = `candidate: boat-permits
name: Boat permits
sector: Local government
status: assessed
organisations: {value: 40, source: returns}
roles: {funder: The port}
assessed: {by: A. Pilot, on: 2025-03-01, edition: 2024-03}
answers:
  legal: {meets: Y, because: The act allows it., sources: [returns]}
  open: {meets: "?"}
savings:
  spend:
    - {id: desks, name: Permit desks, amount: £200m, year: 2021-22, source: returns, addressable: 50%, grade: 3}
  ratio: {kind: baseline-per-residual, value: 100, grade: 1, source: returns}
  cashable: {value: 60%, source: returns}
  growth: {value: 0%, source: returns}
platform:
  funder: The port
  horizon: 10
  build: [£20m]
  onboarding: £50k
  take-up: [0%, {low: 10%, central: 30%, high: 40%}]
  source: returns
claims:
  - {says: £1m, about: residual, source: returns}
sources:
  returns: {title: Permit returns, publisher: The port}
`;

/** Another faultless candidate, which shares nothing with the first. */
export const OTHER = GOOD.replace('boat-permits', 'mooring-fees')
  .replace('The act allows it.', 'A by-law allows it.')
  .replace('Permit desks', 'Fee desks')
  .replace('£200m', '£201m');

/** A text with one part replaced; throws when the part is not in it just once. */
export function edit(text: string, part: string, replacement: string): string {
  const pieces = text.split(part);
  if (pieces.length !== 2) throw new Error(`"${part}" stands ${pieces.length - 1} times`);
  return pieces.join(replacement);
}
