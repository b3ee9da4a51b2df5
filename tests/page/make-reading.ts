import { startFindings } from '../../src/page/answering/find-findings.ts';
import type { Reading } from '../../src/page/live/store.ts';
import { startPages } from '../../src/page/what-if/open-page.ts';
import { sha256 } from '../support/to-source.ts';

/** How a store reads files in tests. */
export function makeReading(): Reading {
  return {
    openPage: startPages(sha256),
    findFindings: startFindings({ date: null, sha256 }),
    sha256,
  };
}
