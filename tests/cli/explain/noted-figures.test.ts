import { describe, expect, test } from 'vitest';
import { parseTables } from '../../report/parse-tables.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';

/** Columns whose cells are words about the row, and so have no note; README names them. */
const WORDS = [
  'How',
  'Criterion',
  'Marking',
  'Reason',
  'Bar',
  'About',
  'Note',
  'Source',
  'Edition',
  'How it was read',
  'Verified',
  'Grade',
];

/** A platform with every kind of input, over so many years that the lower rates matter. */
const LONG = `candidate: piers
name: Piers
sector: Ports
status: assessed
answers: {}
organisations: {value: 40, source: r}
savings:
  price-base: 2024
  spend:
    - {id: crews, name: Crews, amount: {low: £8m, central: £10m, high: £11m}, year: 2021, source: r, addressable: 90%, grade: 1}
    - {id: hulls, name: Hulls, amount: £5m, kind: one-off, year: 2021, source: r, addressable: 50%, grade: 4}
  cashable: {value: 50%, source: r}
  retained-local: {value: 30%, source: r, grade: 5}
  growth: {value: {low: -1%, central: 0%, high: 1%}, source: r}
  fte: {per-organisation: 10, released: 3, organisations: 40, source: r}
platform:
  funder: The port
  year: 2023
  horizon: 60
  build: {value: [£1m, £2m], source: r, grade: 3}
  run: [£0, £300k]
  onboarding: £20k
  optimism-bias: {build: 51%, mitigation: 10%}
  take-up: {curve: linear, delay: {low: 0, central: 1, high: 2}}
  paid-by: {run: adopters}
  source: r
claims:
  - {says: £9m, about: addressable, source: r}
  - {says: £1bn, about: gross, source: r}
  - {says: 12, about: fte, source: r}
sources: {r: {title: Returns}}
`;

/** A top-down platform: its running cost is the ratio's residual. */
const TOP_DOWN = `candidate: buoys
name: Buoys
sector: Ports
status: assessed
answers: {}
savings:
  spend: [{id: crews, name: Crews, amount: £10m, year: 2021, source: r, addressable: 90%}]
platform:
  funder: The port
  horizon: 5
  build: [£1m]
  take-up: [0%, 50%]
sources: {r: {title: Returns}}
`;

/** The cells of a report that hold a figure, each with the words of its note; undefined where it has none. */
async function readFigures(id: string, paths: readonly string[], cwd?: string) {
  const args = ['explain', id, ...paths, '-f', 'markdown'];
  const { stdout, code } = await runAssess(args, cwd === undefined ? {} : { cwd });
  expect(code).toBe(0);
  const notes = new Map(
    [...stdout.matchAll(/^\[\^(\d+)\]: (.*)$/gm)].map(([, number, text]) => [number, text]),
  );
  return parseTables(stdout).flatMap(([headings = [], ...rows]) =>
    rows.flatMap((row) =>
      row.flatMap((cell, column) => {
        const heading = headings[column] ?? '';
        const holdsFigure = column > 0 || heading === 'Printed';
        if (!holdsFigure || WORDS.includes(heading) || ['', '–'].includes(cell)) return [];
        const [, number] = /\[\^(\d+)\]$/.exec(cell) ?? [];
        return [{ heading, cell: `${row[0]}: ${cell}`, note: notes.get(number ?? '') }];
      }),
    ),
  );
}

const ownFiles = { 'c/piers.yaml': LONG, 'c/buoys.yaml': TOP_DOWN };

describe.each([
  { id: 'boat-permits', paths: ['examples'], folder: undefined, least: 250 },
  { id: 'registrars', paths: [], folder: undefined, least: 40 },
  { id: 'complaints', paths: [], folder: undefined, least: 40 },
  { id: 'smart-homes', paths: [], folder: undefined, least: 20 },
  { id: 'nhs-jobs', paths: [], folder: undefined, least: 19 },
  { id: 'piers', paths: ['c'], folder: ownFiles, least: 1500 },
  { id: 'buoys', paths: ['c'], folder: ownFiles, least: 100 },
])('in the Markdown of explain $id', ({ id, paths, folder, least }) => {
  const read = () => readFigures(id, paths, folder === undefined ? undefined : makeFolder(folder));

  test('every figure has a note that leads to a line in one step', async () => {
    const figures = await read();
    expect(figures.length).toBeGreaterThanOrEqual(least);
    expect(figures.filter(({ note }) => note === undefined)).toEqual([]);
    expect(figures.filter(({ note }) => !/ lines? \d+/.test(note ?? ''))).toEqual([]);
  });

  test('every note of a figure that is worked out says how, from what source and how good it is', async () => {
    // An answer is no sum, and the context of a claim has no evidence of ours.
    const worked = (await read()).filter(
      ({ heading }) => !['Answer', 'Printed', 'Agreement'].includes(heading),
    );
    const lacks = (pattern: RegExp) => worked.filter(({ note }) => !pattern.test(note ?? ''));
    expect(lacks(/; formula: \S/)).toEqual([]);
    expect(lacks(/source: |no source named/)).toEqual([]);
    expect(lacks(/grade \d|no grade given|verified/)).toEqual([]);
  });
});
