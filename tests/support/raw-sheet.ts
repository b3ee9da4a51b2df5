import type { Raw } from './parse.ts';

/** A criterion's marking in short: `must`, or the points of a Could. */
export type Marking = 'must' | number;

/** The plain text of a sheet with these criteria, in this order. */
export function rawSheet(markings: Readonly<Record<string, Marking>>): Raw {
  return {
    sheet: 'test-sheet',
    edition: '2024-03',
    factors: [{ number: '1', name: 'A factor', lesson: 'A lesson' }],
    criteria: Object.entries(markings).map(([id, marking], index) => ({
      id,
      number: String(index + 1),
      name: id,
      theme: 'benefits',
      factor: '1',
      marking: marking === 'must' ? 'must' : 'could',
      ...(marking === 'must' ? {} : { points: String(marking) }),
      question: 'Is it so?',
      settle: 'Ask somebody who knows.',
      'why-this-marking': 'The paper says so.',
    })),
  };
}
