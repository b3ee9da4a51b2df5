import { describe, expect, test } from 'vitest';
import type { FigureMove } from '../../../src/compare/figures.ts';
import { Decimal } from '../../../src/documents/decimal.ts';
import { showFigures } from '../../../src/report/comparison/show-figures.ts';

function move(from: Record<string, string> | null, to: Record<string, string> | null): FigureMove {
  const read = (amounts: Record<string, string>) =>
    Object.fromEntries(Object.entries(amounts).map(([run, sum]) => [run, new Decimal(sum)]));
  const change = Object.keys({ ...from, ...to }).map((run) => [
    run,
    new Decimal(to?.[run] ?? 0).minus(from?.[run] ?? 0),
  ]);
  return {
    period: 'annual',
    figure: 'adjusted',
    from: from && read(from),
    to: to && read(to),
    change: Object.fromEntries(change),
  };
}

describe('a sum before and after', () => {
  const same = (sum: string) => ({ low: sum, central: sum, high: sum });

  test('is rounded to two figures, as estimates are', () => {
    expect(showFigures(move(same('1234567'), same('2345678')))).toBe('£1.2m → £2.3m');
  });

  test('has a figure more where rounding would hide the change', () => {
    expect(showFigures(move(same('119076923'), same('117000000')))).toBe('£119m → £117m');
    expect(showFigures(move(same('1234567'), same('1234967')))).toBe('£1.2346m → £1.2350m');
  });

  test('is shown in full where six figures hide the change', () => {
    expect(showFigures(move(same('1234567'), same('1234568.5')))).toBe(
      '£1,234,567 → £1,234,568.50',
    );
  });

  test('is shown with the runs that changed where the central one did not', () => {
    const from = { low: '1000000', central: '2000000', high: '3000000' };
    expect(showFigures(move(from, { ...from, low: '500000' }))).toBe(
      'with everything adverse £1.0m → £500k',
    );
  });

  test('is none on a side that has none', () => {
    expect(showFigures(move(null, same('5000000')))).toBe('none → £5.0m');
  });

  test('says that it changed where the change is less than a penny', () => {
    expect(showFigures(move(same('5000000'), same('5000000.001')))).toBe(
      '£5,000,000 (changed by less than a penny)',
    );
  });
});
