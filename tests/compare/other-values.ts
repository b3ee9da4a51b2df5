import type { answerKeys } from '../../src/documents/answer.ts';
import type { assumptionsKeys } from '../../src/documents/assumptions.ts';
import type { candidateKeys } from '../../src/documents/candidate.ts';
import type { deflatorsKeys } from '../../src/documents/deflators.ts';
import type { discountRatesKeys } from '../../src/documents/discount-rates.ts';
import type { evidenceGradesKeys } from '../../src/documents/evidence-grades.ts';
import type { KeyTable } from '../../src/documents/key-facts.ts';
import type { optimismBiasKeys } from '../../src/documents/optimism-bias.ts';
import type { platformKeys } from '../../src/documents/platform.ts';
import type { inlineRatioKeys, namedRatioKeys } from '../../src/documents/ratio.ts';
import type { referenceSavingKeys } from '../../src/documents/reference-saving.ts';
import type { savingsKeys } from '../../src/documents/savings-input.ts';
import type { criterionKeys, sheetKeys } from '../../src/documents/sheet.ts';
import type { spendLineKeys } from '../../src/documents/spend-line.ts';
import type { takeUpCurveKeys } from '../../src/documents/take-up-curve.ts';
import type { Raw } from '../support/parse.ts';
import { rawAnswers, rawCandidate, rawSpend } from '../support/raw-candidate.ts';
import { rawSheet } from '../support/raw-sheet.ts';

/** For each key of a table another value than that of the base, or one where that has none. */
type Others<Table extends KeyTable, But extends keyof Table = never> = Readonly<
  Record<Exclude<keyof Table, But>, Raw[string]>
>;

const PLATFORM = { funder: 'The port', horizon: '3', build: ['£1m'], 'take-up': ['50%'] };
const SPEND = rawSpend('£5m', { year: '2020' });
const FTE = { 'per-organisation': '5', released: '2', organisations: '10', source: 'returns' };
const RATIO = { kind: 'unit-cost', value: '80', source: 'returns' };
/** The candidate that is edited. */
export const CANDIDATE = rawCandidate({
  answers: rawAnswers({ law: 'Y' }),
  organisations: '10',
  savings: { spend: [SPEND], ratio: RATIO },
  platform: PLATFORM,
});

export const OTHER: Others<typeof candidateKeys, 'candidate' | 'answers' | 'savings' | 'platform'> =
  {
    name: 'Ferry permits',
    sector: 'Health',
    status: 'delivered',
    summary: 'Permits.',
    waste: 'Desks.',
    solution: 'A service.',
    roles: { funder: 'The port' },
    organisations: '12',
    owner: 'The harbour master',
    assessed: { by: 'A. Analyst', on: '2026-11-20', edition: '2024-03' },
    'other-benefits': [{ what: 'Quicker permits' }],
    claims: [{ says: '£5m', about: 'spend', source: 'returns' }],
    contains: ['ferries'],
    watch: [{ signal: 'A second port asks' }],
    decision: { sought: 'Whether to build it' },
    sources: { returns: { title: 'Returns of 2023' } },
  };

export const OTHER_ANSWER: Others<typeof answerKeys> = {
  meets: 'N',
  because: 'The byelaw was changed.',
  unless: 'the byelaw is changed back',
  settle: 'A copy of the byelaw.',
  sources: ['survey'],
  likely: '40%',
};

export const OTHER_SAVINGS: Others<typeof savingsKeys, 'spend'> = {
  ratio: 'running-cost',
  cashable: '50%',
  'retained-local': '10%',
  growth: '1%',
  fte: FTE,
  overlaps: ['ferries'],
  'price-base': '2021',
};

export const OTHER_LINE: Others<typeof spendLineKeys> = {
  id: 'counters',
  name: 'Counters',
  amount: '£6m',
  year: '2021',
  source: 'survey',
  addressable: '90%',
  grade: '3',
  overhead: 'yes',
  kind: 'one-off',
};

