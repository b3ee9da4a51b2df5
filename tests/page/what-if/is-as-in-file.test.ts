import { describe, expect, test } from 'vitest';
import { isAsInFile } from '../../../src/page/what-if/is-as-in-file.ts';

const CASES = [
  { path: 'a.x', value: 'Y', inFile: 'yes', same: true },
  { path: 'a.x', value: 'N', inFile: 'yes', same: false },
  { path: 'a.x', value: '?', inFile: 'Unknown', same: true },
  { path: 'a.x', value: '?', inFile: undefined, same: true },
  { path: 'a.x', value: '?', inFile: '', same: true },
  { path: 'a.x', value: 'Y', inFile: undefined, same: false },
  { path: 'a.savings.cashable', value: '50%', inFile: '50%', same: true },
  { path: 'a.savings.cashable', value: '0.5', inFile: '50%', same: false },
  { path: 'a.savings.cashable', value: '', inFile: undefined, same: true },
  { path: 'a.savings.cashable', value: '', inFile: '50%', same: false },
  { path: 'a.organisations', value: '17', inFile: '17', same: true },
  { path: 'a.platform.build', value: '[£1m,  £2m]', inFile: ['£1m', '£2m'], same: true },
  { path: 'a.platform.build', value: '[£1m, £3m]', inFile: ['£1m', '£2m'], same: false },
] as const;

describe('isAsInFile', () => {
  for (const { path, value, inFile, same } of CASES) {
    test(`${path}=${value} ${same ? 'says' : 'does not say'} what a file does that says ${JSON.stringify(inFile)}`, () => {
      const copy = typeof inFile === 'object' ? [...inFile] : inFile;
      expect(isAsInFile({ path, value }, copy)).toBe(same);
    });
  }
});
