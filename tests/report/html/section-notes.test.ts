import { expect, test } from 'vitest';
import { type Note, paragraph } from '../../../src/report/blocks.ts';
import { nameSourcesOnce } from '../../../src/report/html/name-sources-once.ts';
import { numberNotes } from '../../../src/report/html/number-notes.ts';

const noteAt = (file: string, line: number): Note => ({
  places: [{ kind: 'line', file, line, sources: [{ id: 's', name: 'A report' }] }],
});

const blocks = [1, 2, 1].map((line) =>
  paragraph([String(line), { kind: 'note', note: noteAt('a.yaml', line) }]),
);

test('notes of a section are numbered from 1 and have ids of their own', () => {
  const { all, numberOf } = numberNotes(blocks, 'c-boats');
  expect(all.map(({ id }) => id)).toEqual(['note-c-boats-1', 'note-c-boats-2']);
  expect(numberOf(noteAt('a.yaml', 2))).toMatchObject({ number: 2, id: 'note-c-boats-2' });
});

test('notes of a whole report keep their short ids', () => {
  expect(numberNotes(blocks).all.map(({ id }) => id)).toEqual(['note-1', 'note-2']);
});

test('a source is named where it first stands and by its id from then on, file by file', () => {
  const notes = [noteAt('a.yaml', 1), noteAt('a.yaml', 2), noteAt('b.yaml', 1)];
  const { all } = numberNotes(
    notes.map((note) => paragraph([{ kind: 'note', note }])),
    'x',
  );
  const names = nameSourcesOnce(all).map(({ note: { places } }) =>
    places.map((place) => place.kind === 'line' && place.sources.map(({ name }) => name)),
  );
  const inFull = [[['A report', ' (s)']]];
  expect(names).toEqual([inFull, [['s']], inFull]);
});
