import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseSheet } from '../support/parse.ts';
import { readPlain } from '../support/read-plain.ts';
import { ROOT } from '../support/root.ts';

/** The ids of the shipped sheet's criteria. */
const CRITERIA: readonly string[] = parseSheet(
  readPlain(readFileSync(join(ROOT, 'criteria/servitised-platform.yaml'), 'utf8')),
).criteria.map(({ id }) => id);

/** A value in place of what a file says, as `--assume` takes it. */
export interface Change {
  readonly path: string;
  readonly value: string;
}

/** Candidate files by their names, and changes of what they say. */
export interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly changes: readonly Change[];
}

const answer = fc.constantFrom('Y', 'Y', 'Y', 'N', '?');
const share = fc.integer({ min: 1, max: 990 }).map((tenths) => `${tenths / 10}%`);
const amount = fc.integer({ min: 1, max: 99_999_999 }).map((pence) => `£${pence / 100}m`);
const year = fc.constantFrom('2021-22', '2024-25');

/** Three values of which none is below the one before, as a mapping in a line. */
function range(of: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const size = (text: string) => Number(/[\d.]+/.exec(text)?.[0]);
  return fc
    .tuple(of, of, of)
    .map((three) => three.toSorted((a, b) => size(a) - size(b)))
    .map(([low, central, high]) => `{low: ${low}, central: ${central}, high: ${high}}`);
}

const line = fc.record({
  amount: fc.oneof(amount, range(amount)),
  addressable: fc.oneof(share, range(share)),
  grade: fc.integer({ min: 1, max: 6 }),
  year,
});

const candidate = fc.record({
  answers: fc.array(answer, { minLength: CRITERIA.length, maxLength: CRITERIA.length }),
  ratio: fc.constantFrom('nhs-jobs', 'nhs-jobs-running-cost', 'none'),
  lines: fc.array(line, { minLength: 1, maxLength: 3 }),
});

type Candidate = typeof candidate extends fc.Arbitrary<infer Value> ? Value : never;

/** Two to four candidates, judged against the shipped sheet, with one to five changes. */
export const cases: fc.Arbitrary<Case> = fc
  .array(candidate, { minLength: 2, maxLength: 4 })
  .chain((candidates) =>
    fc.record({
      files: fc.constant(
        Object.fromEntries(
          candidates.map((each, index) => [`candidates/f${index}.yaml`, write(each, index)]),
        ),
      ),
      changes: fc.uniqueArray(changeOf(candidates), {
        minLength: 1,
        maxLength: 5,
        selector: ({ path }) => path,
      }),
    }),
  );

/** Whether a change is an answer that a file gives already: a page follows the file then. */
export function isGiven({ path, value }: Change, files: Case['files']): boolean {
  const [id = '', criterion = '', ...deeper] = path.split('.');
  const given = writeMeets(criterion, value);
  return deeper.length === 0 && files[`candidates/${id}.yaml`]?.includes(given) === true;
}

function changeOf(candidates: readonly Candidate[]): fc.Arbitrary<Change> {
  const change = (path: fc.Arbitrary<string>, value: fc.Arbitrary<string>) =>
    fc.record({ path, value });
  return fc.nat(candidates.length - 1).chain((index) => {
    const criterion = fc.constantFrom(...CRITERIA).map((id) => `f${index}.${id}`);
    const key = (name: string) =>
      fc
        .nat((candidates[index]?.lines.length ?? 1) - 1)
        .map((at) => `f${index}.savings.spend.line-${at}.${name}`);
    return fc.oneof(
      change(criterion, fc.constantFrom('Y', 'N', '?')),
      change(key('amount'), fc.oneof(amount, range(amount))),
      change(key('addressable'), fc.oneof(share, range(share))),
      change(fc.constant(`f${index}.savings.cashable`), share),
    );
  });
}

function write({ answers, ratio, lines }: Candidate, index: number): string {
  return `candidate: f${index}
name: Function ${index}
sector: Generated
status: assessed
organisations: 170
answers:
${answers.map((meets, at) => writeAnswer(CRITERIA[at] ?? '', meets)).join('\n')}
savings:
  price-base: 2024-25
  ratio: ${ratio}
  spend:
${lines.map(writeLine).join('\n')}
sources:
  returns: {title: Returns, publisher: A department}
`;
}

function writeAnswer(criterion: string, meets: string): string {
  return `${writeMeets(criterion, meets)}
    because: The returns say so of ${criterion}.
    sources: [returns]`;
}

function writeMeets(criterion: string, meets: string): string {
  return `  ${criterion}: # why ${criterion}
    meets: ${meets === '?' ? '"?"' : meets}`;
}

function writeLine(each: Candidate['lines'][number], at: number): string {
  return `    - id: line-${at}
      name: Line ${at}
      amount: ${each.amount} # as returned
      year: ${each.year}
      source: returns
      addressable: ${each.addressable}
      grade: ${each.grade}`;
}
