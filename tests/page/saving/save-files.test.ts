import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/cli/disk/read-text.ts';
import { type ChangedFile, findChanged } from '../../../src/page/saving/find-changed.ts';
import { saveFiles } from '../../../src/page/saving/save-files.ts';
import { toPageFile } from '../shipped-files.ts';
import { type FakeFolder, type Faults, makeFakeFolder, readFake } from './fake-folder.ts';

const LOADED = { 'a.yaml': 'a: 1\nb: 2\n', 'b.yaml': 'b: 1\n', 'c.yaml': 'c: 1\n' };
const NOW = { 'a.yaml': 'a: 9\nb: 2\n', 'b.yaml': 'b: 9\n', 'c.yaml': 'c: 9\n' };
const REFUSED = new DOMException('no', 'NotAllowedError');

type Texts = Readonly<Record<string, string>>;

function change(loaded: Texts, now: Texts): readonly ChangedFile[] {
  const [before, after] = [loaded, now].map((texts) =>
    Object.entries(texts).map(([file, text]) => toPageFile(file, text)),
  );
  return findChanged(before ?? [], after ?? []);
}

async function save(folder: FakeFolder, loaded: Texts = LOADED, now: Texts = NOW) {
  const result = await saveFiles(change(loaded, now), { access: folder, sha256 });
  const names = (files: readonly ChangedFile[]) => files.map(({ file }) => file);
  return { ...result, written: names(result.written), unsaved: names(result.unsaved) };
}

describe('files that changed', () => {
  test('are those of other bytes, and new ones', () => {
    const changed = change({ 'a.yaml': 'a\n', 'b.yaml': 'b\n' }, { 'a.yaml': 'a\n', 'n.yaml': '' });
    expect(changed).toMatchObject([{ file: 'n.yaml', loaded: null }]);
  });

  test('are never those that could not be read', () => {
    const unread = { file: 'a.yaml', content: { ok: false, why: 'nul' } } as const;
    expect(findChanged([unread], [toPageFile('a.yaml', 'a\n')])).toEqual([]);
    expect(findChanged([toPageFile('a.yaml', 'a\n')], [unread])).toEqual([]);
  });
});

describe('saving', () => {
  test('writes the files that changed and no other', async () => {
    const folder = makeFakeFolder(LOADED);
    const saved = await save(folder, LOADED, { ...LOADED, 'b.yaml': 'b: 9\n' });
    expect(saved).toEqual({ kind: 'saved', written: ['b.yaml'], unsaved: [] });
    expect(folder.writes).toEqual(['b.yaml']);
    expect(readFake(folder)).toEqual({ ...LOADED, 'b.yaml': 'b: 9\n' });
  });

  test('makes a new file, and refuses where one is there', async () => {
    const now = { 'new.yaml': 'candidate: new\n' };
    const folder = makeFakeFolder({});
    expect(await save(folder, {}, now)).toMatchObject({ kind: 'saved' });
    expect(readFake(folder)).toEqual(now);
    const taken = makeFakeFolder({ 'new.yaml': 'candidate: other\n' });
    expect(await save(taken, {}, now)).toMatchObject({
      kind: 'conflict',
      conflicts: [{ kind: 'there', file: 'new.yaml' }],
    });
    expect(taken.writes).toEqual([]);
  });

  test('keeps encoding, byte order mark and line ends', async () => {
    const file = 'a.yaml';
    const before = Buffer.from('\ufeffa: 1\r\nb: £2', 'utf16le');
    const after = Buffer.from('\ufeffa: 9\r\nb: £2', 'utf16le');
    const folder = makeFakeFolder({});
    folder.files.set(file, before);
    const changed = findChanged([toPageFile(file, before)], [toPageFile(file, after)]);
    await saveFiles(changed, { access: folder, sha256 });
    expect(Buffer.from(folder.files.get(file) ?? [])).toEqual(after);
  });

  test('writes nothing where a file has changed meanwhile, and says which lines', async () => {
    const folder = makeFakeFolder({ ...LOADED, 'a.yaml': 'a: 1\nb: 5\n', 'c.yaml': '\0' });
    folder.files.delete('b.yaml');
    expect(await save(folder)).toEqual({
      kind: 'conflict',
      written: [],
      unsaved: ['a.yaml', 'b.yaml', 'c.yaml'],
      conflicts: [
        {
          kind: 'changed',
          file: 'a.yaml',
          theirs: [{ line: 2, gone: ['b: 2'], come: ['b: 5'] }],
          ours: [{ line: 1, gone: ['a: 1'], come: ['a: 9'] }],
        },
        { kind: 'gone', file: 'b.yaml' },
        { kind: 'unreadable', file: 'c.yaml' },
      ],
    });
    expect(folder.writes).toEqual([]);
  });

  test('by two people on one folder keeps what the first one saved', async () => {
    const folder = makeFakeFolder(LOADED);
    const first = { ...LOADED, 'a.yaml': 'a: 1\nb: 3\n' };
    expect(await save(folder, LOADED, first)).toMatchObject({ kind: 'saved' });
    expect(await save(folder)).toMatchObject({ kind: 'conflict', written: [] });
    expect(readFake(folder)).toEqual(first);
    const both = { ...NOW, 'a.yaml': 'a: 9\nb: 3\n' };
    expect(await save(folder, first, both)).toMatchObject({ kind: 'saved' });
    expect(readFake(folder)).toEqual(both);
  });

  test('takes a file that is as it is to be already for written', async () => {
    const folder = makeFakeFolder(NOW);
    expect(await save(folder)).toMatchObject({ kind: 'saved', unsaved: [] });
    expect(folder.writes).toEqual([]);
  });
});

