import { describe, expect, test } from 'vitest';
import type { Assumptions } from '../../src/documents/assumptions.ts';
import { completeAssumptions } from '../../src/documents/merge-assumptions.ts';
import type { Sheet } from '../../src/documents/sheet.ts';
import { findProblems } from '../../src/load/check-sources.ts';
import { wordFindings } from '../../src/load/word-findings.ts';
import type { Span } from '../../src/yaml/span.ts';
import { listPaper } from '../shipped/list-shipped.ts';
import { PROPERTY_RUNS } from '../support/property-runs.ts';
import { sha256, toSource } from '../support/to-source.ts';
import { loadText } from './load-text.ts';

const SHIPPED = listPaper();
const CONTEXT = { sheet: loadSheet(), assumptions: loadAssumptions(), date: '2026-11-24' };
const COUNT = 3 * PROPERTY_RUNS;

const BITS = [
  ...['?', ':', ': ', '- ', '{', '}', '[', ']', '"', "'", '|\n', '>\n', '&a ', '*a', '!!set '],
  ...[
    '\t',
    '\r',
    '\r\n',
    '\n\n',
    '\u2028',
    '\u0000',
    '\u{1f6a3}',
    '\u0007',
    '\u00a0',
    '%YAML 1.2\n',
  ],
  ...['---\n', '...\n', '<<: ', '# assess-ignore stale-source: x\n', '__proto__: ', 'constructor'],
  ...['-1', '1e999', '0/0', '100%', '£0', '£-1bn', 'none', '~', '[[[[[[[[', '{{{{{{{{'],
];

/** Numbers from 0 up to 1, the same for the same seed. */
function startRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** A shipped text with one to three cuts, splices, moved lines or put-in bits. */
function mutate(seed: number): string {
  const random = startRandom(seed);
  const pick = () => SHIPPED[random(SHIPPED.length)]?.text ?? '';
  let text = pick();
  for (let left = 1 + random(3); left > 0; left -= 1) {
    const [from, to] = [random(text.length), random(text.length)].toSorted((a, b) => a - b);
    const [start = 0, end = 0] = [from, to];
    const lines = text.split('\n');
    const line = random(lines.length);
    const ways = [
      () => text.slice(0, end),
      () => text.slice(0, start) + text.slice(Math.min(end, start + 40)),
      () => text.slice(0, start) + (BITS[random(BITS.length)] ?? '') + text.slice(start),
      () => text.slice(0, start) + pick().slice(start, start + 200) + text.slice(start),
      () => lines.toSpliced(line, 1).join('\n'),
      () => lines.toSpliced(line, 0, lines[random(lines.length)] ?? '').join('\n'),
      () => lines.with(line, ` ${lines[line] ?? ''}`).join('\n'),
      () =>
        lines
          .with(line, (lines[line] ?? '').replace(/: .*/, `: ${BITS[random(BITS.length)]}`))
          .join('\n'),
    ];
    text = ways[random(ways.length)]?.() ?? text;
  }
  return text;
}

/** Whether a place is one that an editor can go to. */
function isWithin(text: string, { line, column, endLine, endColumn }: Span): boolean {
  const lines = text.split('\n');
  const width = lines[line - 1]?.length ?? -1;
  return (
    line >= 1 && endLine === line && column >= 1 && endColumn >= column && endColumn <= width + 1
  );
}

function loadSheet(): Sheet {
  const { document } = loadText(SHIPPED.find(({ kind }) => kind === 'sheet')?.text ?? '');
  if (document.kind !== 'sheet') throw new Error('no sheet');
  return document.value;
}

function loadAssumptions(): Assumptions {
  const { document } = loadText(SHIPPED.find(({ kind }) => kind === 'assumptions')?.text ?? '');
  if (document.kind !== 'assumptions') throw new Error('no assumptions');
  return completeAssumptions(document.value);
}

describe(`${COUNT} mutated files`, () => {
  const seeds = Array.from({ length: COUNT }, (_, index) => index + 1);

  test('never make check throw, and every place is within its file', () => {
    const others = [SHIPPED.at(2), SHIPPED.at(-1)].flatMap((other) => other ?? []);
    const wrong = seeds.flatMap((seed) => {
      const text = mutate(seed);
      const texts = new Map([
        ['x.yaml', text],
        ...others.map(({ file, text: own }) => [file, own] as const),
      ]);
      const files = [...texts].map(([file, own]) => toSource(file, own));
      try {
        const found = wordFindings(findProblems(files, CONTEXT), sha256);
        const places = found.flatMap((finding) => [finding, ...finding.related]);
        const outside = places.filter(
          ({ file, span }) => !isWithin(texts.get(file)?.replace(/^\ufeff/, '') ?? '', span),
        );
        return outside.map(({ file, span }) => `${seed} ${file} ${JSON.stringify(span)}`);
      } catch (error) {
        return [`${seed} ${error}`];
      }
    });
    expect(wrong).toEqual([]);
  });

  test('break more than ten rules between them', () => {
    const rules = new Set(
      seeds.flatMap((seed) => {
        const file = toSource('x.yaml', mutate(seed));
        return findProblems([file], CONTEXT).map(({ problem }) => problem.rule);
      }),
    );
    expect(rules.size).toBeGreaterThan(10);
  });
});
