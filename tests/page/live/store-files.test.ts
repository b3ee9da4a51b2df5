import { describe, expect, test } from 'vitest';
import { putAnswer } from '../../../src/page/answering/put-answer.ts';
import type { TextEdit } from '../../../src/page/controls/controls.ts';
import { type Store, startStore } from '../../../src/page/live/store.ts';
import { makePageData } from '../make-page.ts';
import { makeReading } from '../make-reading.ts';
import { QUIET_ACTS } from '../quiet-acts.ts';

const ANSWER = 'boat-permits.digitisable';
const SHARE = 'boat-permits.savings.spend.desks.addressable.central';
const FILE = 'examples/appraisal/boat-permits.yaml';

function start(data = makePageData()): Store {
  return startStore(data, makeReading(), QUIET_ACTS, () => undefined);
}

function giveAnswer(meets: 'Y' | 'N' | '?', because: string): TextEdit {
  const given = { criterion: 'digitisable', meets, because, sources: ['returns'], likely: '' };
  return {
    make: (text, sheet) => putAnswer(text, given, sheet),
    said: 'Answered.',
    instead: [ANSWER],
  };
}

function controlsOf(store: Store) {
  return store.read().controls;
}

function verdictOf(store: Store): string | undefined {
  return store.read().shown.report.assessment.byId.get('boat-permits')?.judgement.verdict;
}

function textsOf(store: Store): Map<string, string> {
  const { candidates } = store.readFiles().now;
  return new Map(candidates.map(({ file, content }) => [file, content.ok ? content.text : '']));
}

describe('an edit of a text', () => {
  test('moves what is shown, counts by its values, and is undone as one step', () => {
    const store = start();
    const before = store.readFiles().now;
    expect(controlsOf(store).edit('boat-permits', giveAnswer('N', 'Seen.'))).toBeUndefined();
    expect(verdictOf(store)).toBe('ruled-out');
    expect(controlsOf(store).changes.map(({ path }) => path)).toEqual([
      ANSWER,
      'boat-permits.answers.digitisable.because',
      'boat-permits.answers.digitisable.sources',
    ]);
    controlsOf(store).undo();
    expect(store.readFiles().now).toBe(before);
    expect(controlsOf(store).changes).toEqual([]);
    controlsOf(store).redo();
    expect(verdictOf(store)).toBe('ruled-out');
  });

  test('makes of the shipped example a list that is none, until it is undone', () => {
    const store = start({ ...makePageData(), example: true });
    expect(store.read().shown.isExample).toBe(true);
    controlsOf(store).change(ANSWER, 'N');
    expect(store.read().shown.isExample).toBe(true);
    controlsOf(store).edit('boat-permits', giveAnswer('N', 'Seen.'));
    expect(store.read().shown.isExample).toBe(false);
    controlsOf(store).undo();
    expect(store.read().shown.isExample).toBe(true);
  });

  test('takes the change that it makes in the text with it', () => {
    const store = start();
    controlsOf(store).change(ANSWER, 'N');
    controlsOf(store).edit('boat-permits', giveAnswer('N', 'Seen.'));
    expect(store.read().shown.wish.changes).toEqual([]);
    controlsOf(store).undo();
    expect(controlsOf(store).changes.map(({ path, to }) => [path, to])).toEqual([[ANSWER, 'N']]);
  });

  test('is undone together with the one that it joins, where that came right before', () => {
    const store = start();
    const begins = { ...giveAnswer('N', 'Seen.'), begins: ANSWER };
    const joins = { ...giveAnswer('N', 'Seen twice.'), joins: ANSWER };
    controlsOf(store).edit('boat-permits', begins);
    controlsOf(store).edit('boat-permits', joins);
    controlsOf(store).edit('boat-permits', { ...giveAnswer('N', 'Thrice.'), joins: ANSWER });
    controlsOf(store).undo();
    expect(textsOf(store).get(FILE)).toContain('Seen twice.');
    controlsOf(store).undo();
    expect(controlsOf(store).changes).toEqual([]);
  });

  test('that says what the file does is no change', () => {
    const store = start();
    const { text } = controlsOf(store).readText('boat-permits') ?? { text: '' };
    controlsOf(store).edit('boat-permits', giveAnswer('N', 'Seen.'));
    controlsOf(store).edit('boat-permits', {
      make: () => ({ kind: 'edited', text }),
      said: 'As before.',
    });
    expect(controlsOf(store).changes).toEqual([]);
    expect(store.readFiles().now).toBe(store.readFiles().loaded);
  });

  test('that stops the list changes nothing, and says why', () => {
    const store = start();
    const why = controlsOf(store).edit('boat-permits', {
      make: (text) => ({ kind: 'edited', text: text.replace(/^name: .*$/m, 'nam: Boats') }),
      said: 'Renamed.',
    });
    expect(why).toContain('line');
    expect(controlsOf(store)).toMatchObject({ changes: [], canUndo: false });
  });

  test('with the old reason says so, and so does the copy', () => {
    const store = start();
    const { text } = controlsOf(store).readText('boat-permits') ?? { text: '' };
    const edited = text.replace(/(digitisable:[^Y]*meets: )Y/, '$1N');
    expect(edited).not.toBe(text);
    controlsOf(store).edit('boat-permits', {
      make: () => ({ kind: 'edited', text: edited }),
      said: 'Answered.',
    });
    expect(controlsOf(store).changes).toMatchObject([{ path: ANSWER, isWithoutReason: true }]);
    controlsOf(store).saveCopy();
    expect(controlsOf(store).doubts).toMatchObject([{ kind: 'old-reason' }]);
  });

  test('is taken back by its own path', () => {
    const store = start();
    const before = textsOf(store).get(FILE);
    const { text } = controlsOf(store).readText('boat-permits') ?? { text: '' };
    controlsOf(store).edit('boat-permits', {
      make: () => ({ kind: 'edited', text: text.replace(/^name: .*$/m, 'name: Boats') }),
      said: 'Renamed.',
    });
    controlsOf(store).takeBack('boat-permits.name');
    expect(textsOf(store).get(FILE)).toBe(before);
    expect(controlsOf(store).changes).toEqual([]);
  });
});

