import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/assess/assessment.ts';
import { openPage } from '../../../src/page/what-if/open-page.ts';
import { tellMoves } from '../../../src/page/what-if/tell-moves.ts';
import { firstWish, toChange } from '../../../src/page/what-if/wish.ts';
import { sha256 } from '../../support/to-source.ts';
import { pageDataOf } from '../make-page.ts';
import { toPageFile } from '../shipped-files.ts';

/** The thirteen criteria that the shipped sheet marks as Musts. */
const MUSTS = [
  'scale-of-benefits',
  'early-benefits',
  'benefits-kept-by-organisations',
  'funder-who-would-benefit',
  'realistic-chance-of-success',
  'cultural-receptivity',
  'achievable-in-realistic-timescale',
  'potential-scale-of-uptake',
  'benefits-from-mass-usage',
  'leverages-existing-investment',
  'service-not-it-solution',
  'digitisable',
  'technically-easy-to-adopt',
];

/** Candidates without spend that meet so many Musts; nothing else of them is known. */
const data = pageDataOf([
  candidate('Ferries', 13),
  candidate('Locks', 5),
  candidate('Piers', 4),
  candidate('Tolls', 3),
  candidate('Weirs', 2),
]);

function candidate(name: string, met: number) {
  const id = name.toLowerCase();
  const answers = MUSTS.slice(0, met).map((must) => `  ${must}: {meets: Y, because: seen}\n`);
  const text = `candidate: ${id}\nname: ${name}\nsector: Water\nstatus: assessed\nanswers:\n${answers.join('')}sources: {}\n`;
  return toPageFile(`${id}.yaml`, text);
}

function assessWith(...assume: readonly string[]): Assessment {
  const showing = openPage(data, sha256).show({
    ...firstWish(data),
    changes: assume.map(toChange),
  });
  if (showing.kind !== 'shown') throw new Error(showing.kind);
  return showing.shown.report.assessment;
}

/** A list of one candidate that spends £40m a year, of which a share is addressable. */
function assessSpend(addressable: string): Assessment {
  const text = `candidate: ferries
name: Ferries
sector: Water
status: assessed
answers: {}
savings:
  spend: [{id: desks, name: Desks, amount: £40m, source: s, addressable: ${addressable}, grade: 3, kind: annual}]
  ratio: none
sources:
  s: {title: S, publisher: P}
`;
  const spending = pageDataOf([toPageFile('ferries.yaml', text)]);
  const showing = openPage(spending, sha256).show(firstWish(spending));
  if (showing.kind !== 'shown') throw new Error(JSON.stringify(showing));
  return showing.shown.report.assessment;
}

describe('tellMoves', () => {
  const before = assessWith();

  test('says that nothing moved', () => {
    const after = assessWith('ferries.open-standards=Y');
    expect(tellMoves(before, after)).toBe('No rank and no verdict moved.');
  });

  test('tells each candidate that moved, with its verdict, in the new order', () => {
    // Piers go from 4 Musts to 6, past the 5 of Locks.
    const after = assessWith('piers.digitisable=Y', 'piers.technically-easy-to-adopt=Y');
    expect(tellMoves(before, after)).toBe('Piers 3 → 2, open; Locks 2 → 3, open.');
  });

  test('tells another verdict first, and of many moves only how many more there are', () => {
    const after = assessWith('ferries.digitisable=N');
    expect(tellMoves(before, after)).toBe(
      'Ferries 1 → 5, qualifies → ruled out; Locks 2 → 1, open; Piers 3 → 2, open; and 2 more.',
    );
  });

  test('tells what a candidate saves otherwise, though it stands where it stood', () => {
    const [was, is] = [assessSpend('50%'), assessSpend('25%')];
    // 10% to 15% of half, and of a quarter, of £40m a year.
    expect(tellMoves(was, is)).toBe(
      'No rank and no verdict moved. Ferries, reference saving a year: £2.0m to £3.0m → £1.0m to £1.5m.',
    );
  });

  test('tells another verdict of one whose rank stays', () => {
    const after = assessWith('ferries.digitisable=?');
    expect(tellMoves(before, after)).toBe('Ferries stays 1, qualifies → open.');
  });
});
