import type { Provenance } from '../../../src/assess/provenance.ts';
import { type CompareOptions, compareStates } from '../../../src/compare/compare.ts';
import type { Block } from '../../../src/report/blocks.ts';
import type {
  ComparedSide,
  ComparisonReport,
} from '../../../src/report/comparison/comparison-report.ts';
import { document } from '../../support/document.ts';
import { parseAssumptions, parseCandidate, parseSheet, type Raw } from '../../support/parse.ts';
import { rawAssumptions } from '../../support/raw-assumptions.ts';
import { rawAnswers, rawCandidate, rawSpend } from '../../support/raw-candidate.ts';
import { type Marking, rawSheet } from '../../support/raw-sheet.ts';

/** A side in plain values: two Musts and a Could, unless it has other criteria. */
export interface PlainSide {
  readonly candidates: readonly Raw[];
  readonly markings?: Readonly<Record<string, Marking>>;
  readonly name?: string;
  readonly provenance?: Partial<Provenance>;
  readonly isOutOfStep?: boolean;
}

const TOOL = { name: 'assess', version: '1.2.3' };

/** A comparison of two sides as a reporter gets it, ranked by answers unless said otherwise. */
export function reportOn(
  before: PlainSide,
  after: PlainSide,
  options: Partial<CompareOptions> = {},
): ComparisonReport {
  const comparison = compareStates(
    toDocuments(before),
    toDocuments(after),
    { by: 'answers', all: false, date: null, ...options },
    { isWorkable: () => true },
  );
  return {
    tool: TOOL,
    comparison,
    before: toShown(before, 'before'),
    after: toShown(after, 'after'),
  };
}

function toDocuments({
  candidates,
  markings = { law: 'must', price: 'must', extra: 1 },
}: PlainSide) {
  return {
    sheet: document(rawSheet(markings), parseSheet),
    assumptions: document(rawAssumptions(), parseAssumptions),
    candidates: candidates.map((raw) => document(raw, parseCandidate)),
  };
}

function toShown(side: PlainSide, name: string): ComparedSide {
  const provenance = {
    tool: TOOL,
    sheet: { file: 'sheet.yaml', digest: '0' },
    assumptions: { file: 'assumptions.yaml', digest: '1' },
    inputs: [],
    assumed: [],
    skipped: [],
    date: null,
    ...side.provenance,
  };
  return {
    name: side.name ?? name,
    isReport: false,
    provenance,
    sheet: { id: 'test-sheet', edition: '2024-03' },
    assumptions: { id: 'test-assumptions', edition: '2026-11' },
    isOutOfStep: side.isOutOfStep ?? false,
  };
}

/** Boats, with answers and perhaps with an annual spend, of which half would be saved. */
export function boats(
  meets: Readonly<Record<string, string>>,
  amount?: string,
  more: Raw = {},
): Raw {
  return rawCandidate({
    candidate: 'boats',
    name: 'Boats',
    answers: rawAnswers(meets),
    ...(amount === undefined ? {} : { savings: halved(amount) }),
    ...more,
  });
}

function halved(amount: string): Raw {
  const ratio = { kind: 'baseline-per-residual', value: '2', grade: '1', source: 'returns' };
  return { spend: [rawSpend(amount)], ratio };
}

/** The blocks of the section with this title, at whatever depth; nothing where there is none. */
export function blocksOf(blocks: readonly Block[], title: string): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'section') return [];
    return block.title === title ? block.blocks : blocksOf(block.blocks, title);
  });
}
