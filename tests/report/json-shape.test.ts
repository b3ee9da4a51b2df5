import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PAPER } from '../support/paper-candidates.ts';
import { ROOT } from '../support/root.ts';
import { runPaper } from '../support/run-paper.ts';

/** Plain values as JSON holds them. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Keys in the order of the contract; `date` and `settings` say how the list was made. */
const KEYS = {
  report: [
    'format',
    'tool',
    'date',
    'settings',
    'sheet',
    'assumptions',
    'inputs',
    'assumed',
    'skipped',
    'candidates',
    'totals',
    'documents',
  ],
  candidate: [
    'id',
    'name',
    'sector',
    'status',
    'file',
    'rank',
    'rankRange',
    'savingRank',
    'place',
    'verdict',
    'musts',
    'coulds',
    'unmetMusts',
    'unknownMusts',
    'unanswered',
    'savings',
    'appraisal',
  ],
  savings: [
    'spend',
    'addressable',
    'residual',
    'gross',
    'adjusted',
    'cashReleasing',
    'reference',
    'priceYears',
  ],
} as const;

let text = '';
let report: { [key: string]: Json } = {};
let candidates: { [key: string]: Json }[] = [];

beforeAll(async () => {
  const { code, stdout } = await runPaper(['--json']);
  expect(code).toBe(0);
  text = stdout;
  report = JSON.parse(text);
  candidates = report['candidates'] as typeof candidates;
});

/** The keys of an object, in their order. */
function keysOf(value: Json | undefined): string[] {
  expect(value).toBeTypeOf('object');
  return Object.keys(value ?? {});
}

function at(value: Json | undefined, ...path: (string | number)[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, step) => Reflect.get(Object(inner), step), value);
}

describe('a hit list in JSON', () => {
  test('is of format 1, ends with a line end, and has the keys of the contract', () => {
    expect(report['format']).toBe(1);
    expect(text.endsWith('}\n')).toBe(true);
    expect(keysOf(report)).toEqual(KEYS.report);
  });

  test('says which program made it', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(report['tool']).toEqual({ name: 'assess', version });
  });

  test('says what it was judged and costed with, by id, edition and digest', () => {
    expect(report['sheet']).toEqual({
      id: 'servitised-platform',
      edition: '2024-03',
      digest: digest('criteria/servitised-platform.yaml'),
    });
    expect(report['assumptions']).toEqual({
      id: 'digitlab-assumptions',
      edition: '2026-11',
      digest: digest('criteria/digitlab-assumptions.yaml'),
    });
  });

  test('names every file read, in code-unit order, with the SHA-256 of its bytes', () => {
    const inputs = report['inputs'] as { file: string; digest: string }[];
    expect(inputs.map(({ file }) => file)).toEqual(PAPER.toSorted());
    for (const input of inputs) {
      expect(input).toEqual({ file: input.file, digest: digest(input.file) });
    }
  });

  test('assumes and leaves out nothing unless told to', () => {
    expect(report['assumed']).toEqual([]);
    expect(report['skipped']).toEqual([]);
  });

  test('gives every candidate all the keys of the contract', () => {
    expect(candidates).toHaveLength(PAPER.length);
    for (const candidate of candidates) {
      expect(keysOf(candidate)).toEqual(KEYS.candidate);
      expect(keysOf(candidate['musts'])).toEqual(['met', 'unmet', 'unknown', 'total']);
      expect(keysOf(candidate['coulds'])).toEqual(['met', 'unmet', 'unknown', 'total', 'points']);
      expect(keysOf(at(candidate, 'coulds', 'points'))).toEqual(['low', 'high', 'total']);
      expect(candidate['appraisal']).toBeNull();
    }
  });

  test('gives savings all the keys of the contract, and three runs to each figure', () => {
    const estimates = candidates.flatMap(({ savings }) => (savings === null ? [] : [savings]));
    expect(estimates).toHaveLength(5);
    for (const estimate of estimates) {
      expect(keysOf(estimate)).toEqual(['annual', 'oneOff']);
      for (const kind of ['annual', 'oneOff']) {
        const savings = at(estimate, kind);
        if (savings === null) continue;
        expect(keysOf(savings)).toEqual(KEYS.savings);
        expect(keysOf(at(savings, 'reference'))).toEqual(['low', 'high']);
        for (const figure of KEYS.savings.slice(0, 6)) {
          const runs = at(savings, figure);
          if (runs !== null) expect(keysOf(runs)).toEqual(['low', 'central', 'high']);
        }
      }
    }
  });

  test('writes money as plain decimal text, never as a number or with an exponent', () => {
    const amounts = findAmounts([
      candidates.map(({ savings }) => savings ?? null),
      report['totals'] ?? null,
    ]);
    expect(amounts.length).toBeGreaterThan(80);
    for (const amount of amounts) expect(amount).toMatch(/^\d+(?:\.\d*[1-9])?$/);
  });

  test('writes counts and ranks as numbers', () => {
    for (const { musts, coulds, rank } of candidates) {
      const counts = [
        ...Object.values(musts ?? {}),
        at(coulds, 'points', 'low'),
        at(coulds, 'met'),
      ];
      for (const count of counts) expect(count).toBeTypeOf('number');
      expect(rank === null || Number.isInteger(rank)).toBe(true);
    }
  });

  test('gives each verdict one of three words', () => {
    const verdicts = new Set(candidates.map(({ verdict }) => verdict));
    expect([...verdicts].toSorted()).toEqual(['open', 'qualifies', 'ruled-out']);
  });

  test('gives the totals of qualifying and of open candidates the same shape', () => {
    expect(keysOf(report['totals'])).toEqual(['qualifies', 'open']);
    for (const verdict of ['qualifies', 'open']) {
      expect(keysOf(at(report['totals'], verdict))).toEqual(['annual', 'oneOff', 'leftOut']);
    }
  });

  test('gives a place only where a list of the top K was asked for', async () => {
    expect(candidates.map(({ place }) => place)).toEqual(candidates.map(() => null));
    const { stdout } = await runPaper(['--json', '--top', '3']);
    const places = JSON.parse(stdout).candidates.map(({ place }: { place: string }) => place);
    expect(places.slice(0, 5)).toEqual(['borderline', 'borderline', 'borderline', 'out', 'out']);
    expect(new Set(places.slice(5))).toEqual(new Set([null]));
  });
});

function digest(file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, file)))
    .digest('hex');
}

/** Every value that stands for an amount: all leaves but those in lists of ids. */
function findAmounts(value: Json): Json[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap(findAmounts);
  if (typeof value !== 'object') return [value];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'leftOut' || key === 'priceYears' ? [] : findAmounts(inner),
  );
}
