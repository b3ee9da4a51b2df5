import type { Problem } from '../../src/check/registry.ts';
import type { Assumptions, AssumptionsFile } from '../../src/documents/assumptions.ts';
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
  if (parsed.ok && parsed.document.kind === 'sheet') return parsed.document.value;
  throw new Error(JSON.stringify(parsed));
}

/** The candidate that some plain text makes; throws with its problems when it makes none. */
export function parseCandidate(raw: Raw): Candidate {
  const parsed = parseDocument('candidate', raw);
  if (parsed.ok && parsed.document.kind === 'candidate') return parsed.document.value;
  throw new Error(JSON.stringify(parsed));
}

/** The assumptions that some plain text makes, every part in it; throws when it makes none. */
export function parseAssumptions(raw: Raw): Assumptions {
  return completeAssumptions(parseAssumptionsFile(raw));
}

/** A file of assumptions that may leave parts out; throws when plain text makes none. */
export function parseAssumptionsFile(raw: Raw): AssumptionsFile {
  const parsed = parseDocument('assumptions', raw);
  if (parsed.ok && parsed.document.kind === 'assumptions') return parsed.document.value;
  throw new Error(JSON.stringify(parsed));
}

/** The problems that parsing finds; none when the document is sound. */
export function findProblems(kind: Kind, raw: Raw): readonly Problem[] {
  const parsed = parseDocument(kind, raw);
  return parsed.ok ? [] : parsed.problems;
}
