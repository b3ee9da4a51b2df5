import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/cli/disk/read-text.ts';
import type { FolderFile } from '../../../src/page/folder/folder-file.ts';
import { pickFiles } from '../../../src/page/folder/pick-files.ts';
import { readFiles } from '../../../src/page/folder/read-files.ts';
import { openPage } from '../../../src/page/what-if/open-page.ts';
import { candidateText } from '../../cli/candidate-text.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { pageDataOf } from '../make-page.ts';
import { SHIPPED_FILES } from '../shipped-files.ts';

type Folder = Readonly<Record<string, string | Uint8Array | Error>>;

const A = candidateText({ id: 'a' });
const B = candidateText({ id: 'b' });
const SHEET = SHIPPED_FILES.sheet.content.text;

function toFiles(folder: Folder): FolderFile[] {
  return Object.entries(folder).map(([path, holds]) => ({
    path,
    read: async (most) => {
      if (holds instanceof Error) throw holds;
      return typeof holds === 'string'
        ? new TextEncoder().encode(holds).subarray(0, most)
        : holds.subarray(0, most);
    },
  }));
}

async function pick(folder: Folder) {
  return pickFiles(await readFiles(toFiles(folder), sha256), SHIPPED_FILES, sha256);
}

/** The files that were picked for each use. */
async function pickNames(folder: Folder) {
  const picked = await pick(folder);
  if (picked.kind !== 'picked') return picked.kind;
  const { sheet, assumptions, candidates } = picked.files;
  return {
    sheet: sheet.file,
    assumptions: assumptions.file,
    candidates: candidates.map(({ file }) => file),
  };
}

const FROM_SHIPPED = {
  sheet: SHIPPED_FILES.sheet.file,
  assumptions: SHIPPED_FILES.assumptions.file,
};

describe('of an opened folder', () => {
  test('candidates are those in candidates, in the order of their names', async () => {
    const folder = { 'notes/x.yaml': A, 'candidates/b.yaml': B, 'candidates/a.yml': A };
    const candidates = ['candidates/a.yml', 'candidates/b.yaml'];
    expect(await pickNames(folder)).toEqual({ ...FROM_SHIPPED, candidates });
  });

  test('candidates are anywhere where there is no folder of them', async () => {
    const candidates = ['a.yaml', 'radar/b.yaml'];
    expect(await pickNames({ 'radar/b.yaml': B, 'a.yaml': A })).toEqual({
      ...FROM_SHIPPED,
      candidates,
    });
  });

  test('a plan is one of the candidates, or beside their folder, and nowhere else', async () => {
    const plan = 'plan: first\nbudget: {2026-27: £1m}\n';
    const folder = {
      ...{ 'candidates/a.yaml': A, 'candidates/plan.yaml': plan },
      ...{ 'first.yaml': plan, 'b.yaml': B, 'broken.yaml': 'plan: [', 'old/plan.yaml': plan },
    };
    const candidates = ['candidates/a.yaml', 'candidates/plan.yaml', 'first.yaml'];
    expect(await pickNames(folder)).toEqual({ ...FROM_SHIPPED, candidates });
  });

  test('the sheet is the one in criteria, beside the candidates or among them', async () => {
    for (const sheet of ['criteria/mine.yaml', 'candidates/criteria/mine.yaml']) {
      expect(await pickNames({ [sheet]: SHEET, 'candidates/a.yaml': A })).toMatchObject({
        sheet,
        assumptions: SHIPPED_FILES.assumptions.file,
      });
    }
  });

  test('two sheets that differ are refused, and two that are the same are one', async () => {
    const twice = (other: string) => ({
      'candidates/a.yaml': A,
      'criteria/one.yaml': SHEET,
      'criteria/two.yaml': other,
    });
    expect(await pick(twice(`${SHEET}# another\n`))).toMatchObject({
      kind: 'misused',
      misuse: { why: 'several-criteria', files: ['criteria/one.yaml', 'criteria/two.yaml'] },
    });
    expect(await pickNames(twice(SHEET))).toMatchObject({ sheet: 'criteria/one.yaml' });
  });

  test('a sheet that cannot be read stops the list', async () => {
    const picked = await pick({ 'candidates/a.yaml': A, 'criteria/sheet.yaml.txt': SHEET });
    expect(picked).toMatchObject({
      kind: 'stopped',
      findings: [{ rule: 'unread-file', file: 'criteria/sheet.yaml.txt' }],
    });
  });

  test('one without a candidate is empty, and one with a file that cannot be read is not', async () => {
    const empty: Folder[] = [
      { 'notes.md': 'x', '.git/a.yaml': A },
      { 'criteria/mine.yaml': SHEET },
    ];
    for (const folder of empty) expect(await pick(folder)).toMatchObject({ isEmpty: true });
    const others: Folder[] = [{ 'a.yaml': A }, { 'a.yaml': '{' }];
    for (const folder of others) expect(await pick(folder)).toMatchObject({ isEmpty: false });
  });

  test('what is hidden, an office program’s own or something else is left out', async () => {
    const folder = {
      'a.yaml': A,
      '.git/b.yaml': B,
      '.b.yaml': B,
      '~$b.yaml': B,
      'c.md': B,
      'c.txt': 'Notes.\n',
    };
    expect(await pickNames(folder)).toMatchObject({ candidates: ['a.yaml'] });
  });

  test('what cannot be read is a file without a text', async () => {
    const refused = new DOMException('no', 'NotAllowedError');
    const folder = {
      'a.yaml': refused,
      'b.yaml.crswap': '',
      'c.yaml.bak': A,
      'd.yaml': new Uint8Array(1024 * 1024 + 1),
      'e.yaml': new Uint8Array([0x50, 0x4b, 3, 4]),
    };
    const read = await readFiles(toFiles(folder), sha256);
    expect(read.map(({ file, content }) => [file, content.ok || content.why])).toEqual([
      ['a.yaml', 'unread'],
      ['b.yaml.crswap', 'unread'],
      ['c.yaml.bak', 'unread'],
      ['d.yaml', 'too-large'],
      ['e.yaml', 'workbook'],
    ]);
  });

  test('a fault of this program is not taken for a refusal', async () => {
    await expect(readFiles(toFiles({ 'a.yaml': new TypeError('oops') }), sha256)).rejects.toThrow(
      'oops',
    );
  });
});

