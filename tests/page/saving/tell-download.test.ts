import { expect, test } from 'vitest';
import { findChanged } from '../../../src/page/saving/find-changed.ts';
import { makeDownload } from '../../../src/page/saving/make-download.ts';
import { tellDownload } from '../../../src/page/saving/tell-download.ts';
import { toPageFile } from '../shipped-files.ts';

const OLD = toPageFile('candidates/a.yaml', 'a: 1\n');
const CHANGED = toPageFile('candidates/a.yaml', 'a: 2\n');
const NEW = toPageFile('b.yaml', 'b: 1\n');

test.each([
  [
    [CHANGED],
    'a.yaml was handed to the browser as a download. Put it into the folder candidates, in the place of the one there. This page cannot see whether you do, and counts it as not saved.',
  ],
  [
    [NEW],
    'b.yaml was handed to the browser as a download. Put it into your folder. This page cannot see whether you do, and counts it as not saved.',
  ],
  [
    [CHANGED, NEW],
    'The 2 changed files were handed to the browser as assess-changes.zip. Unpack it over the folder that they belong in: each goes into its place. This page cannot see whether you do, and counts them as not saved.',
  ],
])('a download is told with the place that its files belong in (%#)', (now, says) => {
  const files = findChanged([OLD], now);
  expect(tellDownload(makeDownload(files), files)).toBe(says);
});
