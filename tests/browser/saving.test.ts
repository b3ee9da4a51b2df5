import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { candidateText, spendText } from '../cli/candidate-text.ts';
import { readZip } from '../support/read-zip.ts';
import { makeFolder } from '../support/run-assess.ts';
import {
  countChanges,
  describeInBrowser,
  findBarriers,
  type Open,
  readFigures,
  runFigures,
  waitUntilAlive,
} from './pages.ts';
import {
  type Files,
  type PickerFaults,
  putFiles,
  readAsked,
  readShare,
  servePage,
  standInPicker,
} from './served-page.ts';

const readAddress = servePage();

const ANSWER = 'boat-permits.digitisable';
const BOATS = candidateText({
  answers: { digitisable: 'Y' },
  more: `${spendText('£10m')} # what they cost`,
});
const TAXIS = candidateText({ id: 'taxis', name: 'Taxi licences', answers: { digitisable: 'Y' } });
const FOLDER = {
  'candidates/boat-permits.yaml': Buffer.from(`\ufeff${BOATS.replaceAll('\n', '\r\n')}`),
  'candidates/taxis.yaml': TAXIS,
  'notes.md': 'Not ours.\n',
};

describeInBrowser('a page that opens a folder', (open) => {
  test('shows what the program does, and asks for no leave to write', async () => {
    const { page, told } = await openFolder(open, FOLDER);
    expect(await readFigures(page)).toEqual(await runFigures(makeFolder(FOLDER), []));
    expect(await readAsked(page)).toEqual(['pick to read']);
    expect(await page.locator('[role="status"]').first().innerText()).toBe(
      'The folder share is open, with 2 candidate files.',
    );
    expect(told).toEqual([]);
  });

  test('says what a copy would carry then, in place of what the page carries itself', async () => {
    const { page } = await openPage(open, {}, FOLDER);
    const carrying = page.locator('.carrying');
    expect(await carrying.innerText()).toContain('This page carries the sheet');
    await page.locator('button[name="open-folder"]').click();
    await carrying.getByText('What is shown comes from the files of the folder share').waitFor();
    expect(await carrying.innerText()).not.toContain('This page carries the sheet');
  });

  test('saves into it what was changed and nothing else, and the program finds what the page showed', async () => {
    const { page, told } = await openFolder(open, FOLDER);
    await answer(page, ANSWER, 'N');
    await save(page);
    await page.getByText('Saved candidates/boat-permits.yaml.').waitFor();
    expect(await countChanges(page)).toBe(0);
    const saved = await readShare(page);
    const expected = FOLDER['candidates/boat-permits.yaml']
      .toString('utf8')
      .replace('digitisable: {meets: Y}', 'digitisable: {meets: N}');
    expect(saved).toEqual({
      'candidates/boat-permits.yaml': Buffer.from(expected),
      'candidates/taxis.yaml': Buffer.from(TAXIS),
      'notes.md': Buffer.from('Not ours.\n'),
    });
    expect(await readFigures(page)).toEqual(await runFigures(makeFolder(saved), []));
    expect(await readAsked(page)).toEqual(['pick to read', 'leave to readwrite']);
    expect(told).toEqual([]);
  });

  test('says in words what keeps it from being a list, and keeps what it shows', async () => {
    const faulty = { 'candidates/a.yaml': 'candidate: a\nname: A\ncolour: red\n' };
    const { page } = await openPage(open, {}, faulty);
    const before = await readFigures(page);
    await page.locator('button[name="open-folder"]').click();
    const notice = page.locator('[data-notice="not-opened"]');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/candidates\/a\.yaml:3:1 error: .*colour/);
    expect(await readFigures(page)).toEqual(before);
    expect(await findBarriers(page)).toEqual([]);
  });

  test('can begin a list in an empty folder, and saves its first candidate there', async () => {
    const { page } = await openPage(open);
    await page.locator('button[name="open-folder"]').click();
    await page.locator('[data-notice="empty"]').waitFor();
    await page.locator('button[name="go-on"]').click();
    await page.getByText('is open, with 0 candidate files').waitFor();
    expect((await readFigures(page)).candidates).toEqual([]);
    await page.locator('input[name="new-candidate:name"]').fill('Taxi licences');
    await page.locator('input[name="new-candidate:sector"]').fill('Local government');
    await page.locator('button[name="new-candidate"]').click();
    await save(page);
    await page.getByText('Saved candidates/taxi-licences.yaml.').waitFor();
    expect(await countChanges(page)).toBe(0);
    const saved = await readShare(page);
    expect(Object.keys(saved)).toEqual(['candidates/taxi-licences.yaml']);
    expect(await readFigures(page)).toEqual(await runFigures(makeFolder(saved), []));
  });

  test('asks before other files take the place of changes', async () => {
    const { page } = await openFolder(open, FOLDER);
    await answer(page, ANSWER, 'N');
    await page.locator('button[name="open-folder"]').click();
    await page.locator('[data-notice="unsaved"]').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.locator('button[name="leave-notice"]').click();
    expect(await countChanges(page)).toBe(1);
    await page.locator('button[name="open-folder"]').click();
    await page.locator('button[name="go-on"]').click();
    await page.getByText('The folder share is open').waitFor();
    expect(await countChanges(page)).toBe(0);
  });

  test('has a field for it where the browser refuses to pick one', async () => {
    const { page } = await openPage(open, { picker: 'SecurityError' });
    const chooser = page.waitForEvent('filechooser');
    await page.locator('button[name="open-folder"]').click();
    const folder = makeFolder(FOLDER);
    await page.locator('[data-notice="choose"]').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await (await chooser).setFiles(folder);
    await page.getByText('with 2 candidate files').waitFor();
    expect(await readFigures(page)).toEqual(await runFigures(folder, []));
    await answer(page, ANSWER, 'N');
    const { name, bytes } = await saveAsDownload(page);
    expect(name).toBe('boat-permits.yaml');
    expect(bytes.toString('utf8')).toContain('digitisable: {meets: N}');
  });

  test('opens one that is dropped on it, and writes nothing into files that are', async () => {
    const { page } = await openPage(open);
    const folder = makeFolder(FOLDER);
    await drop(page, [folder]);
    await page.getByText('with 2 candidate files').waitFor();
    expect(await readFigures(page)).toEqual(await runFigures(folder, []));
    await drop(page, [join(folder, 'candidates/taxis.yaml')]);
    await page.getByText('What was given is open, with 1 candidate file.').waitFor();
    await answer(page, 'taxis.digitisable', 'N');
    expect((await saveAsDownload(page)).name).toBe('taxis.yaml');
  });

  test('opens none where the person changed their mind', async () => {
    const { page } = await openPage(open, { picker: 'AbortError' });
    await page.locator('button[name="open-folder"]').click();
    await page.getByText('No folder was opened.').waitFor();
    expect(await page.locator('[data-notice]').count()).toBe(0);
  });
});

