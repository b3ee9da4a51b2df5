/** What a test's candidate file says beyond the least that it must. */
export interface CandidateText {
  readonly id?: string;
  readonly name?: string;
  readonly status?: string;
  /** Answers by criterion, as typed. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Further lines of the file, each a key of its own. */
  readonly more?: string;
}

/** A small valid candidate file, assessed and without spend unless told otherwise. */
export function candidateText(options: CandidateText = {}): string {
  const { id = 'boat-permits', name = 'Boat permits', status = 'assessed' } = options;
  const answers = Object.entries(options.answers ?? {})
    .map(([criterion, meets]) => `${criterion}: {meets: ${meets}}`)
    .join(', ');
  return [
    `candidate: ${id}`,
    `name: ${name}`,
    'sector: Local government',
    `status: ${status}`,
    `answers: {${answers}}`,
    'sources: {returns: {title: Permit returns}}',
    ...(options.more === undefined ? [] : [options.more]),
    '',
  ].join('\n');
}

/** A line for `more`: one spend line, half of it addressable. */
export function spendText(amount: string, rest = ''): string {
  return `savings: {spend: [{id: desks, name: Permit desks, amount: ${amount}, source: returns, addressable: 50%}]${rest}}`;
}