export const OTHER_PLATFORM: Others<typeof platformKeys> = {
  funder: 'The Treasury',
  year: '2021',
  horizon: '4',
  build: ['£2m'],
  transition: ['£1m'],
  run: ['£1m'],
  onboarding: '£1k',
  'optimism-bias': { build: '10%' },
  'take-up': ['60%'],
  'paid-by': { build: 'adopters' },
  team: ['2', '1'],
  'range-weights': { low: '20%', central: '60%', high: '20%' },
  source: 'returns',
};

/** What a ratio of a candidate's own says of its figures is an edit of the savings. */
export const OTHER_OWN_RATIO: Others<typeof inlineRatioKeys> = {
  kind: 'baseline-per-residual',
  value: '90',
  grade: '3',
  source: 'survey',
  derivation: 'Counted.',
};

/** The sheet that is edited. */
export const SHEET = rawSheet({ law: 'must', price: 1 });

export const OTHER_SHEET: Others<typeof sheetKeys, 'criteria'> = {
  sheet: 'another',
  name: 'Another sheet',
  edition: '2031-01',
  note: 'For ports.',
  factors: [{ number: '1', name: 'Choice', lesson: 'Nobody was made to join.' }],
};

export const OTHER_CRITERION: Others<typeof criterionKeys> = {
  id: 'cost',
  number: '9',
  name: 'Cost',
  theme: 'service-model',
  factor: '7',
  marking: 'must',
  points: '3',
  question: 'What does it cost?',
  settle: 'A tender.',
  'why-this-marking': 'Costs differ.',
};

const PROVENANCE = {
  source: 'elsewhere',
  edition: '2031-01',
  verified: 'yes',
  derivation: 'Counted.',
};

export const OTHER_ASSUMPTIONS: Others<
  typeof assumptionsKeys,
  | 'ratios'
  | 'optimism-bias'
  | 'take-up-curves'
  | 'reference-saving'
  | 'evidence-grades'
  | 'discount-rates'
  | 'range-weights'
  | 'deflators'
> = {
  assumptions: 'others',
  name: 'Others',
  edition: '2031-01',
  sources: { somewhere: { title: 'Another guide' } },
};

export const OTHER_RATIO: Others<typeof namedRatioKeys> = {
  name: 'Another',
  kind: 'unit-cost',
  value: '90',
  grade: '2',
  ...PROVENANCE,
};

export const OTHER_BIAS: Others<typeof optimismBiasKeys> = {
  name: 'Another',
  upper: '201%',
  lower: '11%',
  ...PROVENANCE,
};

export const OTHER_CURVE: Others<typeof takeUpCurveKeys> = {
  name: 'Another',
  of: '800',
  points: [{ month: '0', adopted: '1' }],
  ...PROVENANCE,
};

export const OTHER_REFERENCE: Others<typeof referenceSavingKeys> = {
  low: '11%',
  high: '16%',
  realised: [{ name: 'A', plan: '£1m', outcome: '£0', source: 'somewhere', read: 'In part.' }],
  ...PROVENANCE,
};

export const OTHER_GRADES: Others<typeof evidenceGradesKeys> = {
  grades: ['6', '5', '4', '3', '2', '1'].map((grade) => ({ grade, cut: '0%', means: 'Evidence' })),
  ...PROVENANCE,
};

export const OTHER_RATES: Others<typeof discountRatesKeys> = {
  schedule: [{ rate: '2%' }],
  lower: [{ rate: '1%' }],
  ...PROVENANCE,
};

/** All three, since they add up to 100%. */
export const OTHER_WEIGHTS = { low: '25%', central: '45%', high: '30%', ...PROVENANCE };

export const OTHER_DEFLATORS: Others<typeof deflatorsKeys> = {
  index: { '2021': '110' },
  ...PROVENANCE,
};
