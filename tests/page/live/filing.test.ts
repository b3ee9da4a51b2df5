import { expect, test } from 'vitest';
import type { FolderFile } from '../../../src/page/folder/folder-file.ts';
import type { TakenFolder } from '../../../src/page/folder/taken-folder.ts';
import { startFiling } from '../../../src/page/live/filing.ts';
import type { FolderPick } from '../../../src/page/live/pick-folder.ts';
import { startStore } from '../../../src/page/live/store.ts';
import type { Download } from '../../../src/page/saving/make-download.ts';
import { candidateText } from '../../cli/candidate-text.ts';
import { sha256 } from '../../support/to-source.ts';
import { makePageData } from '../make-page.ts';
import { makeReading } from '../make-reading.ts';
import { QUIET_ACTS } from '../quiet-acts.ts';
import { makeFakeFolder, readFake } from '../saving/fake-folder.ts';

type Texts = Readonly<Record<string, string>>;

const TAXIS = candidateText({ id: 'taxis', answers: { digitisable: 'Y' } });
const FAULTY = `${candidateText({ id: 'faulty' })}colour: red\n`;
const ANSWER = 'taxis.digitisable';

/** A page whose person picks one thing after another. */
function start(...picks: readonly FolderPick[]) {
  const left = [...picks];
  const downloads: Download[] = [];
  const nothing = () => undefined;
  const acts = { ...QUIET_ACTS, filing: () => desk.read() };
  const store = startStore(makePageData(), makeReading(), acts, () => undefined);
  const desk = startFiling({
    store: () => store,
    readChanges: () => store.read().controls.changes,
    say: (text) => store.read().controls.say(text),
    pickFolder: async () => left.shift() ?? { kind: 'cancelled' },
    takeInput: () => folderOf({}),
    toTop: nothing,
    download: (download) => downloads.push(download),
    sha256,
  });
  /** Does something and waits until all that follows from it is done. */
  const does = async (act: () => void) => {
    act();
    await new Promise((resolve) => setTimeout(resolve, 20));
    return desk.read().notice;
  };
  return {
    store,
    desk,
    downloads,
    does,
    openFolder: () => does(desk.read().openFolder),
    save: () => does(desk.read().save),
    goOn: () => does(desk.read().goOn),
    change: (value: string) => store.read().controls.change(ANSWER, value),
    readIds: () => [...store.read().shown.report.assessment.byId.keys()],
    readStatus: () => store.read().controls.status,
  };
}

function folderOf(texts: Texts, askToWrite: TakenFolder['askToWrite'] = null): TakenFolder {
  const files = Object.entries(texts).map(
    ([path, text]): FolderFile => ({
      path,
      read: async (most) => new TextEncoder().encode(text).subarray(0, most),
    }),
  );
  return { name: 'share', list: async () => files, askToWrite };
}

function picks(texts: Texts, askToWrite?: TakenFolder['askToWrite']): FolderPick {
  return { kind: 'taken', folder: folderOf(texts, askToWrite) };
}

test('a folder with a faulty file is opened without it where the person wants that', async () => {
  const page = start(picks({ 'candidates/taxis.yaml': TAXIS, 'candidates/faulty.yaml': FAULTY }));
  const before = page.readIds();
  expect(await page.openFolder()).toMatchObject({ kind: 'not-opened', canSkip: true });
  expect(page.readIds()).toEqual(before);
  expect(await page.goOn()).toBeNull();
  expect(page.readIds()).toEqual(['taxis']);
});

test('a folder of two sheets that differ is refused in words', async () => {
  const sheet = 'sheet: one\nname: One\ncriteria: []\n';
  const page = start(
    picks({
      'candidates/taxis.yaml': TAXIS,
      'criteria/a.yaml': sheet,
      'criteria/b.yaml': `${sheet}# other\n`,
    }),
  );
  expect(await page.openFolder()).toMatchObject({ kind: 'not-opened', canSkip: false });
});

test('leave to lose changes is not leave to lose those that come after it', async () => {
  const page = start(picks({ 'candidates/taxis.yaml': TAXIS }), { kind: 'refused' });
  await page.openFolder();
  page.change('N');
  expect(await page.openFolder()).toEqual({ kind: 'unsaved', changes: 1 });
  expect(await page.goOn()).toEqual({ kind: 'choose' });
  page.change('?');
  const notice = await page.does(() => page.desk.read().takeInput([]));
  expect(notice).toEqual({ kind: 'unsaved', changes: 1 });
  expect(page.readIds()).toEqual(['taxis']);
});

test('leave to write is asked for when files are saved, and whatever refuses it leads to the download', async () => {
  for (const refuse of [
    async () => null,
    () => Promise.reject(new DOMException('no', 'SecurityError')),
    () => Promise.reject(new Error('by policy')),
  ]) {
    const page = start(picks({ 'candidates/taxis.yaml': TAXIS }, refuse));
    await page.openFolder();
    page.change('N');
    await page.save();
    expect(page.downloads.map(({ name }) => name)).toEqual(['taxis.yaml']);
    expect(page.readStatus()).toMatch(
      /^The folder share was not saved to: .* taxis\.yaml was handed to the browser as a download\. Put it into the folder candidates, in the place of the one there\./,
    );
    expect(page.desk.isUnsaved()).toBe(false);
    expect(page.store.read().controls.changes).toHaveLength(1);
  }
});

test('saving writes once however often it is asked for, and what is undone then is unsaved', async () => {
  const disk = makeFakeFolder({ 'candidates/taxis.yaml': TAXIS });
  const page = start(picks({ 'candidates/taxis.yaml': TAXIS }, async () => disk));
  await page.openFolder();
  page.change('N');
  await page.does(() => {
    page.desk.read().save();
    page.desk.read().save();
  });
  expect(disk.writes).toEqual(['candidates/taxis.yaml']);
  expect(readFake(disk)).toEqual({
    'candidates/taxis.yaml': TAXIS.replace('{meets: Y}', '{meets: N}'),
  });
  expect(page.desk.isUnsaved()).toBe(false);
  page.store.read().controls.undo();
  expect(page.desk.isUnsaved()).toBe(true);
  await page.save();
  expect(readFake(disk)).toEqual({ 'candidates/taxis.yaml': TAXIS });
});

test('a folder that cannot be read is not opened, and says so', async () => {
  const list = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  const page = start({ kind: 'taken', folder: { name: '', list, askToWrite: null } });
  expect(await page.openFolder()).toMatchObject({
    kind: 'not-opened',
    says: 'What was given cannot be read: it may not be opened with your permissions, or this browser does not allow it.',
  });
});