describe('a new candidate', () => {
  const given = { id: 'taxis', name: 'Taxi licences', sector: 'Transport' };

  test('is listed and counts as one change, which is undone', () => {
    const store = start();
    expect(controlsOf(store).addCandidate(given)).toMatchObject({ kind: 'made' });
    expect(controlsOf(store).changes).toMatchObject([
      { path: 'taxis', candidate: 'Taxi licences', to: 'candidates/taxis.yaml' },
    ]);
    expect(store.read().shown.report.assessment.byId.has('taxis')).toBe(true);
    controlsOf(store).takeBack('taxis');
    expect(store.read().shown.report.assessment.byId.has('taxis')).toBe(false);
    expect(controlsOf(store).changes).toEqual([]);
  });

  test('is not made where its id is taken', () => {
    const store = start();
    expect(controlsOf(store).addCandidate({ ...given, id: 'registrars' })).toEqual({
      kind: 'taken',
      file: 'candidates/registrars.yaml',
    });
  });

  test('may be the first one of a list', () => {
    const store = start();
    const { loaded } = store.readFiles();
    expect(store.openFiles({ ...loaded, candidates: [] })).toBeUndefined();
    expect(store.read().shown.report.assessment.byId.size).toBe(0);
    controlsOf(store).addCandidate(given);
    expect(store.readFiles().now.candidates.map(({ file }) => file)).toEqual([
      'candidates/taxis.yaml',
    ]);
  });
});

describe('files that were saved', () => {
  test('hold what was changed, which then is no change any more', () => {
    const store = start();
    controlsOf(store).change(SHARE, '55%');
    controlsOf(store).edit('boat-permits', giveAnswer('N', 'Seen.'));
    const { now } = store.readFiles();
    const shown = store.read().shown.report.assessment;
    store.markSaved(now.candidates.filter(({ file }) => file === FILE));
    expect(controlsOf(store).changes).toEqual([]);
    expect(store.readFiles().loaded.candidates).toEqual(now.candidates);
    expect(store.readFiles().now).toBe(store.readFiles().loaded);
    expect(store.read().shown.report.assessment.ranked).toEqual(shown.ranked);
  });

  test('are changed again by what undoes the last change before', () => {
    const store = start();
    controlsOf(store).change(SHARE, '55%');
    controlsOf(store).change(ANSWER, 'N');
    store.markSaved(store.readFiles().now.candidates);
    controlsOf(store).undo();
    expect(controlsOf(store).changes.map(({ path, to }) => [path, to])).toEqual([[ANSWER, 'Y']]);
    expect(verdictOf(store)).toBe('qualifies');
  });

  test('leave those that could not be written changed', () => {
    const store = start();
    controlsOf(store).change(ANSWER, 'N');
    controlsOf(store).change('registrars.digitisable', 'N');
    const { now } = store.readFiles();
    store.markSaved(now.candidates.filter(({ file }) => file === FILE));
    expect(controlsOf(store).changes.map(({ path }) => path)).toEqual(['registrars.digitisable']);
  });
});

describe('other files', () => {
  test('take the place of all that there were, changes included', () => {
    const store = start();
    controlsOf(store).change(ANSWER, 'N');
    const { loaded } = store.readFiles();
    const [, ...others] = loaded.candidates;
    expect(store.openFiles({ ...loaded, candidates: others })).toBeUndefined();
    expect(store.read().shown.report.assessment.byId.has('boat-permits')).toBe(false);
    expect(controlsOf(store)).toMatchObject({ changes: [], canUndo: false });
  });

  test('that make no list leave all as it was', () => {
    const store = start();
    controlsOf(store).change(ANSWER, 'N');
    const { loaded } = store.readFiles();
    const [first] = loaded.candidates;
    if (first?.content.ok !== true) throw new Error('no text');
    const content = { ...first.content, text: 'candidate: x\n' };
    const refused = store.openFiles({ ...loaded, candidates: [{ ...first, content }] });
    expect(refused?.kind).toBe('stopped');
    expect(controlsOf(store).changes).toHaveLength(1);
    controlsOf(store).undo();
    expect(verdictOf(store)).toBe('qualifies');
  });
});
