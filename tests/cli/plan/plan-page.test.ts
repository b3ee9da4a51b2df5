import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../support/root.ts';
import { makeFolder, runAssess } from '../../support/run-assess.ts';

const FOLDER = 'examples/portfolio';
const PLAN = readFileSync(join(ROOT, FOLDER, 'plan.yaml'), 'utf8');

/** A page of some arguments, what was said of it and the data that it carries. */
async function write(...args: readonly string[]) {
  const file = join(makeFolder(), 'page.html');
  const { code, stderr } = await runAssess([...args, '-o', file], { cwd: ROOT });
  expect(code).toBe(0);
  const html = readFileSync(file, 'utf8');
  const [, json] = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
  return { html, stderr, data: json === undefined ? undefined : JSON.parse(json) };
}

const placeOf = (html: string, id: string) => html.indexOf(`<section id="${id}">`);

describe('a plan as a page', () => {
  test('stands before the list, and carries the file of the plan and what was typed', async () => {
    const { html, stderr, data } = await write('plan', FOLDER, '--team', '9', '--frontier');
    expect(stderr).toBe('');
    expect(placeOf(html, 'plan')).toBeGreaterThan(0);
    expect(placeOf(html, 'plan')).toBeLessThan(placeOf(html, 'order'));
    expect(data.settings.plan).toEqual({ typed: { team: '9' }, frontier: true });
    const texts = data.files.candidates.map(({ content }: { content: { text: string } }) =>
      content.text.replaceAll('\r\n', '\n'),
    );
    expect(texts).toContain(PLAN.replaceAll('\r\n', '\n'));
    expect(html).toContain('--team 9, in place of what');
    expect(html).toContain('and of their plan, whole');
  });

  test('needs no file', async () => {
    const candidates = ['beach-huts', 'well-tests'].map((id) => `${FOLDER}/${id}.yaml`);
    const { html, data } = await write('plan', ...candidates, '--budget', '2026-27=£12m');
    expect(html).toContain('<h2>Funding plan</h2>');
    expect(data.settings.plan).toEqual({ typed: { budget: '2026-27=£12m' }, frontier: false });
    expect(data.files.candidates).toHaveLength(2);
  });

  test('has neither program nor texts where it is asked for --static', async () => {
    const { html, data } = await write('plan', FOLDER, '--static');
    expect(data).toBeUndefined();
    expect(html).not.toContain('<script');
    expect(html).toContain('id="chart-plan"');
  });
});

describe('a hit list as a page', () => {
  test('has the plan of the one plan file among its paths', async () => {
    const { html, stderr, data } = await write(FOLDER);
    expect(stderr).toBe('');
    expect(placeOf(html, 'plan')).toBeGreaterThan(placeOf(html, 'savings'));
    expect(data.settings).not.toHaveProperty('plan');
  });

  test('has no plan of several plan files, and says why', async () => {
    const other = join(
      makeFolder({ 'other.yaml': PLAN.replace('plan: merrowland', 'plan: other') }),
      'other.yaml',
    );
    const { html, stderr } = await write(FOLDER, other);
    expect(stderr).toContain(
      'note: The page has no plan: it is made from one plan file, and there',
    );
    expect(stderr).toContain('other.yaml');
    expect(placeOf(html, 'plan')).toBe(-1);
  });

  test('has no plan without a plan file', async () => {
    const { html } = await write('candidates');
    expect(html).not.toContain('data-part="plan"');
    expect(html).not.toContain('href="#plan"');
  });
});
