import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/cli/disk/read-text.ts';
import { findAbout, mend, startFindings } from '../../../src/page/answering/find-findings.ts';
import type { PageFile } from '../../../src/page/data/page-data.ts';
import { candidateText } from '../../cli/candidate-text.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { toPageFile } from '../shipped-files.ts';
import { findIn } from './find-in.ts';

const START = startFindings({ date: null, sha256 });

const find = (candidates: readonly PageFile[], from = START) => findIn(candidates, from);

const FILE = 'candidates/a.yaml';
const TEXT = `candidate: a
name: A
sector: Transport
status: radar
answers:
  open-standards: {meets: Y}
  digitisable: {meets: maybe}
  virgin-teritory: {meets: "?"}
`;

describe('what is found in the candidates of a page', () => {
  test('is what assess check finds in their folder', async () => {
    const other = candidateText({ id: 'a', status: 'radar' });
    const cwd = makeFolder({ 'candidates/a.yaml': TEXT, 'candidates/b.yaml': other });
    const { stdout } = await runAssess(['check', '--json'], { cwd });
    const findings = find([toPageFile(FILE, TEXT), toPageFile('candidates/b.yaml', other)]);
    expect(
      findings.map(({ file, rule, span, message, fix }) => ({
        ...{ file, rule, message, fix },
        line: span.line,
        column: span.column,
      })),
    ).toEqual(
      JSON.parse(stdout).problems.map(
        ({ file, rule, message, fix, line, column }: Record<string, unknown>) => ({
          ...{ file, rule, message, fix },
          line,
          column,
        }),
      ),
    );
    expect(findings.length).toBeGreaterThan(3);
  });

  test('is known by the field that it is about', () => {
    const findings = find([toPageFile(FILE, TEXT)]);
    const rules = (path: readonly string[], file = FILE) =>
      findAbout(findings, { file, path }).map(({ rule }) => rule);
    expect(rules(['answers', 'open-standards'])).toEqual(['missing-reason', 'missing-source']);
    expect(rules(['answers', 'digitisable', 'meets'])).toEqual(['wrong-value']);
    expect(rules(['answers', 'virgin-teritory'])).toEqual(['unknown-criterion']);
    expect(rules(['answers', 'early-benefits'])).toEqual([]);
    expect(rules(['answers', 'open-standards'], 'candidates/b.yaml')).toEqual([]);
    expect(rules([])).toHaveLength(findings.length);
  });

  test('is mended where that is safe', () => {
    const findings = find([toPageFile(FILE, TEXT)]);
    const mended = findings.flatMap((finding) => mend(TEXT, finding) ?? []);
    expect(mended).toEqual([TEXT.replace('virgin-teritory', 'virgin-territory')]);
  });

  test('is the same whether or not files were read before', () => {
    const files = ['a', 'b', 'c'].map((id) =>
      toPageFile(`candidates/${id}.yaml`, candidateText({ id, more: `colour-${id}: red` })),
    );
    const once = startFindings({ date: null, sha256 });
    expect(find(files, once)).toEqual(find(files));
    const changed = files.with(1, toPageFile('candidates/b.yaml', candidateText({ id: 'b' })));
    const anew = find(changed, startFindings({ date: null, sha256 }));
    expect(find(changed, once)).toEqual(anew);
    expect(anew).not.toEqual(find(files));
  });

  test('of one content under two names is told of both', () => {
    const { content } = toPageFile(FILE, TEXT);
    const files = [FILE, 'candidates/z.yaml'].map((file) => ({ file, content }));
    expect(find(files).filter(({ rule }) => rule === 'duplicate-id')).toMatchObject([
      { file: 'candidates/z.yaml' },
    ]);
  });
});
