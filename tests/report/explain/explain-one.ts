import { assess } from '../../../src/assess/assess.ts';
import { explainCandidate } from '../../../src/assess/explain-candidate.ts';
import type { Assumed } from '../../../src/assess/provenance.ts';
import type { Block, LabelledRow, Phrase } from '../../../src/report/blocks.ts';
import type { Explanation } from '../../../src/report/explain/explanation.ts';
import { makeState } from '../../support/make-state.ts';
import { parseCandidate, parseSheet, type Raw } from '../../support/parse.ts';
import { rawCandidate } from '../../support/raw-candidate.ts';
import { rawSheet } from '../../support/raw-sheet.ts';

/** What a test says of the report that explains its candidate. */
export interface Around {
  readonly others?: readonly Raw[];
  readonly assumed?: readonly Assumed[];
}

/** An explanation of boat permits on two Musts and a Could; a place stands on as many lines as its path has keys. */
export function explainOne(more: Raw, { others = [], assumed = [] }: Around = {}): Explanation {
  const candidates = [rawCandidate(more), ...others].map(parseCandidate);
  const sheet = parseSheet(rawSheet({ law: 'must', price: 'must', extra: 1 }));
  const assessment = assess(makeState({ sheet, candidates }));
  const explained = explainCandidate(assessment, 'boat-permits');
  if (explained.kind === 'unknown-id') throw new Error('boat permits were not assessed');
  const provenance = {
    tool: { name: 'assess', version: '1.2.3' },
    sheet: { file: 'sheet.yaml', digest: '0' },
    assumptions: { file: 'assumptions.yaml', digest: '1' },
    inputs: [],
    assumed,
    skipped: [],
    date: null,
  };
  return {
    ...explained,
    report: { assessment, provenance, readDocuments: refuse },
    findLine: ({ document, path }) => ({ file: `${document}.yaml`, line: path.length }),
  };
}

function refuse(): never {
  throw new Error('an explanation reads no documents');
}

/** The blocks of the section with this title; nothing where there is none. */
export function blocksOf(blocks: readonly Block[], title: string): readonly Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'section' && block.title === title ? block.blocks : [],
  );
}

/** The paragraphs among blocks. */
export function paragraphsOf(blocks: readonly Block[]): Phrase[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

/** The labelled rows of blocks. */
export function labelledOf(blocks: readonly Block[]): LabelledRow[] {
  return blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []));
}

/** The rows of the tables among blocks. */
export function tableRowsOf(blocks: readonly Block[]): (readonly Phrase[])[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
}
