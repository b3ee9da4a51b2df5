import type { Problem } from '../../src/check/registry.ts';
import type { Assumptions } from '../../src/documents/assumptions.ts';
import type { Candidate } from '../../src/documents/candidate.ts';
import { completeAssumptions } from '../../src/documents/merge-assumptions.ts';
import { type Kind, parseDocument } from '../../src/documents/parse-document.ts';
import type { Sheet } from '../../src/documents/sheet.ts';

/** What a file holds before it is parsed: every scalar is the text that was typed. */
export interface Raw {
  readonly [key: string]: RawValue;
}

type RawValue = string | undefined | Raw | readonly RawValue[];

/** The sheet that some plain text makes; throws with its problems when it makes none. */
export function parseSheet(raw: Raw): Sheet {
  const parsed = parseDocument('sheet', raw);
  if ('kind' in parsed && parsed.kind === 'sheet') return parsed.value;
  throw new Error(JSON.stringify(parsed));
}

/** The candidate that some plain text makes; throws with its problems when it makes none. */
export function parseCandidate(raw: Raw): Candidate {
  const parsed = parseDocument('candidate', raw);
  if ('kind' in parsed && parsed.kind === 'candidate') return parsed.value;
  throw new Error(JSON.stringify(parsed));
}

/** The assumptions that some plain text makes, every part in it; throws when it makes none. */
export function parseAssumptions(raw: Raw): Assumptions {
  const parsed = parseDocument('assumptions', raw);
  if ('kind' in parsed && parsed.kind === 'assumptions') return completeAssumptions(parsed.value);
  throw new Error(JSON.stringify(parsed));
}

/** The problems that parsing finds; none when the document is sound. */
export function findProblems(kind: Kind, raw: Raw): readonly Problem[] {
  const parsed = parseDocument(kind, raw);
  return 'kind' in parsed ? [] : parsed;
}
