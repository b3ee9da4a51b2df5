import { describe, expect, test } from 'vitest';
import type { Sources } from '../../src/load/inputs.ts';
import { type LoadOptions, load, open } from '../../src/load/load.ts';
import { candidateText, spendText } from '../cli/candidate-text.ts';
import { makeSources, SHIPPED_SHEET, toSources } from '../support/make-sources.ts';
import { sha256, toSource } from '../support/to-source.ts';

/** As many candidates on the radar, in as many files. */
function makeMany(count: number): Sources {
  const ids = Array.from({ length: count }, (_, index) => `c${index}`);
  const radar = (id: string) => `candidate: ${id}\nname: A\nsector: Health\nstatus: radar\n`;
  return makeSources(Object.fromEntries(ids.map((id) => [`${id}.yaml`, radar(id)])));
}

const A = candidateText({ id: 'a' });
const B = candidateText({ id: 'b' });
const OTHER_SHEET = SHIPPED_SHEET.replace('sheet: servitised-platform', 'sheet: other');

function loadSome(sources: Sources, options: Partial<LoadOptions> = {}) {
  return load(sources, {
    assess: { by: 'answers', all: false },
    assume: [],
    skipInvalid: false,
    date: null,
    tool: { name: 'assess', version: '0' },
    sha256,
    ...options,
  });
}

/** What is ready; throws where nothing is. */
function loadReady(sources: Sources, options: Partial<LoadOptions> = {}) {
  const loaded = loadSome(sources, options);
  if (loaded.kind !== 'ready') throw new Error(JSON.stringify(loaded));
  return loaded;
}

describe('sound candidates', () => {
  test('are ready by id, with the files that they came from', () => {
    const { state, provenance } = loadReady(makeSources({ 'b.yaml': B, 'x/a.yaml': A }));
    expect([...state.candidates.keys()]).toEqual(['b', 'a']);
    expect(provenance.inputs).toEqual([
      { file: 'b.yaml', candidate: 'b', digest: sha256(new TextEncoder().encode(B)) },
      { file: 'x/a.yaml', candidate: 'a', digest: sha256(new TextEncoder().encode(A)) },
    ]);
    expect(provenance.sheet.file).toBe('shipped sheet');
  });

  test('are held against the only sheet that is nearby', () => {
    const { state } = loadReady(makeSources({ 'a.yaml': A }, { 'sheet.yaml': OTHER_SHEET }));
    expect(state.sheet.sheet).toBe('other');
  });

  test('are located by the line on which a key of theirs stands', () => {
    const text = `${B}summary:\n  Permits for boats.\n`;
    const { locate } = loadReady(makeSources({ 'a.yaml': A, 'b.yaml': text }));
    const line = text.split('\n').indexOf('summary:') + 1;
    expect(locate.inCandidate('b', ['summary'])).toEqual({ file: 'b.yaml', line });
  });

  test('are ready beside files of another kind, which are named', () => {
    const { ignored } = loadReady(makeSources({ 'a.yaml': A, 's.yaml': OTHER_SHEET }));
    expect(ignored).toEqual([{ file: 's.yaml', kind: 'sheet' }]);
  });

  test('take what is assumed, the last word of several, and keep what the file says', () => {
    const text = candidateText({ id: 'a', more: spendText('£4m') });
    const amount = 'a.savings.spend.desks.amount';
    const loaded = loadReady(makeSources({ 'a.yaml': text }), {
      assume: [`${amount}=£5m`, `${amount}=£6m`],
    });
    const spend = loaded.state.candidates.get('a')?.savings?.spend?.[0];
    expect(spend?.amount.central.toFixed()).toBe('6000000');
    expect(loaded.provenance.assumed).toEqual([
      { path: amount, value: '£5m', was: '£4m' },
      { path: amount, value: '£6m', was: '£4m' },
    ]);
    expect(loaded.readDocuments().candidates).toMatchObject([
      { savings: { spend: [{ amount: '£6m' }] } },
    ]);
  });
});

