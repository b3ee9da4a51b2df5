import { expect, test } from 'vitest';
import { tellHeadline } from '../../../src/report/hit-list/headline.ts';

test('one candidate alone is said to be open, or to be ruled out', () => {
  const tell = (open: number, ruledOut: number) =>
    tellHeadline([{ fact: 'none-qualifies', of: 1, open, ruledOut }]);
  expect(tell(1, 0)).toEqual(['The one candidate does not qualify: it is open.']);
  expect(tell(0, 1)).toEqual(['The one candidate does not qualify: it is ruled out.']);
});
