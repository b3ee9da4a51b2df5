import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../src/documents/candidate.ts';
import type { Sheet } from '../../src/documents/sheet.ts';
import { loadText } from '../load/load-text.ts';
import { ROOT } from '../support/root.ts';
import { runShipped } from '../support/run-assess.ts';
import { listShipped, type ShippedFile } from './list-shipped.ts';

const SHIPPED = listShipped();

/** Factor of each criterion by number (paper, Figure 1), as far as the text tells. */
const FACTORS = {
  1: [14, 17, 18, 19],
  2: [1, 2, 4, 5, 11],
  3: [7, 8, 12, 15],
  4: [3, 6, 9, 10, 13, 16],
} as const;

/** Themes of the criteria, by number. */
const THEMES = {
  benefits: [1, 2, 3, 4, 5],
  feasibility: [6, 7, 8],
  'strategic-fit': [9, 10, 11, 12, 13],
  'service-model': [14, 15, 16, 17, 18, 19],
} as const;

/** The criteria that are read as Coulds; the other thirteen are Musts. */
const COULDS = [2, 9, 10, 13, 15, 19];

function load({ text }: ShippedFile) {
  return loadText(text).document;
}

function loadSheet(): Sheet {
  const [sheet] = SHIPPED.map(load).flatMap(({ kind, value }) => (kind === 'sheet' ? [value] : []));
  if (sheet === undefined) throw new Error('no sheet is shipped');
  return sheet;
}

function loadCandidates(): Candidate[] {
  return SHIPPED.map(load).flatMap(({ kind, value }) => (kind === 'candidate' ? [value] : []));
}

describe('every shipped file', () => {
  for (const shipped of SHIPPED) {
    const { file, kind, text } = shipped;

    test(`loads: ${file}`, () => {
      expect(load(shipped).kind).toBe(kind);
    });

    test(`begins with the line that tells editors its schema: ${file}`, () => {
      const [first = ''] = text.split('\n');
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first) ?? [];
      const path = join(ROOT, dirname(file), schema);
      expect(path).toBe(join(ROOT, 'schemas', `${kind}.schema.json`));
      expect(existsSync(path)).toBe(true);
    });

    test(`ends with one line end and has no tabs or trailing spaces: ${file}`, () => {
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toMatch(/\t|[ \t]$/m);
    });
  }

  test('is read in one run without a problem or a note', async () => {
    const { code, stderr } = await runShipped(['--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('the shipped sheet', () => {
  const { criteria, factors } = loadSheet();
  const numbersOf = (isWanted: (criterion: Sheet['criteria'][number]) => boolean) =>
    criteria.filter(isWanted).map(({ number }) => number);

  test('has the 19 criteria in their order', () => {
    expect(criteria.map(({ number }) => number)).toEqual(
      Array.from({ length: 19 }, (_, index) => index + 1),
    );
  });

  test('has the four critical factors, each with its lesson', () => {
    expect(factors.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    for (const { lesson } of factors) expect(lesson.length).toBeGreaterThan(80);
  });

  for (const [factor, numbers] of Object.entries(FACTORS)) {
    test(`puts criteria ${numbers.join(', ')} under factor ${factor}`, () => {
      expect(numbersOf((criterion) => criterion.factor === Number(factor))).toEqual(numbers);
    });
  }

  for (const [theme, numbers] of Object.entries(THEMES)) {
    test(`puts criteria ${numbers.join(', ')} under the theme ${theme}`, () => {
      expect(numbersOf((criterion) => criterion.theme === theme)).toEqual(numbers);
    });
  }

  test('marks six criteria as Coulds of one point each, and the other thirteen as Musts', () => {
    expect(numbersOf(({ marking }) => marking === 'could')).toEqual(COULDS);
    expect(numbersOf(({ marking }) => marking === 'must')).toHaveLength(13);
    expect(new Set(criteria.map(({ points }) => points))).toEqual(new Set([1]));
  });

  test('says of each marking why, and of each question what settles it', () => {
    for (const criterion of criteria) {
      expect(criterion['why-this-marking'].length, criterion.id).toBeGreaterThan(40);
      expect(criterion.settle.length, criterion.id).toBeGreaterThan(40);
      expect(criterion.question.trim(), criterion.id).toMatch(/\?$/);
    }
  });

  test('says that its marking is a reading', () => {
    expect(loadSheet().note).toContain('our reading');
  });
});

describe('the shipped candidates', () => {
  const ids = loadSheet().criteria.map(({ id }) => id);
  const judged = loadCandidates().filter(({ status }) => status !== 'radar');
  const idsWith = (status: string) =>
    loadCandidates()
      .filter((each) => each.status === status)
      .map(({ candidate }) => candidate);

  test('hold the five that the paper assesses, its three benchmarks and its radar', () => {
    expect(idsWith('assessed')).toEqual(
      expect.arrayContaining([
        'complaints',
        'council-tax',
        'payments-and-arrears',
        'registrars',
        'smart-homes',
      ]),
    );
    expect(idsWith('benchmark')).toEqual(
      expect.arrayContaining(['e-referrals', 'national-programme-for-it', 'nhs-jobs']),
    );
    expect(idsWith('radar')).toEqual(
      expect.arrayContaining([
        'common-housing-service',
        'housing-crm',
        'identity-verification',
        'non-domestic-rates',
        'teacher-recruitment',
      ]),
    );
  });

  test('on the radar stand in a folder of their own', () => {
    const radar = SHIPPED.filter(({ text }) => /^status: radar$/m.test(text));
    const apart = SHIPPED.filter(({ file }) => file.startsWith('candidates/radar/'));
    expect(radar.map(({ file }) => file)).toEqual(apart.map(({ file }) => file));
    expect(radar).not.toEqual([]);
  });

  for (const { candidate, answers = {}, sources = {} } of judged) {
    test(`answer all 19 criteria with a reason each: ${candidate}`, () => {
      expect(Object.keys(answers)).toEqual(ids);
      for (const [id, { meets, because }] of Object.entries(answers)) {
        expect(meets, id).toBeDefined();
        expect(because?.length ?? 0, id).toBeGreaterThan(30);
      }
    });

    test(`name a listed source for every Y and every N: ${candidate}`, () => {
      for (const [id, { meets, sources: named = [] }] of Object.entries(answers)) {
        if (meets !== '?') expect(named.length, id).toBeGreaterThan(0);
        for (const source of named) expect(Object.keys(sources), id).toContain(source);
      }
    });
  }

  test('name who answers for each, and what would make one on the radar ready', () => {
    for (const { candidate, owner, status, watch = [] } of loadCandidates()) {
      expect(owner, candidate).toBeDefined();
      if (status === 'radar') expect(watch.length, candidate).toBeGreaterThan(0);
    }
  });

  test('bundle in the Common Housing Service the thirteen that the paper lists, complaints, payments and CRM', () => {
    const all = loadCandidates();
    const bundle = all.find(({ candidate }) => candidate === 'common-housing-service');
    const known = all.map(({ candidate }) => candidate);
    expect(bundle?.contains).toHaveLength(16);
    expect(bundle?.contains?.filter((id) => !known.includes(id))).toEqual([]);
  });
});
