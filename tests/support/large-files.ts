/** Makes a file, or several by name, of about so many bytes. */
export type MakeLarge = (bytes: number) => string | Readonly<Record<string, string>>;

/** Kinds of large files, each of them hard in another way, by what they are full of. */
export const LARGE_FILES: Readonly<Record<string, MakeLarge>> = {
  'backslashes in quotes': (bytes) => answered(`"${'\\\\'.repeat(bytes / 2)}x"`),
  'backslashes, never closed': (bytes) => `candidate: "${'\\'.repeat(bytes)}`,
  'a plain text of many lines': (bytes) => `${candidate()}summary: a\n${'  b\n'.repeat(bytes / 4)}`,
  'a quoted text of many lines': (bytes) => answered(`"a${'\n   b'.repeat(bytes / 5)}"`),
  'a block of blank lines': (bytes) =>
    `${candidate()}summary: |\n  a\n${'   \n'.repeat(bytes / 4)}`,
  'one long word': (bytes) => answered('w'.repeat(bytes)),
  'one long id': (bytes) => candidate({ id: 'a'.repeat(bytes) }),
  'one long key': (bytes) => `${candidate()}? ${'k'.repeat(bytes)}\n: x\n`,
  comments: (bytes) => `${candidate()}${'# c\n'.repeat(bytes / 4)}`,
  'comments below blank lines': (bytes) =>
    `${candidate()}summary: |\n  a\n${'\n'.repeat(bytes / 4)}${' #\n'.repeat(bytes / 4)}`,
  'comments that silence': (bytes) =>
    `${candidate()}${'# assess-ignore ungraded-spend: x\n'.repeat(bytes / 34)}`,
  'Windows line ends': (bytes) => answered(`"a${'\r\n   b'.repeat(bytes / 6)}"`),
  'carriage returns': (bytes) => answered(`"a${'\r'.repeat(bytes)}b"`),
  tabs: (bytes) => `${candidate()}${'\t\n'.repeat(bytes / 2)}`,
  commas: (bytes) => `candidate: [${','.repeat(bytes)}`,
  colons: (bytes) => `candidate: {${': '.repeat(bytes / 2)}`,
  'closing brackets': (bytes) => `candidate: ${'}'.repeat(bytes)}`,
  nests: (bytes) => `candidate: [${`${'['.repeat(60)}${']'.repeat(60)},`.repeat(bytes / 121)}]\n`,
  anchors: (bytes) => `candidate: ${'&a '.repeat(bytes / 3)}`,
  tags: (bytes) => `candidate: ${'!a '.repeat(bytes / 3)}`,
  documents: (bytes) => 'candidate: a\n---\n'.repeat(bytes / 17),
  directives: (bytes) => `${'%TAG !a! b\n'.repeat(bytes / 22)}${'---\n'.repeat(bytes / 8)}`,
  'one amount': (bytes) => `{candidate: a, organisations: 1${',000'.repeat(bytes / 4)}}\n`,
  amounts: (bytes) => `{candidate: a, watch: [${'1,000, '.repeat(bytes / 7)}]}\n`,
  'bare question marks': (bytes) =>
    candidate({ answers: number(bytes / 18, (n) => `  a${n}: {meets: ?}\n`) }),
  'spend lines': (bytes) => candidate({ spend: number(bytes / 110, spendLine) }),
  'spend lines, each silenced': (bytes) =>
    candidate({
      spend: number(bytes / 150, (n) =>
        spendLine(n).replace(', grade: 3}', '}  # assess-ignore ungraded-spend: x'),
      ),
    }),
  'spend lines with an appraisal': (bytes) =>
    candidate({
      spend: number(bytes / 110, spendLine),
      rest: 'platform: {funder: f, horizon: 60, source: returns, build: [£1m], take-up: [30%]}\n',
    }),
  'yearly costs': (bytes) =>
    candidate({
      rest: `platform: {funder: f, horizon: 500, source: returns, take-up: [30%], build: [${'£1m, '.repeat(bytes / 6)}]}\n`,
    }),
  claims: (bytes) =>
    candidate({
      rest: `claims:\n${number(bytes / 48, (n) => `  - {says: £${n + 1}m, about: residual, source: returns}\n`)}`,
    }),
  'other benefits': (bytes) =>
    candidate({
      rest: `other-benefits:\n${number(bytes / 48, (n) => `  - {what: b${n}, for: all, source: returns}\n`)}`,
    }),
  sources: (bytes) =>
    candidate({ sources: number(bytes / 20, (n) => `  s${n}: {title: T${n}}\n`) }),
  'sources that are named': (bytes) =>
    candidate({
      sources: number(bytes / 30, (n) => `  s${n}: {title: T${n}}\n`),
      answers: `  scale-of-benefits: {meets: Y, because: x, sources: [${number(bytes / 30, (n) => `s${n}, `)}]}\n`,
    }),
  'sources that are misspelt': (bytes) =>
    candidate({
      sources: number(bytes / 48, (n) => `  source-${six(n)}: {title: T}\n`),
      answers: `  scale-of-benefits: {meets: Y, because: x, sources: [${number(bytes / 48, (n) => `sourec-${six(n)}, `)}]}\n`,
    }),
  overlaps: (bytes) =>
    candidate({ savings: `  overlaps: [${number(bytes / 10, (n) => `boat-${n}, `)}]\n` }),
  'wrong values': (bytes) => `${radar()}watch:\n${'- a\n'.repeat(bytes / 4)}`,
  'wrong values on one line': (bytes) => `${radar()}watch: [${'a, '.repeat(bytes / 3)}]\n`,
  'unknown keys': (bytes) => `${candidate()}${number(bytes / 13, (n) => `owner${six(n)}: x\n`)}`,
  'unknown keys on one line': (bytes) =>
    `{candidate: a, name: a, sector: s, status: radar, ${number(bytes / 15, (n) => `k${six(n)}: x, `)}}\n`,
  'keys that stand twice': (bytes) => `${candidate()}${'owner: x\n'.repeat(bytes / 9)}`,
  'unknown criteria': (bytes) =>
    candidate({
      answers: number(bytes / 38, (n) => `  scale-of-benefit${n}: {meets: N, because: r${n}}\n`),
    }),
  'identical candidates': (bytes) => manyFiles(bytes / 600, () => candidate()),
  'candidates alike': (bytes) => manyFiles(bytes / 600, (n) => candidate({ id: `c${n}` })),
  'candidates that overlap in a chain': (bytes) =>
    manyFiles(bytes / 600, (n) =>
      candidate({ id: `c${n}`, savings: n === 0 ? '' : `  overlaps: [c${n - 1}]\n` }),
    ),
  'candidates in a nest': (bytes) =>
    manyFiles(bytes / 600, (n) =>
      candidate({ id: `c${n}`, rest: n === 0 ? '' : `contains: [c${n - 1}]\n` }),
    ),
  'candidates that misspell each other': (bytes) =>
    manyFiles(bytes / 600, (n) =>
      candidate({ id: `candidate-${six(n)}`, savings: `  overlaps: [candidaet-${six(n)}]\n` }),
    ),
};