describeInBrowser('a page that may not write', (open) => {
  test('hands one changed file over as itself', async () => {
    const { page } = await openFolder(open, FOLDER, { leave: 'denied' });
    await answer(page, ANSWER, 'N');
    const { name, bytes } = await saveAsDownload(page);
    expect(name).toBe('boat-permits.yaml');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8').split('\r\n')).toHaveLength(BOATS.split('\n').length);
    await page.getByText('leave to write was not given').waitFor();
    expect(await countChanges(page)).toBe(1);
    expect(await readShare(page)).toEqual(toBuffers(FOLDER));
  });

  test('hands several over as one archive, with their folders', async () => {
    const { page } = await openFolder(open, FOLDER, { leave: 'denied' });
    await answer(page, ANSWER, 'N');
    await answer(page, 'taxis.digitisable', '?');
    const { name, bytes } = await saveAsDownload(page);
    expect(name).toBe('assess-changes.zip');
    const files = readZip(bytes);
    expect(files.map((file) => file.name)).toEqual([
      'candidates/boat-permits.yaml',
      'candidates/taxis.yaml',
    ]);
    const saved = {
      ...FOLDER,
      ...Object.fromEntries(files.map((file) => [file.name, file.bytes])),
    };
    expect(await readFigures(page)).toEqual(await runFigures(makeFolder(saved), []));
  });

  test('says what was written where writing fails half-way, and hands over the rest', async () => {
    const { page } = await openFolder(open, FOLDER, { full: 'taxis.yaml' });
    await answer(page, ANSWER, 'N');
    await answer(page, 'taxis.digitisable', '?');
    const { name } = await saveAsDownload(page);
    expect(name).toBe('taxis.yaml');
    const notice = page.locator('[data-notice="not-saved"]');
    expect(await notice.innerText()).toContain(
      'Saved candidates/boat-permits.yaml. candidates/taxis.yaml cannot be saved: there is no space left. Not saved: candidates/taxis.yaml.',
    );
    expect(await findBarriers(page)).toEqual([]);
    expect(await countChanges(page)).toBe(1);
    const saved = await readShare(page);
    expect(saved['candidates/boat-permits.yaml']?.toString('utf8')).toContain('{meets: N}');
    expect(saved['candidates/taxis.yaml']?.toString('utf8')).toBe(TAXIS);
  });
});

