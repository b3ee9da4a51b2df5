import { describe, expect, test } from 'vitest';
import { type Store, startStore } from '../../../src/page/live/store.ts';
import { makePageData } from '../make-page.ts';
import { makeReading } from '../make-reading.ts';
import { QUIET_ACTS } from '../quiet-acts.ts';

const ANSWER = 'boat-permits.scale-of-benefits';
const SHARE = 'boat-permits.savings.spend.desks.addressable.central';

/** A store of a page, and how many copies it saved. */
function start(assume: readonly string[] = []) {
  const data = makePageData(undefined, assume);
  let copies = 0;
  const saveCopy = () => {
    copies += 1;
  };
  const reading = makeReading();
  const store = startStore(data, reading, { ...QUIET_ACTS, saveCopy }, () => undefined);
  return { store, countCopies: () => copies };
}

function controlsOf(store: Store) {
  return store.read().controls;
}

function verdictOf(store: Store): string | undefined {
  return store.read().shown.report.assessment.byId.get('boat-permits')?.judgement.verdict;
}

describe('a store', () => {
  test('counts a change, and no longer once it says what the file does', () => {
    const { store } = start();
    controlsOf(store).change(ANSWER, 'N');
    expect(verdictOf(store)).toBe('ruled-out');
    expect(controlsOf(store).changes).toMatchObject([
      { path: ANSWER, from: 'Y', to: 'N', isWithoutReason: true },
    ]);
    controlsOf(store).change(ANSWER, 'Y');
    expect(verdictOf(store)).toBe('qualifies');
    expect(controlsOf(store).changes).toEqual([]);
  });

  test('undoes and redoes one change after the other', () => {
    const { store } = start();
    controlsOf(store).change(ANSWER, 'N');
    controlsOf(store).change(SHARE, '55%');
    controlsOf(store).undo();
    expect(controlsOf(store).changes.map(({ path }) => path)).toEqual([ANSWER]);
    controlsOf(store).undo();
    expect(controlsOf(store)).toMatchObject({ changes: [], canUndo: false, canRedo: true });
    controlsOf(store).redo();
    expect(verdictOf(store)).toBe('ruled-out');
  });

  test('takes one change back and leaves the others', () => {
    const { store } = start();
    controlsOf(store).change(ANSWER, 'N');
    controlsOf(store).change(SHARE, '55%');
    controlsOf(store).takeBack(ANSWER);
    expect(controlsOf(store).changes.map(({ path }) => path)).toEqual([SHARE]);
    controlsOf(store).undo();
    expect(controlsOf(store).changes.map(({ path }) => path)).toEqual([ANSWER, SHARE]);
  });

  test('says why a value cannot be read, and changes nothing', () => {
    const { store } = start();
    const before = store.read().shown;
    controlsOf(store).change(SHARE, '55');
    expect(store.read().shown).toBe(before);
    expect(controlsOf(store).refusals.get(SHARE)).toEqual({
      value: '55',
      why: '"55" is not a share from 0% to 100%, with its % sign, such as 50%. Did you mean 55%?',
    });
    expect(controlsOf(store).canUndo).toBe(false);
    controlsOf(store).change(SHARE, '55%');
    expect(controlsOf(store).refusals.get(SHARE)).toBeUndefined();
  });

  test('follows the files again in everything, what the page was made with included', () => {
    const { store } = start([`${ANSWER}=N`]);
    expect(controlsOf(store).changes).toHaveLength(1);
    controlsOf(store).reset();
    expect(controlsOf(store).changes).toEqual([]);
    expect(verdictOf(store)).toBe('qualifies');
  });

  test('counts neither an order nor a marking as a change', () => {
    const { store } = start();
    controlsOf(store).orderBy('saving');
    controlsOf(store).setTop(1);
    controlsOf(store).flip('open-standards');
    const { shown, controls } = store.read();
    expect(controls).toMatchObject({ changes: [], canUndo: false });
    expect(shown.report.assessment.options).toMatchObject({ by: 'saving', top: 1 });
    const flipped = shown.report.assessment.sheet.criteria.find(
      ({ id }) => id === 'open-standards',
    );
    expect(flipped?.marking).toBe('must');
  });

  test('takes from an address what it can, and says what it cannot', () => {
    const { store } = start();
    store.replace([
      { path: ANSWER, value: 'N' },
      { path: 'nobody.digitisable', value: 'Y' },
    ]);
    expect(controlsOf(store).changes.map(({ path }) => path)).toEqual([ANSWER]);
    expect(controlsOf(store).status).toContain(
      'Not taken from the address: nobody.digitisable=Y (there is no candidate "nobody").',
    );
  });

  test('saves a copy only once it has told which reasons stand for other answers', () => {
    const { store, countCopies } = start();
    controlsOf(store).change(ANSWER, 'N');
    controlsOf(store).saveCopy();
    expect(countCopies()).toBe(0);
    expect(controlsOf(store).doubts).toMatchObject([
      { kind: 'old-reason', change: { path: ANSWER } },
    ]);
    controlsOf(store).leaveCopy();
    expect(controlsOf(store).doubts).toBeNull();
    controlsOf(store).saveCopy();
    controlsOf(store).saveCopy();
    expect(countCopies()).toBe(1);
  });

  test('saves a copy at once where there is nothing to tell', () => {
    const { store, countCopies } = start();
    controlsOf(store).change(SHARE, '55%');
    controlsOf(store).saveCopy();
    expect(countCopies()).toBe(1);
  });

  test('asks anew where something changed since', () => {
    const { store, countCopies } = start();
    controlsOf(store).change(ANSWER, 'N');
    controlsOf(store).saveCopy();
    controlsOf(store).change('registrars.digitisable', '?');
    controlsOf(store).saveCopy();
    expect(countCopies()).toBe(0);
  });
});
