import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageData, PageFile } from '../../src/page/data/page-data.ts';
import { carryShipped } from '../../src/page/data/shipped-files.ts';
import { ROOT } from '../support/root.ts';
import { toPageFile } from './shipped-files.ts';

/** A candidate with costs and ranges of every kind, a bare one, and one that is not assessed yet. */
const FILES = [
  'examples/appraisal/boat-permits.yaml',
  'candidates/council-tax.yaml',
  'candidates/registrars.yaml',
];

/** The data of a page of some files of the project, with what is assumed. */
export function makePageData(
  files: readonly string[] = FILES,
  assume: readonly string[] = [],
): PageData {
  return pageDataOf(
    files.map((file) => toPageFile(file, readFileSync(join(ROOT, file)))),
    assume,
  );
}

/** The data of a page of candidates. */
export function pageDataOf(
  candidates: readonly PageFile[],
  assume: readonly string[] = [],
): PageData {
  const read = (file: string) => toPageFile(file, readFileSync(join(ROOT, file)));
  const criteria = {
    sheet: read('criteria/servitised-platform.yaml'),
    assumptions: read('criteria/digitlab-assumptions.yaml'),
  };
  return {
    format: 1,
    tool: { name: 'assess', version: '0.0.0' },
    date: null,
    settings: {
      by: 'answers',
      all: false,
      top: null,
      chances: false,
      priceBase: null,
      skipInvalid: false,
    },
    assume,
    example: false,
    files: {
      ...criteria,
      shipped: carryShipped(criteria, criteria),
      candidates,
    },
  };
}