describeInBrowser('two people on one folder', (open) => {
  test('do not write over each other: the second is shown what differs', async () => {
    const { page } = await openFolder(open, FOLDER);
    const other = await page.context().newPage();
    await other.goto(page.url().replace(/#.*/, ''));
    await waitUntilAlive(other);
    await standInPicker(other);
    await other.locator('button[name="open-folder"]').click();
    await other.getByText('with 2 candidate files').waitFor();

    await answer(other, ANSWER, '?');
    await save(other);
    await other.getByText('Saved candidates/boat-permits.yaml.').waitFor();
    await answer(page, ANSWER, 'N');
    await answer(page, 'taxis.digitisable', 'N');
    const before = await readShare(page);
    await save(page);
    const notice = page.locator('[data-notice="conflict"]');
    await notice.waitFor();
    const says = await notice.innerText();
    expect(says).toContain('candidates/boat-permits.yaml has changed on the disk');
    const lines = ['Y', '?', 'Y', 'N'].map(
      (meets, at) =>
        `${at % 2 === 0 ? '−' : '+'} answers: {digitisable: {meets: ${meets === '?' ? '"?"' : meets}}}`,
    );
    await page.setViewportSize({ width: 360, height: 640 });
    for (const line of lines) expect(says.replaceAll("'?'", '"?"')).toContain(line);
    expect(await findBarriers(page)).toEqual([]);
    expect(await readShare(page)).toEqual(before);
    expect(await countChanges(page)).toBe(2);

    const downloaded = page.waitForEvent('download');
    await page.locator('button[name="go-on"]').click();
    expect((await downloaded).suggestedFilename()).toBe('assess-changes.zip');
    await other.locator('button[name="open-folder"]').click();
    await answer(other, 'taxis.digitisable', 'N');
    await save(other);
    await other.getByText('Saved candidates/taxis.yaml.').waitFor();
  });
});

describeInBrowser('a page with changes', (open) => {
  test('stores nothing in the browser but what it saves', async () => {
    const { page } = await openFolder(open, FOLDER);
    await answer(page, ANSWER, 'N');
    await save(page);
    await page.getByText('Saved candidates/boat-permits.yaml.').waitFor();
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      document.cookie,
    ]);
    expect(stored).toEqual([0, 0, 0, 0, '']);
  });

  test('has the browser ask before it is left, until they are saved or downloaded', async () => {
    const { page } = await openFolder(open, FOLDER, { leave: 'denied' });
    expect(await asksToLeave(page)).toBe(false);
    await answer(page, ANSWER, 'N');
    expect(await asksToLeave(page)).toBe(true);
    await saveAsDownload(page);
    expect(await asksToLeave(page)).toBe(false);
    await answer(page, ANSWER, '?');
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    expect((await asked).type()).toBe('beforeunload');
  });
});

/** A page whose picker gives the private folder of its origin, and of which a person opens nothing yet. */
async function openPage(open: Open, faults: PickerFaults = {}, files: Files = {}) {
  const opened = await open(readAddress());
  await putFiles(opened.page, files);
  await waitUntilAlive(opened.page);
  await standInPicker(opened.page, faults);
  return opened;
}

/** The same, once it shows a folder that holds some files. */
async function openFolder(open: Open, files: Files, faults: PickerFaults = {}) {
  const opened = await openPage(open, faults, files);
  await opened.page.locator('button[name="open-folder"]').click();
  await opened.page.getByText('The folder share is open').waitFor();
  return opened;
}

async function answer(page: Page, path: string, meets: string): Promise<void> {
  await page.locator(`input[name="${path}"][value="${meets}"]`).check();
}

/** Saves, whatever the page says of it before. */
async function save(page: Page): Promise<void> {
  await page.locator('button[name="save"]').click();
  const doubts = page.locator('[data-notice="doubts"]');
  if ((await doubts.count()) > 0) await page.locator('button[name="go-on"]').click();
}

async function saveAsDownload(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const downloaded = page.waitForEvent('download');
  await save(page);
  const download = await downloaded;
  const file = join(makeFolder(), 'download');
  await download.saveAs(file);
  return { name: download.suggestedFilename(), bytes: readFileSync(file) };
}

/** Whether the page would have the browser ask. */
function asksToLeave(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;
  });
}

/** Drops files or folders of the disk on the page. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
  }
}

function toBuffers(files: Files): Record<string, Buffer> {
  return Object.fromEntries(
    Object.entries(files).map(([file, holds]) => [file, Buffer.from(holds)]),
  );
}
