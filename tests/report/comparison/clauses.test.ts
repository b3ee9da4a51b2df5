import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/compare/edit.ts';
import { tellEdits } from '../../../src/report/comparison/clauses.ts';

const NAMES = {
  candidate: (id: string) => (id === 'boats' ? 'Boat permits' : id.toUpperCase()),
  criterion: (id: string) => (id === 'law' ? 'Legal (3)' : id === 'cost' ? 'Cheap (4)' : id),
};

const CANDIDATE = { of: 'candidate', candidate: 'boats', subject: '', changes: [] } as const;
const SHEET = { of: 'sheet', candidate: null, subject: 'law', changes: [] } as const;

function change(path: string[], from: string | null, to: string | null) {
  return [{ path, from, to }];
}

function answer(subject: string, from: string | null, to: string | null): Edit {
  return { ...CANDIDATE, what: 'answer', subject, changes: change(['meets'], from, to) };
}

const RANGE = { low: '1', central: '2', high: '3' };

/** Each kind of edit that can move something, and the words for it. */
const CLAUSES: readonly { readonly edit: Edit; readonly says: string }[] = [
  { edit: answer('law', '?', 'N'), says: 'Boat permits’ answer on Legal (3) went from ? to N' },
  {
    edit: answer('law', null, 'Y'),
    says: 'Boat permits’ answer on Legal (3) went from not answered to Y',
  },
  { edit: { ...CANDIDATE, what: 'entered' }, says: 'Boat permits was added' },
  { edit: { ...CANDIDATE, what: 'left' }, says: 'Boat permits was taken out' },
  {
    edit: { ...CANDIDATE, what: 'status', changes: change(['status'], 'radar', 'assessed') },
    says: 'Boat permits went from radar to assessed',
  },
  {
    edit: {
      ...CANDIDATE,
      what: 'spend',
      subject: 'desks',
      changes: change(['addressable'], '50%', '30%'),
    },
    says: 'Boat permits’ spend line desks changed (addressable 50% → 30%)',
  },
  {
    edit: {
      ...CANDIDATE,
      what: 'spend',
      subject: 'desks',
      changes: [
        ...change(['id'], null, 'desks'),
        ...change(['amount'], null, '£5m'),
        ...change(['source'], null, 'returns'),
        ...change(['addressable'], null, '50%'),
      ],
    },
    says: 'Boat permits’ spend line desks was added (amount £5m, addressable 50%)',
  },
  {
    edit: {
      ...CANDIDATE,
      what: 'savings',
      subject: 'ratio',
      changes: [{ path: ['ratio'], from: 'none', to: RANGE }],
    },
    says: 'Boat permits’ savings ratio changed (none → low 1, central 2, high 3)',
  },
  {
    edit: {
      ...CANDIDATE,
      what: 'platform',
      subject: 'build',
      changes: [{ path: ['build'], from: ['£1m', '£2m'], to: ['£3m'] }],
    },
    says: 'Boat permits’ build cost changed (£1m, £2m → £3m)',
  },
  {
    edit: {
      ...CANDIDATE,
      what: 'links',
      subject: 'overlaps',
      changes: [{ path: ['overlaps'], from: null, to: ['ferries'] }],
    },
    says: 'Boat permits’ list of overlaps was added (ferries)',
  },
  {
    edit: { ...SHEET, what: 'marking', changes: change(['marking'], 'must', 'could') },
    says: 'the sheet made Legal (3) a Could',
  },
  {
    edit: { ...SHEET, what: 'points', changes: change(['points'], '1', '2') },
    says: 'the sheet changed the points of Legal (3) (1 → 2)',
  },
  {
    edit: { ...SHEET, what: 'criterion-added', changes: change(['marking'], null, 'must') },
    says: 'the sheet added Legal (3) as a Must',
  },
  {
    edit: { ...SHEET, what: 'criterion-removed', changes: change(['marking'], 'could', null) },
    says: 'the sheet dropped Legal (3), a Could',
  },
  {
    edit: {
      ...SHEET,
      of: 'assumptions',
      what: 'assumption',
      subject: 'ratios.nhs-jobs',
      changes: change(['value'], '130', '100'),
    },
    says: 'the assumption ratios.nhs-jobs changed (value 130 → 100)',
  },
  {
    edit: {
      ...SHEET,
      of: 'assumptions',
      what: 'assumption',
      subject: 'evidence-grades',
      changes: [
        { path: ['derivation'], from: 'Once so', to: 'Now so' },
        { path: ['grades', 5, 'cut'], from: '40%', to: '50%' },
      ],
    },
    says: 'the assumption evidence-grades changed (grade 6 cut 40% → 50%)',
  },
];

describe('an edit in words', () => {
  for (const { edit, says } of CLAUSES) {
    test(`of the kind ${edit.what} is “${says}”`, () => {
      expect(tellEdits([edit], NAMES)).toBe(says);
    });
  }

  test('of the candidate that the sentence is about is its own', () => {
    expect(tellEdits([answer('law', '?', 'N')], NAMES, 'boats')).toBe(
      'its answer on Legal (3) went from ? to N',
    );
  });

  test('is told together with others alike, and apart from those that differ', () => {
    const edits = [answer('law', '?', 'Y'), answer('x', 'N', 'Y'), answer('cost', '?', 'Y')];
    expect(tellEdits(edits, NAMES)).toBe(
      'Boat permits’ answers on Legal (3) and Cheap (4) went from ? to Y and Boat permits’ answer on x went from N to Y',
    );
  });

  test('is one of six that are told, the others being counted', () => {
    const edits = Array.from(
      { length: 9 },
      (_, index): Edit => ({
        ...CANDIDATE,
        candidate: `c${index}`,
        what: 'left',
      }),
    );
    expect(tellEdits(edits, NAMES)).toMatch(/^C0 was taken out, .*C5 .* and 3 more changes$/);
  });
});
