import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { load } from '../../../src/load/load.ts';
import { toSources } from '../../../src/page/data/to-sources.ts';
import { openPage } from '../../../src/page/what-if/open-page.ts';
import { firstWish, toChange } from '../../../src/page/what-if/wish.ts';
import { renderHitListJson } from '../../../src/report/hit-list/hit-list-json.ts';
import { sha256 } from '../../support/to-source.ts';
import { makePageData } from '../make-page.ts';

/** Changes one after another, as somebody makes and unmakes them. */
const STEPS = [
  ['boat-permits.scale-of-benefits=N'],
  ['boat-permits.scale-of-benefits=N', 'council-tax.digitisable=?'],
  ['council-tax.digitisable=?'],
  ['boat-permits.savings.spend.desks.addressable.central=55%'],
  ['boat-permits.savings.spend.desks.addressable=55%', 'boat-permits.organisations=80'],
  ['boat-permits.platform.take-up.ceiling=[1%]'],
  ['boat-permits.platform.build=[£15m, £2m]', 'boat-permits.platform.optimism-bias.mitigation=20%'],
  [],
];

const data = makePageData();

/** What the command line makes of the same files and assumptions. */
function listAnew(assume: readonly string[]): string {
  const loaded = load(toSources(data.files), {
    assess: { by: 'answers', all: false, top: undefined, chances: false },
    assume,
    skipInvalid: false,
    date: null,
    tool: data.tool,
    sha256,
  });
  if (loaded.kind !== 'ready') return loaded.kind;
  const { state, provenance, readDocuments } = loaded;
  return renderHitListJson({ assessment: assess(state), provenance, readDocuments });
}

describe('a what-if', () => {
  test('shows at each step, to the last digit, what a list made anew with --assume does', () => {
    const page = openPage(data, sha256);
    for (const assume of STEPS) {
      const showing = page.show({ ...firstWish(data), changes: assume.map(toChange) });
      const shown =
        showing.kind === 'shown' ? renderHitListJson(showing.shown.report) : showing.kind;
      // The page names an answer by its criterion alone, as these are typed.
      expect(shown).toBe(listAnew(assume));
    }
  });

  test('reads what the files say, whatever was changed', () => {
    const page = openPage(data, sha256);
    page.show({ ...firstWish(data), changes: STEPS[0]?.map(toChange) ?? [] });
    expect(page.readFile('boat-permits.scale-of-benefits')).toBe('Y');
    expect(page.readFile('boat-permits.organisations')).toBe('170');
    expect(page.readFile('boat-permits.savings.spend.overhead.amount')).toBe('£50m');
    expect(page.readFile('boat-permits.savings.fte.nothing')).toBeUndefined();
    expect(page.readFile('nobody.digitisable')).toBeUndefined();
  });

  test('is refused where no Must would be left', () => {
    const page = openPage(data, sha256);
    const first = page.show(firstWish(data));
    if (first.kind !== 'shown') throw new Error(first.kind);
    const musts = first.shown.report.assessment.sheet.criteria.filter(
      ({ marking }) => marking === 'must',
    );
    const flipped = new Set(musts.map(({ id }) => id));
    expect(page.show({ ...firstWish(data), flipped }).kind).toBe('no-must-left');
  });
});
