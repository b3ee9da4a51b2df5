/** What a test's candidate with an appraisal says. */
export interface AppraisedText {
  readonly id: string;
  /** Price year of its spend; not stated where it is left out. */
  readonly year?: string;
  readonly horizon: number;
  readonly build: string;
  readonly meets?: 'Y' | 'N' | '?';
  /** Half of the saving is cash, unless this is false. */
  readonly isCash?: boolean;
  /** Whether it states what stays local; without that it replicates the ratio. */
  readonly isBottomUp?: boolean;
  /** Further lines of `platform`, each a key of its own. */
  readonly platform?: string;
  /** Further spend lines, as typed. */
  readonly lines?: readonly string[];
}

/** A sheet with one Must. */
export const ONE_MUST = `sheet: boats
edition: 2024-03
factors: [{number: 1, name: Boats, lesson: They float.}]
criteria:
  - id: afloat
    number: 1
    name: Afloat
    theme: benefits
    factor: 1
    marking: must
    question: Is it afloat?
    settle: Look.
    why-this-marking: It must float.
`;

/** A file that saves £10m a year from year 1 on, half of it cash, and has no optimism bias. */
export function appraisedText(candidate: AppraisedText): string {
  const { id, year, horizon, build, meets = 'Y', isCash = true, isBottomUp = true } = candidate;
  const dated = year === undefined ? '' : `, year: ${year}`;
  return [
    `candidate: ${id}`,
    `name: ${id.toUpperCase()}`,
    'sector: Local government',
    'status: assessed',
    `answers: {afloat: {meets: "${meets}", because: So, sources: [s]}}`,
    'savings:',
    '  spend:',
    `    - {id: desks, name: Desks, amount: £10m${dated}, source: s, addressable: 100%, grade: 1}`,
    ...(candidate.lines ?? []).map((line) => `    - ${line}`),
    ...(isCash ? ['  cashable: 50%'] : []),
    ...(isBottomUp ? ['  retained-local: {value: 0%, source: s, grade: 1}'] : []),
    'platform:',
    '  funder: The Treasury',
    `  horizon: ${horizon}`,
    `  build: [${build}]`,
    '  optimism-bias: {build: 0%}',
    '  take-up: [0%, 100%]',
    '  source: s',
    ...(candidate.platform === undefined ? [] : [`  ${candidate.platform}`]),
    'sources: {s: {title: Returns}}',
    '',
  ].join('\n');
}
