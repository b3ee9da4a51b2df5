import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';
import { makeFolder } from '../support/run-assess.ts';
import {
  countChanges,
  describeInBrowser,
  findBarriers,
  readFigures,
  runFigures,
  waitUntilAlive,
  writePage,
} from './pages.ts';

const FILES = ['candidates/registrars.yaml', 'candidates/council-tax.yaml'];

/** A file as it would be saved. */
interface SavedFile {
  readonly file: string;
  readonly text: string;
}

describeInBrowser('answering question by question', (open) => {
  async function openList(): Promise<Page> {
    const { page } = await open(await writePage([], makeFolder(readCandidates())));
    await waitUntilAlive(page);
    return page;
  }

  test('takes a new candidate from its name to its rank by the keyboard alone', async () => {
    const page = await openList();
    const { keyboard } = page;
    await tabTo(page, (name) => name === null, 'New candidate');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.type('Taxi licences');
    await keyboard.press('Tab');
    await keyboard.type('Transport');
    await keyboard.press('Enter');
    expect(await readFocus(page)).toContain('1. Scale of benefits');
    await tabTo(page, (name) => name === null, 'Add a source');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.type('Returns of the licensing authorities');
    await keyboard.press('Enter');
    await page.locator('#ask-taxi-licences [name="next-question"]').focus();
    for (let number = 1; number <= 19; number += 1) {
      await page.locator('#ask-taxi-licences-question').focus();
      await keyboard.press(number === 7 ? '?' : 'y');
      await tabTo(page, (name) => name?.startsWith('because:') === true);
      await keyboard.type(`Authority ${number} says so.`);
      if (number > 1 && number !== 7) {
        await tabTo(page, (name) => name?.startsWith('source:') === true);
        await keyboard.press('Space');
      }
      await keyboard.press('Control+Enter');
      if (number < 19) expect(await readFocus(page)).toContain(`${number + 1}. `);
    }
    await page
      .locator('#ask-taxi-licences .stands')
      .filter({ hasText: '19 of 19 answered' })
      .waitFor();
    await tabTo(page, (name) => name === 'have-ranked', '', 'Shift+Tab');
    await keyboard.press('Enter');
    await page.locator('[data-candidate="taxi-licences"][data-rank]').waitFor();
    const files = await readFiles(page);
    const folder = makeFolder(Object.fromEntries(files.map(({ file, text }) => [file, text])));
    expect(await readFigures(page)).toEqual(await runFigures(folder, []));
    const made = files.find(({ file }) => file === 'candidates/taxi-licences.yaml');
    expect(made?.text).toContain(
      'because: Authority 19 says so.\n    sources: [returns-of-the-licensing]',
    );
    expect(made?.text).toContain('meets: "?"\n    because: Authority 7 says so.');
  });

  test('is undone and redone step by step, an answer with its reason as one', async () => {
    const page = await openList();
    const before = [await readFiles(page), await readFigures(page)];
    await page.click('button[name="ask:registrars"]');
    await page.click('button[name="ask:registrars.digitisable"]');
    await answer(page, 'registrars.digitisable', 'N', 'Signatures stay on paper.');
    const after = [await readFiles(page), await readFigures(page)];
    expect(after).not.toEqual(before);
    expect(await countChanges(page)).toBe(2);
    await page.click('button[name="undo"]');
    expect([await readFiles(page), await readFigures(page)]).toEqual(before);
    expect(await countChanges(page)).toBe(0);
    await page.click('button[name="redo"]');
    expect([await readFiles(page), await readFigures(page)]).toEqual(after);
  });

  test('keeps what was typed when another question, Undo or Close takes the focus', async () => {
    const page = await openList();
    await page.click('button[name="ask:registrars"]');
    await page.click('button[name="ask:registrars.digitisable"]');
    const reason = page.locator('textarea[name="because:registrars.digitisable"]');
    await reason.fill('Half typed');
    await page.keyboard.press('Escape');
    await page.click('button[name="ask:registrars.open-standards"]');
    expect(JSON.stringify(await readFiles(page))).toContain('Half typed');
    await page.click('button[name="ask:registrars.digitisable"]');
    await reason.fill('Typed in full');
    await page.click('button[name="undo"]');
    expect(await reason.inputValue()).toBe('Half typed');
    await page.click('button[name="redo"]');
    expect(await reason.inputValue()).toBe('Typed in full');
    await reason.fill('At last');
    await page.click('button[name="close-questions"]');
    expect(JSON.stringify(await readFiles(page))).toContain('At last');
    expect(await page.evaluate('document.activeElement?.getAttribute("name")')).toBe(
      'ask:registrars',
    );
  });

  test('says that a reason was given for another answer', async () => {
    const page = await openList();
    await page.click('button[name="ask:registrars"]');
    await page.click('button[name="ask:registrars.scale-of-benefits"]');
    await page.locator('input[name="registrars.scale-of-benefits"][value="N"]').check();
    const warning = page.locator('#ask-registrars .warning');
    await warning.filter({ hasText: 'The reason was given for' }).waitFor();
    await page
      .locator('textarea[name="because:registrars.scale-of-benefits"]')
      .fill('Too small to notice.');
    await page.keyboard.press('Control+Enter');
    await page.click('button[name="ask:registrars.scale-of-benefits"]');
    expect(await warning.filter({ hasText: 'The reason was given for' }).count()).toBe(0);
  });

  test('does not leave a question whose field holds what the file cannot take', async () => {
    const page = await openList();
    await page.click('button[name="ask:registrars"]');
    await page.click('button[name="ask:registrars.digitisable"]');
    const likely = page.locator('input[name="likely:registrars.digitisable"]');
    await likely.fill('lots');
    await page.keyboard.press('Enter');
    expect(await likely.getAttribute('aria-invalid')).toBe('true');
    expect(await page.evaluate('document.activeElement?.getAttribute("name")')).toBe(
      'likely:registrars.digitisable',
    );
    expect(await countChanges(page)).toBe(0);
  });

  test('edits what a candidate is, and gives back what the file cannot take', async () => {
    const page = await openList();
    await page.click('button[name="ask:registrars"]');
    await page.click('.about > summary');
    const name = page.locator('input[name="about:registrars.name"]');
    await name.fill('Registration');
    await name.press('Tab');
    await page.locator('#c-registrars h2').filter({ hasText: 'Registration' }).waitFor();
    await name.fill('');
    await name.press('Tab');
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    const [file] = (await readFiles(page)).filter((each) => each.file === FILES[0]);
    const before = readFileSync(join(ROOT, 'candidates/registrars.yaml'), 'utf8');
    expect(file?.text).toBe(before.replace(/^name: .*$/m, 'name: Registration'));
  });

  test('shows what check finds beside its question, with the fix as a button', async () => {
    const [file = ''] = FILES;
    const text = readFileSync(join(ROOT, file), 'utf8');
    const spelt = text.replace(/(digitisable:\s+meets: )Y/, '$1yes');
    expect(spelt).not.toBe(text);
    const { page } = await open(
      await writePage([], makeFolder({ ...readCandidates(), [file]: spelt })),
    );
    await waitUntilAlive(page);
    await page.click('button[name="ask:registrars"]');
    await page.click('button[name="ask:registrars.digitisable"]');
    const found = page.locator('#ask-registrars .question .findings');
    await found.filter({ hasText: 'yes' }).waitFor();
    await found.locator('button').click();
    await found.waitFor({ state: 'detached' });
    const saved = (await readFiles(page)).find((each) => each.file === file);
    expect(saved?.text).toBe(text);
  });

  test('has one group of radio buttons for an answer in the whole page', async () => {
    const page = await openList();
    await page.click('button[name="ask:registrars"]');
    await page.click('button[name="ask:registrars.digitisable"]');
    expect(await page.locator('input[name="registrars.digitisable"]').count()).toBe(3);
    expect(await page.locator('#ask-registrars input[name="registrars.digitisable"]').count()).toBe(
      3,
    );
  });

  test('tells a screen reader the question, its answer and its fields', async () => {
    const page = await openList();
    await page.click('button[name="ask:registrars"]');
    await page.click('button[name="ask:registrars.digitisable"]');
    const heard = await page.locator('#ask-registrars fieldset.question').ariaSnapshot();
    expect(heard).toMatchInlineSnapshot(`
      "- group "17. Is it digitisable? Must":
        - heading "17. Is it digitisable? Must" [level=3]
        - paragraph: Can it be used online from anywhere, so that one provider serves all, with no tie to a place?
        - paragraph: "What would settle it: The share of cases that need no visit and no physical thing, and what law or practice ties down the rest. Service managers hold the counts; lawyers know the rules."
        - group: "What 1 other candidate answered: Y 1, N 0, ? 0"
        - paragraph:
          - radiogroup "17. Is it digitisable?":
            - radio "Y, yes" [checked]
            - text: Y, yes
            - radio "N, no"
            - text: N, no
            - radio "?, not known"
            - text: "?, not known"
        - paragraph:
          - text: Reason
          - textbox "Reason": Some 85% of registrations have no ceremony and, once the law allows it, could be done online with proven checks. Ceremonies, the other 15%, are left out of the candidate.
        - group "Sources":
          - text: Sources
          - 'checkbox "NHS Jobs: How servitised platforms can modernize our public services, Applying servitised platform thinking to the Local Government Sector (paper-local-government)"'
          - text: "NHS Jobs: How servitised platforms can modernize our public services, Applying servitised platform thinking to the Local Government Sector (paper-local-government)"
          - 'checkbox "NHS Jobs: How servitised platforms can modernize our public services, Example service 1, Registrars: opening paragraph (paper-opening)"'
          - text: "NHS Jobs: How servitised platforms can modernize our public services, Example service 1, Registrars: opening paragraph (paper-opening)"
          - 'checkbox "NHS Jobs: How servitised platforms can modernize our public services, Example service 1, Registrars: The waste, with note 32 (paper-waste)" [checked]'
          - text: "NHS Jobs: How servitised platforms can modernize our public services, Example service 1, Registrars: The waste, with note 32 (paper-waste)"
          - 'checkbox "NHS Jobs: How servitised platforms can modernize our public services, Example service 1, Registrars: The solution (paper-solution)" [checked]'
          - text: "NHS Jobs: How servitised platforms can modernize our public services, Example service 1, Registrars: The solution (paper-solution)"
          - 'checkbox "NHS Jobs: How servitised platforms can modernize our public services, Approximating savings available to other areas of public services: Methodology (paper-methodology)"'
          - text: "NHS Jobs: How servitised platforms can modernize our public services, Approximating savings available to other areas of public services: Methodology (paper-methodology)"
          - checkbox "Revenue outturn central, protective and other services (RO6) 2021 to 2022, As cited in the paper's note 33, which names no line (ro6-2021-22)"
          - text: Revenue outturn central, protective and other services (RO6) 2021 to 2022, As cited in the paper's note 33, which names no line (ro6-2021-22)
          - group: Add a source
        - paragraph:
          - text: How likely a Y is while it is not known, such as 60%; may be left empty
          - textbox "How likely a Y is while it is not known, such as 60%; may be left empty""
    `);
  });

  for (const width of [1180, 360]) {
    test(`keeps nobody out at ${width} pixels`, async () => {
      const { page } = await open(await writePage([], makeFolder(readCandidates())), {
        viewport: { width, height: 900 },
        bypassCSP: true,
      });
      await waitUntilAlive(page);
      await page.click('button[name="ask:registrars"]');
      await page.evaluate(
        "for (const each of document.querySelectorAll('.asking details, .new-candidate')) each.open = true",
      );
      expect(await findBarriers(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    });
  }
});

function readCandidates(): Record<string, string> {
  return Object.fromEntries(FILES.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
}

/** Every file as it would be saved. */
function readFiles(page: Page): Promise<readonly SavedFile[]> {
  return page.evaluate('window.assess.files()');
}

async function answer(page: Page, path: string, value: string, because: string): Promise<void> {
  await page.locator(`input[name="${path}"][value="${value}"]`).check();
  await page.locator(`textarea[name="because:${path}"]`).fill(because);
  await page.keyboard.press('Tab');
}

/** Presses a key until what has a name, or begins with a text, has the focus. */
async function tabTo(
  page: Page,
  isWanted: (name: string | null) => boolean,
  text = '',
  key = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press(key);
    const name: string | null = await page.evaluate(
      "document.activeElement?.getAttribute('name') ?? null",
    );
    if (isWanted(name) && (await readFocus(page)).startsWith(text)) return;
  }
  throw new Error(`${key} does not lead there`);
}

function readFocus(page: Page): Promise<string> {
  return page.evaluate("document.activeElement?.textContent ?? ''");
}