/** What goes wrong at the second of three files, and what is said of it. */
const HALF_WAY: readonly { what: string; faults: Faults; says: object }[] = [
  {
    what: 'is refused',
    faults: { write: { 'b.yaml': REFUSED } },
    says: { kind: 'refused', file: 'b.yaml', isDamaged: false },
  },
  {
    what: 'is not known to the browser',
    faults: { write: { 'b.yaml': new TypeError('createWritable is not a function') } },
    says: { kind: 'refused', why: 'this browser cannot do it', isDamaged: false },
  },
  {
    what: 'fails with part of the file written',
    faults: {
      write: { 'b.yaml': new DOMException('full', 'QuotaExceededError') },
      keeps: { 'b.yaml': 2 },
    },
    says: { kind: 'refused', why: 'there is no space left', isDamaged: true },
  },
  {
    what: 'cuts the file short without a word',
    faults: { keeps: { 'b.yaml': 2 } },
    says: { kind: 'refused', why: 'it is not there as it was written', isDamaged: true },
  },
  {
    what: 'comes after another program wrote the file',
    faults: {
      beforeWrite: (file, files) => {
        if (file === 'a.yaml') files.set('b.yaml', new TextEncoder().encode('b: 5\n'));
      },
    },
    says: { kind: 'conflict', conflicts: [{ kind: 'changed', file: 'b.yaml' }] },
  },
];

describe('where the write of the second file', () => {
  test.each(HALF_WAY)('$what, the first is saved and the rest are not', async (each) => {
    const folder = makeFakeFolder(LOADED, each.faults);
    const saved = await save(folder);
    expect(saved).toMatchObject({ ...each.says, written: ['a.yaml'] });
    expect(saved.unsaved).toEqual(['b.yaml', 'c.yaml']);
    expect(readFake(folder)).toMatchObject({ 'a.yaml': 'a: 9\nb: 2\n', 'c.yaml': 'c: 1\n' });
  });

  test('is refused, a second try saves the rest', async () => {
    const write: Record<string, Error> = { 'b.yaml': REFUSED };
    const folder = makeFakeFolder(LOADED, { write });
    await save(folder);
    delete write['b.yaml'];
    expect(await save(folder)).toMatchObject({ kind: 'saved' });
    expect(folder.writes).toEqual(['a.yaml', 'b.yaml', 'b.yaml', 'c.yaml']);
    expect(readFake(folder)).toEqual(NOW);
  });

  test('is refused after all was written, it is written', async () => {
    const folder = makeFakeFolder(LOADED, { write: { 'b.yaml': REFUSED }, keeps: { 'b.yaml': 5 } });
    expect(await save(folder)).toMatchObject({ kind: 'saved' });
  });
});

describe('where a file may not be read', () => {
  test('nothing is written', async () => {
    const folder = makeFakeFolder(LOADED, { read: { 'c.yaml': REFUSED } });
    expect(await save(folder)).toMatchObject({
      kind: 'refused',
      file: 'c.yaml',
      written: [],
      unsaved: ['a.yaml', 'b.yaml', 'c.yaml'],
    });
    expect(folder.writes).toEqual([]);
  });
});
