import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { startStore } from '../../../src/page/live/store.ts';
import { PartView } from '../../../src/page/part-view.tsx';
import { listParts } from '../../../src/page/parts/list-parts.tsx';
import { makePageData } from '../make-page.ts';
import { makeReading } from '../make-reading.ts';
import { QUIET_ACTS } from '../quiet-acts.ts';

const data = makePageData();

function start() {
  return startStore(data, makeReading(), QUIET_ACTS, () => undefined);
}

/** The names of what may be filled in or chosen, with how many there are of each. */
function countNames(html: string): Map<string, number> {
  const names = [...html.matchAll(/<input[^>]* name="([^"]+)"/g)].map(([, name = '']) => name);
  return new Map(names.map((name) => [name, names.filter((other) => other === name).length]));
}

describe('a part of a page', () => {
  const store = start();
  const { shown, controls } = store.read();
  const alive = listParts(shown)
    .map((part) => renderToString(<PartView part={part} shown={shown} controls={controls} />))
    .join('');

  test('has no control without the script', () => {
    for (const part of listParts(shown)) {
      const html = renderToString(<PartView part={part} shown={shown} controls={null} />);
      expect(html).not.toMatch(/<(?:input|button|select)/);
    }
  });

  test('has a choice of three for each answer once it is alive, and each only once', () => {
    const counts = countNames(alive);
    const { criteria } = shown.report.assessment.sheet;
    for (const id of ['boat-permits', 'council-tax', 'registrars']) {
      for (const { id: criterion } of criteria) expect(counts.get(`${id}.${criterion}`)).toBe(3);
    }
  });

  test('has one field for each figure of a file, three for a range', () => {
    const counts = countNames(alive);
    const fields = [...counts].filter(([name]) => name.split('.').length > 2);
    expect(fields.filter(([, count]) => count !== 1)).toEqual([]);
    for (const { path } of controls.listFigures('boat-permits')) {
      expect({ path, is: counts.has(path) || counts.has(`${path}.central`) }).toEqual({
        path,
        is: true,
      });
    }
  });

  test('shows a value that cannot be read, with why', () => {
    const path = 'boat-permits.organisations';
    const other = start();
    other.read().controls.change(path, 'many');
    const now = other.read();
    const html = listParts(now.shown)
      .map((part) => renderToString(<PartView part={part} {...now} />))
      .join('');
    expect(html).toMatch(
      new RegExp(
        `name="${path}" value="many"[^>]* aria-invalid="true" aria-describedby="why-${path}"`,
      ),
    );
    expect(html).toContain(`id="why-${path}"`);
  });

  test('of a list without a candidate can be seen, and offers to begin with one', () => {
    const empty = start();
    const { loaded } = empty.readFiles();
    expect(empty.openFiles({ ...loaded, candidates: [] })).toBeUndefined();
    const update = empty.read();
    const html = listParts(update.shown)
      .map((part) => renderToString(<PartView part={part} {...update} />))
      .join('');
    expect(html).toContain('name="new-candidate"');
    expect(html).toContain('No candidate is ranked.');
  });
});
