import { describe, expect, test } from 'vitest';
import { loadSides } from '../../src/load/load-sides.ts';
import type { SideSources } from '../../src/load/open-side.ts';
import { candidateText } from '../cli/candidate-text.ts';
import { makeSources, SHIPPED_SHEET, type Texts } from '../support/make-sources.ts';
import { sha256, toSource } from '../support/to-source.ts';

const A = candidateText({ id: 'a' });

function load(before: SideSources, after: SideSources, skipInvalid = false) {
  const tool = { name: 'assess', version: '0' };
  return loadSides({ before, after }, { skipInvalid, tool, sha256 });
}

function files(candidates: Texts, nearby: Texts = {}): SideSources {
  return { kind: 'files', sources: makeSources(candidates, nearby) };
}

function report(text: string): SideSources {
  return { kind: 'report', source: toSource('report.json', text) };
}

describe('the two sides of a comparison', () => {
  test('are ready with what each was made from', () => {
    const loaded = load(files({ 'a.yaml': A }), files({ 'later/a.yaml': A }));
    expect(loaded).toMatchObject({
      kind: 'ready',
      before: { report: null, isPartial: false, provenance: { inputs: [{ file: 'a.yaml' }] } },
      after: { report: null, isPartial: false, provenance: { inputs: [{ file: 'later/a.yaml' }] } },
    });
  });

  test('stop with the problems of both, those of a file on both told once', () => {
    const broken = `${A}ownr: nobody\n`;
    const loaded = load(
      files({ 'a.yaml': broken }),
      files({ 'a.yaml': broken, 'b.yaml': 'b: c\n' }),
    );
    const found =
      loaded.kind === 'stopped' ? loaded.findings.map(({ file, rule }) => `${file} ${rule}`) : [];
    expect(found).toEqual(['a.yaml unknown-key', 'b.yaml unknown-kind']);
  });

  test('are partial where files with problems were left out', () => {
    const loaded = load(files({ 'a.yaml': A }), files({ 'a.yaml': A, 'b.yaml': 'b: c\n' }), true);
    expect(loaded).toMatchObject({
      kind: 'ready',
      before: { isPartial: false },
      after: { isPartial: true, provenance: { skipped: [{ file: 'b.yaml', problems: 1 }] } },
    });
  });

  test('stop where a report is none, at its start', () => {
    const loaded = load(report('{"format": 1}'), files({ 'a.yaml': A }));
    expect(loaded).toMatchObject({
      kind: 'stopped',
      findings: [{ file: 'report.json', rule: 'unreadable-file', span: { line: 1, column: 1 } }],
    });
  });

  test('may answer what only the sheet of the other side asks', () => {
    const fewer = SHIPPED_SHEET.replace(/^ {2}- id: digitisable\n(?: {4}.*\n|\n)*/m, '');
    expect(fewer).not.toBe(SHIPPED_SHEET);
    const text = candidateText({ id: 'a', answers: { digitisable: 'N' } });
    const before = files({ 'a.yaml': text }, { 's.yaml': fewer });
    expect(load(before, files({ 'a.yaml': text })).kind).toBe('ready');
    expect(load(before, before).kind).toBe('stopped');
  });

  test('are refused where a sheet is still to be chosen', () => {
    const nearby = { 's.yaml': SHIPPED_SHEET, 't.yaml': `${SHIPPED_SHEET}# another\n` };
    const loaded = load(files({ 'a.yaml': A }, nearby), files({ 'a.yaml': A }));
    expect(loaded).toMatchObject({ kind: 'misused', misuse: { why: 'several-criteria' } });
  });
});
