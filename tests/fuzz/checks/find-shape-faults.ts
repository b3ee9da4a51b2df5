import { documentedKeys } from './documented-keys.ts';

/** The commands that write JSON. */
export type JsonSubject = 'check' | 'rank' | 'explain' | 'ask' | 'compare' | 'plan';

/** Objects at a path, `*` for every item of a list, and the keys that they have. */
interface Shape {
  readonly at: string;
  readonly keys: readonly string[];
  /** Keys that only some options bring. */
  readonly optional?: readonly string[];
}

const LIST = documentedKeys('The hit list');
const CANDIDATE = documentedKeys('A candidate');
const CHANCES = ['rankChances', 'expectedRank', 'chanceOfQualifying', 'chanceOfTop'];

const SHAPES: Readonly<Record<JsonSubject, readonly Shape[]>> = {
  check: [
    { at: '', keys: ['problems', 'files', 'counts'] },
    { at: 'counts', keys: ['error', 'warning', 'note'] },
    {
      at: 'problems.*',
      keys: ['rule', 'severity', 'file', 'line', 'column', 'endLine', 'endColumn', 'message'],
      optional: ['fix', 'related'],
    },
  ],
  rank: [
    { at: '', keys: LIST },
    { at: 'candidates.*', keys: CANDIDATE, optional: CHANCES },
    ...describeSavings('candidates.*'),
    { at: 'totals', keys: ['qualifies', 'open'] },
  ],
  explain: [
    {
      at: '',
      keys: [
        ...LIST.filter((key) => !['candidates', 'totals', 'documents'].includes(key)),
        'candidate',
      ],
    },
    {
      at: 'candidate',
      keys: [...CANDIDATE, ...documentedKeys('One candidate')],
      optional: CHANCES,
    },
    ...describeSavings('candidate', documentedKeys('Its appraisal')),
    { at: 'candidate.answers.*', keys: documentedKeys('A row of `answers`') },
    { at: 'candidate.lines.*', keys: documentedKeys('A row of `lines`') },
    { at: 'candidate.claims.*', keys: documentedKeys('A row of `claims`') },
  ],
  ask: [{ at: '', keys: documentedKeys('`assess ask --json`') }],
  compare: [{ at: '', keys: documentedKeys('`assess compare --json`') }],
  plan: [
    {
      at: '',
      keys: documentedKeys('`assess plan --json`'),
      optional: ['withoutMust', 'frontier'],
    },
  ],
};

function describeSavings(candidate: string, more: readonly string[] = []): Shape[] {
  return [
    { at: `${candidate}.savings.annual`, keys: documentedKeys('Savings') },
    { at: `${candidate}.savings.oneOff`, keys: documentedKeys('Savings') },
    { at: `${candidate}.appraisal`, keys: [...documentedKeys('Appraisal'), ...more] },
  ];
}

/** Where JSON that a command wrote differs from what docs/json.md says of it. */
export function findShapeFaults(subject: JsonSubject, report: unknown): string[] {
  return SHAPES[subject].flatMap(({ at, keys, optional = [] }) =>
    listAt(report, at).flatMap((value) => {
      const found = Object.keys(value);
      const missing = keys.filter((key) => !found.includes(key)).map((key) => `${at} lacks ${key}`);
      const known = [...keys, ...optional];
      const more = found.filter((key) => !known.includes(key)).map((key) => `${at} has ${key}`);
      return [...missing, ...more];
    }),
  );
}

/** Every object at a path. */
function listAt(value: unknown, path: string): object[] {
  const steps = path === '' ? [] : path.split('.');
  const found = steps.reduce<unknown[]>(
    (values, step) =>
      values.flatMap((each) =>
        step === '*' ? (Array.isArray(each) ? each : []) : [Reflect.get(Object(each), step)],
      ),
    [value],
  );
  return found.filter((each) => typeof each === 'object' && each !== null);
}
