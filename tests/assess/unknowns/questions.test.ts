import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuestions, type Question } from '../../../src/assess/unknowns/questions.ts';
import {
  findUnknowns,
  type PlainCandidate,
  type Portfolio,
  portfolios,
  rankPortfolio,
  withAnswer,
} from '../../support/portfolio.ts';
import { runs } from '../../support/property-runs.ts';
import { enumerateRankRanges, orderVerdict } from '../../support/rank-oracle.ts';
import { couldDecides } from '../../support/unknown-oracle.ts';

const VERDICTS = ['ruled-out', 'open', 'qualifies'];

const ask = (portfolio: Portfolio, top = 2): Question[] =>
  findQuestions(rankPortfolio(portfolio), top);

const find = (portfolio: Portfolio, id: string): PlainCandidate => {
  const found = portfolio.candidates.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe('the questions of a list', () => {
  test('are its unknown answers, each once', () => {
    fc.assert(
      fc.property(portfolios, (portfolio) => {
        const asked = ask(portfolio).map(
          ({ entry, judged }) => `${entry.candidate.candidate}.${judged.criterion.id}`,
        );
        const unknown = findUnknowns(portfolio).map(
          (each) => `${each.candidate}.${each.criterion}`,
        );
        expect(asked.toSorted()).toEqual(unknown.toSorted());
      }),
    );
  });

  test('say what verdict and rank range Y and N would give, as trying them all does', () => {
    fc.assert(
      fc.property(portfolios, (portfolio) => {
        for (const { entry, judged, ifYes, ifNo } of ask(portfolio)) {
          const candidate = entry.candidate.candidate;
          for (const [given, outcome] of [['Y', ifYes] as const, ['N', ifNo] as const]) {
            const answered = withAnswer(
              portfolio,
              { candidate, criterion: judged.criterion.id },
              given,
            );
            const verdict = orderVerdict(find(answered, candidate), answered.markings);
            expect(outcome.verdict).toBe(VERDICTS[Number(verdict)]);
            const range = enumerateRankRanges(answered, 'answers').get(candidate);
            expect(outcome.rankRange).toEqual(range);
          }
        }
      }),
      runs(0.6),
    );
  });

  test('are decisive as trying every way the unknowns of two candidates can fall shows', () => {
    fc.assert(
      fc.property(portfolios, (portfolio) => {
        for (const { entry, judged, isDecisive, isMoot } of ask(portfolio)) {
          const { candidate } = entry.candidate;
          const isRuledOut = orderVerdict(find(portfolio, candidate), portfolio.markings) === 0n;
          const isMust = judged.criterion.marking === 'must';
          const decides = isMust || couldDecides(portfolio, candidate, judged.criterion.id);
          expect(isMoot).toBe(isRuledOut);
          expect(isDecisive).toBe(!isRuledOut && decides);
        }
      }),
    );
  });

  test('are worth what the formula gives: p·max(m_Y, T) + (1 − p)·T − max(m, T)', () => {
    fc.assert(
      fc.property(portfolios, fc.integer({ min: 1, max: 4 }), (portfolio, top) => {
        const means = portfolio.candidates.map((each) => meanOf(portfolio, each));
        for (const { entry, judged, worth } of ask(portfolio, top)) {
          const index = portfolio.candidates.findIndex(
            ({ id }) => id === entry.candidate.candidate,
          );
          const others = means.toSpliced(index, 1).sort((a, b) => b - a);
          const threshold = others[top - 1] ?? 0;
          const mean = means[index] ?? 0;
          const isWorthless =
            entry.judgement.verdict === 'ruled-out' || judged.criterion.marking === 'could';
          const expected = isWorthless
            ? 0
            : 0.5 * Math.max(mean / 0.5, threshold) + 0.5 * threshold - Math.max(mean, threshold);
          expect(Math.abs(worth.toNumber() - expected)).toBeLessThanOrEqual(1e-9 * (1 + mean));
        }
      }),
    );
  });

  test('stand by worth, then decisive ones, then criterion number, then id', () => {
    fc.assert(
      fc.property(portfolios, (portfolio) => {
        const asked = ask(portfolio);
        for (const [index, later] of asked.entries()) {
          const earlier = asked[index - 1];
          if (earlier === undefined) continue;
          const order = [
            earlier.worth.comparedTo(later.worth),
            Number(earlier.isDecisive) - Number(later.isDecisive),
            later.judged.criterion.number - earlier.judged.criterion.number,
            later.entry.candidate.candidate > earlier.entry.candidate.candidate ? 1 : -1,
          ].find((each) => each !== 0);
          expect(order).toBeGreaterThan(0);
        }
      }),
    );
  });
});

/** Adjusted saving × the chance that all unknown Musts are met, each taken as even. */
function meanOf({ markings }: Portfolio, { meets, saving }: PlainCandidate): number {
  const musts = Object.keys(markings).filter((id) => markings[id] === 'must');
  if (saving.tenths === null || musts.some((id) => meets[id] === 'N')) return 0;
  const unknown = musts.filter((id) => meets[id] !== 'Y').length;
  return (Number(saving.tenths) / 1000) * 0.5 ** unknown;
}
