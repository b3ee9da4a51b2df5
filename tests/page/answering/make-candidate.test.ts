import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/cli/disk/read-text.ts';
import { type FindFindings, startFindings } from '../../../src/page/answering/find-findings.ts';
import { makeCandidate } from '../../../src/page/answering/make-candidate.ts';
import { putAnswer } from '../../../src/page/answering/put-answer.ts';
import { putSource } from '../../../src/page/answering/put-source.ts';
import { putValues } from '../../../src/page/answering/put-value.ts';
import type { Edited } from '../../../src/yaml/edit/edit-yaml.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { toPageFile } from '../shipped-files.ts';
import { findIn } from './find-in.ts';
import { SHEET } from './shipped-sheet.ts';

const NEW = { id: 'ferries', name: 'Ferry tickets', sector: 'Transport' };

function make(given: Partial<typeof NEW> = {}, files: Readonly<Record<string, string>> = {}) {
  const among = { sheet: SHEET, files: new Map(Object.entries(files)), sha256 };
  return makeCandidate({ ...NEW, ...given }, among);
}

function makeText(): string {
  const made = make();
  if (made.kind !== 'made' || !made.file.content.ok) throw new Error(made.kind);
  return made.file.content.text;
}

describe('a new candidate', () => {
  test('is the file that assess new writes, with its name and sector', async () => {
    const cwd = makeFolder();
    await runAssess(['new', 'ferries'], { cwd });
    const template = readFileSync(join(cwd, 'candidates/ferries.yaml'), 'utf8');
    expect(makeText().split('\n').slice(4)).toEqual(template.split('\n').slice(4));
    expect(makeText().split('\n').slice(1, 4)).toEqual([
      'candidate: ferries',
      'name: Ferry tickets',
      'sector: Transport',
    ]);
  });

  test.each<{ files: Record<string, string>; file: string }>([
    { files: {}, file: 'candidates/ferries.yaml' },
    { files: { a: 'a.yaml', b: 'candidates/b.yaml' }, file: 'candidates/ferries.yaml' },
    { files: { a: 'list/a.yaml' }, file: 'list/ferries.yaml' },
    { files: { a: 'a.yaml' }, file: 'ferries.yaml' },
  ])('beside $files is $file', ({ files, file }) => {
    expect(make({}, files)).toMatchObject({ kind: 'made', file: { file } });
  });

  test('has an id of its own, that a file can be named after', () => {
    expect(make({ id: 'Ferry tickets' })).toMatchObject({ kind: 'bad-id' });
    expect(make({ id: 'con' })).toMatchObject({ kind: 'bad-id' });
    const files = { ferries: 'candidates/old.yaml' };
    expect(make({}, files)).toEqual({ kind: 'taken', file: 'candidates/old.yaml' });
    expect(make({}, { other: 'candidates/Ferries.yaml' })).toMatchObject({ kind: 'taken' });
  });

  test('that is answered throughout has no fault left, and no comment that asks for what is there', async () => {
    const take = (edited: Edited) => {
      if (edited.kind !== 'edited') throw new Error(edited.kind);
      return edited.text;
    };
    const source = putSource(
      makeText(),
      { title: 'Ferry returns', publisher: 'The ports', url: '', page: '', accessed: '' },
      SHEET,
    );
    let text = take(source.edited);
    for (const [index, { id, name }] of SHEET.criteria.entries()) {
      const because = `What there is to say about ${name.toLowerCase()}, number ${index + 1}.`;
      const given = { criterion: id, because, sources: [source.id], likely: '' };
      text = take(putAnswer(text, { ...given, meets: index === 3 ? '?' : 'Y' }, SHEET));
    }
    text = take(putValues(text, [{ path: ['status'], value: 'assessed' }], SHEET));
    const left = text.slice(text.indexOf('answers:')).match(/^ *# (?:because|sources: \[)/gm);
    expect(left).toBeNull();
    const cwd = makeFolder({ 'candidates/ferries.yaml': text });
    const checked = await runAssess(['check', '--json', '--max-warnings', '0'], { cwd });
    expect(JSON.parse(checked.stdout).problems).toEqual([]);
    const { stdout } = await runAssess(['--json'], { cwd });
    expect(JSON.parse(stdout).candidates).toMatchObject([{ id: 'ferries', rank: 1 }]);
    expect(find(text, startFindings({ date: null, sha256 }))).toEqual([]);
  });
});

function find(text: string, findFindings: FindFindings) {
  return findIn([toPageFile('candidates/ferries.yaml', text)], findFindings);
}