interface Parts {
  readonly id?: string;
  readonly answers?: string;
  readonly spend?: string;
  readonly savings?: string;
  readonly sources?: string;
  readonly rest?: string;
}

const ANSWER = '  scale-of-benefits: {meets: Y, because: The act allows it., sources: [returns]}\n';

/** A candidate with parts of its own. Its id is boat-permits where nothing else is said. */
function candidate({ id = 'boat-permits', answers = ANSWER, ...parts }: Parts = {}): string {
  const { spend = spendLine(0), savings = '', sources = '', rest = '' } = parts;
  return `candidate: ${id}
name: Boat permits
sector: Local government
status: assessed
organisations: 40
answers:
${answers}savings:
  spend:
${spend}  ratio: nhs-jobs
${savings}sources:
  returns: {title: Permit returns, publisher: The port}
${sources}${rest}`;
}

/** A candidate whose one reason is a scalar as typed. */
function answered(because: string): string {
  const answers = `  scale-of-benefits: {meets: Y, sources: [returns], because: ${because}}\n`;
  return candidate({ answers });
}

function radar(): string {
  return 'candidate: boat-permits\nname: Boat permits\nsector: Local government\nstatus: radar\n';
}

function spendLine(n: number): string {
  return `    - {id: line-${n}, name: Line ${n}, amount: £${n + 1}m, year: 2024-25, source: returns, addressable: 50%, grade: 3}\n`;
}

/** So many numbered texts in a row. */
function number(count: number, make: (n: number) => string): string {
  return Array.from({ length: Math.floor(count) }, (_, n) => make(n)).join('');
}

function six(n: number): string {
  return String(n).padStart(6, '0');
}

function manyFiles(count: number, make: (n: number) => string): Record<string, string> {
  const files = Array.from({ length: Math.floor(count) }, (_, n) => [`f${six(n)}.yaml`, make(n)]);
  return Object.fromEntries(files);
}