/** Folders on which the page should find what the program finds. */
const FOLDERS: readonly { what: string; folder: Folder }[] = [
  { what: 'with candidates alone', folder: { 'candidates/a.yaml': A, 'candidates/b.yaml': B } },
  {
    what: 'with a sheet beside them and one among them',
    folder: { 'candidates/a.yaml': A, 'candidates/s.yaml': SHEET, 'criteria/s.yaml': SHEET },
  },
  {
    what: 'with copies, leftovers and hidden files',
    folder: {
      'candidates/a.yaml': A,
      'candidates/copy.yaml': A,
      'candidates/b.yaml.txt': B,
      'candidates/c.yaml.crswap': '',
      'candidates/.d.yaml': B,
      'candidates/~$e.yaml': B,
    },
  },
  {
    what: 'with a candidate in UTF-16 and one that is faulty',
    folder: {
      'candidates/a.yaml': Buffer.from(`\ufeff${A}`, 'utf16le'),
      'candidates/b.yaml': `${B}colour: red\n`,
    },
  },
];

test.each(FOLDERS)('of a folder $what the page finds what the program finds', async ({
  folder,
}) => {
  const cwd = makeFolder();
  for (const [path, holds] of Object.entries(folder)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    if (!(holds instanceof Error)) writeFileSync(join(cwd, path), holds);
  }
  const { code, stdout, stderr } = await runAssess(['--json'], { cwd });
  const picked = await pick(folder);
  if (picked.kind !== 'picked') throw new Error(picked.kind);
  const page = openPage({ ...pageDataOf([]), files: picked.files }, sha256);
  const showing = page.show({ changes: [], by: 'answers', top: undefined, flipped: new Set() });
  if (showing.kind === 'shown') {
    expect(code).toBe(0);
    expect([...showing.shown.report.assessment.byId.keys()].sort()).toEqual(
      JSON.parse(stdout)
        .candidates.map(({ id }: { id: string }) => id)
        .sort(),
    );
    return;
  }
  if (showing.kind !== 'stopped') throw new Error(showing.kind);
  expect(code).toBe(1);
  expect(
    showing.findings.map(({ file, span, rule }) => `${file}:${span.line}:${span.column} ${rule}`),
  ).toEqual(
    [...stderr.matchAll(/^(\S+:\d+:\d+) (?:error|warning) (\S+)$/gm)].map(
      ([, at, rule]) => `${at} ${rule}`,
    ),
  );
});