describe('problems', () => {
  const broken = makeSources({ 'a.yaml': A, 'b.yaml': `${B}ownr: nobody\n` });

  test('stop a list, and are placed, worded and marked', () => {
    const loaded = loadSome(broken);
    expect(loaded).toMatchObject({
      kind: 'stopped',
      findings: [
        {
          rule: 'unknown-key',
          severity: 'error',
          file: 'b.yaml',
          span: { line: B.split('\n').length, column: 1 },
          message: 'There is no key "ownr" here.',
          fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ],
    });
  });

  test('may be left out with the files that have them, and are counted', () => {
    const sources = makeSources({ 'a.yaml': A, 'b.yaml': `${B}ownr: nobody\nnme: B\n` });
    const { state, provenance } = loadReady(sources, { skipInvalid: true });
    expect([...state.candidates.keys()]).toEqual(['a']);
    expect(provenance.skipped).toEqual([{ file: 'b.yaml', problems: 2 }]);
  });

  test('stop a list that would be empty without their files', () => {
    const sources = makeSources({ 'b.yaml': `${B}ownr: nobody\n` });
    expect(loadSome(sources, { skipInvalid: true }).kind).toBe('stopped');
  });

  test('of the sheet stop a list, whatever may be left out', () => {
    const sources = makeSources({ 'a.yaml': A }, { 'sheet.yaml': 'sheet: s\n' });
    const loaded = loadSome(sources, { skipInvalid: true });
    const files = loaded.kind === 'stopped' ? loaded.findings.map(({ file }) => file) : [];
    expect(new Set(files)).toEqual(new Set(['sheet.yaml']));
  });

  test('are not looked for in a text that is refused: that is the problem', () => {
    const sources = makeSources({ 'a.yaml': A });
    const refused = toSource('c.yaml', new Uint8Array([0xff]));
    const loaded = loadSome({
      ...sources,
      candidates: { as: 'these', sources: [...sources.candidates.sources, refused] },
    });
    expect(loaded).toMatchObject({
      kind: 'stopped',
      findings: [{ rule: 'unreadable-file', file: 'c.yaml', span: { line: 1, column: 1 } }],
    });
  });
});

describe('what cannot be done', () => {
  const sound = makeSources({ 'a.yaml': A, 'b.yaml': B });
  const named = (text: string) => ({
    as: 'what was typed',
    sources: toSources({ 'n.yaml': text }),
  });
  const CASES = [
    {
      how: 'several sheets nearby',
      sources: makeSources({ 'a.yaml': A }, { 's.yaml': SHIPPED_SHEET, 't.yaml': OTHER_SHEET }),
      misuse: { why: 'several-criteria', of: 'sheet', files: ['s.yaml', 't.yaml'] },
    },
    {
      how: 'a sheet named that is a candidate',
      sources: { ...sound, named: { sheet: named(A) } },
      misuse: { why: 'named-other-kind', of: 'sheet', as: 'what was typed' },
    },
    {
      how: 'files without a candidate',
      sources: makeSources({ 's.yaml': SHIPPED_SHEET }),
      misuse: { why: 'no-candidates', as: 'these', hasPlan: false },
    },
    {
      how: 'an assumption without a value',
      sources: sound,
      assume: ['a.digitisable'],
      misuse: { why: 'malformed-assumption', typed: 'a.digitisable' },
    },
    {
      how: 'an assumption about nobody',
      sources: sound,
      assume: ['c.digitisable=Y'],
      misuse: { why: 'refused-assumption', path: 'c.digitisable' },
    },
    {
      how: 'an assumption of a ratio that there is not',
      sources: makeSources({ 'a.yaml': candidateText({ id: 'a', more: spendText('£4m') }) }),
      assume: ['a.savings.ratio=nowhere'],
      misuse: { why: 'clashing-assumptions' },
    },
  ] as const;

  for (const { how, sources, misuse, ...options } of CASES) {
    test(`is said, and not thrown, for ${how}`, () => {
      expect(loadSome(sources, options)).toMatchObject({ kind: 'misused', misuse });
    });
  }
});

describe('chances', () => {
  const withChances = { by: 'answers', all: true, chances: true } as const;

  test('are for up to 2,000 ranked candidates, and refused beyond', () => {
    const sources = makeMany(2001);
    const [first, ...others] = sources.candidates.sources;
    expect(first).toBeDefined();
    const fewer = { ...sources, candidates: { as: 'c', sources: others } };
    expect(loadSome(fewer, { assess: withChances }).kind).toBe('ready');
    expect(loadSome(sources, { assess: withChances })).toMatchObject({
      kind: 'misused',
      misuse: { why: 'too-many-for-chances', ranked: 2001, most: 2000 },
    });
    expect(loadSome(sources, { assess: { ...withChances, all: false } }).kind).toBe('ready');
    expect(loadSome(sources, { assess: { ...withChances, chances: false } }).kind).toBe('ready');
  });
});

describe('texts that were opened', () => {
  const LIST = { assess: { by: 'answers', all: false }, assume: [] } as const;
  const opened = open(makeSources({ 'a.yaml': A, 'b.yaml': B }), {
    skipInvalid: false,
    date: null,
    tool: { name: 'assess', version: '0' },
    sha256,
  });

  test('make one list after another, the same candidates where nothing is assumed of them', () => {
    const [first, second] = [[], ['a.digitisable=N']].map((assume) =>
      opened.list({ ...LIST, assume }),
    );
    if (first?.kind !== 'ready' || second?.kind !== 'ready') throw new Error('not ready');
    expect(second.state.candidates.get('b')).toBe(first.state.candidates.get('b'));
    expect(second.state.candidates.get('a')?.answers?.['digitisable']?.meets).toBe('N');
    expect(second.provenance.assumed).toHaveLength(1);
  });

  test('make lists of which one that cannot be made spoils no other', () => {
    expect(opened.list({ ...LIST, assume: ['a.no-such-criterion=Y'] }).kind).toBe('misused');
    expect(opened.list(LIST).kind).toBe('ready');
  });
});
