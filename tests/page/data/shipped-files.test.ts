import { expect, test } from 'vitest';
import { carryShipped, shippedOf } from '../../../src/page/data/shipped-files.ts';
import { SHIPPED_FILES, toPageFile } from '../shipped-files.ts';

test('a page carries the shipped files beside others, and no text twice', () => {
  const own = {
    sheet: toPageFile('criteria/own.yaml', 'sheet: own\n'),
    assumptions: { ...SHIPPED_FILES.assumptions, file: 'criteria/copy.yaml' },
  };
  const shipped = carryShipped(SHIPPED_FILES, own);
  expect(shipped).toEqual({
    sheet: SHIPPED_FILES.sheet,
    assumptions: { file: SHIPPED_FILES.assumptions.file, content: null },
  });
  expect(shippedOf({ ...own, shipped, candidates: [] })).toEqual(SHIPPED_FILES);
});
