import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sources } from '../../src/load/inputs.ts';
import { ROOT } from './root.ts';
import { toSource } from './to-source.ts';

/** The text of the sheet that comes with the program. */
export const SHIPPED_SHEET = readFileSync(join(ROOT, 'criteria/servitised-platform.yaml'), 'utf8');

const SHIPPED_ASSUMPTIONS = readFileSync(join(ROOT, 'criteria/digitlab-assumptions.yaml'), 'utf8');

/** Texts by file name. */
export type Texts = Readonly<Record<string, string>>;

/** Candidates, with the shipped sheet and assumptions where no others are nearby. */
export function makeSources(candidates: Texts, nearby: Texts = {}): Sources {
  return {
    named: {},
    nearby: [toSources(nearby)],
    shipped: {
      sheet: toSource('shipped sheet', SHIPPED_SHEET),
      assumptions: toSource('shipped assumptions', SHIPPED_ASSUMPTIONS),
    },
    candidates: { as: 'these', sources: toSources(candidates) },
  };
}

/** Texts as sources. */
export function toSources(texts: Texts) {
  return Object.entries(texts).map(([file, text]) => toSource(file, text));
}
