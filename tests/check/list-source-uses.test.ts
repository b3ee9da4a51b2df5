import { describe, expect, test } from 'vitest';
import { listSourceUses } from '../../src/check/list-source-uses.ts';
import { assumptionsKeys } from '../../src/documents/assumptions.ts';
import { candidateKeys } from '../../src/documents/candidate.ts';
import type { KeyFacts, KeyTable } from '../../src/documents/key-facts.ts';
import { parseCandidate } from '../support/parse.ts';
import { rawCandidate } from '../support/raw-candidate.ts';

describe('the places where a document names a source', () => {
  test('are found at every depth: in lists, in mappings by id, and in a mapping of its own', () => {
    const value = parseCandidate(
      rawCandidate({
        answers: { legal: { meets: 'Y', sources: ['a', 'b'] } },
        'other-benefits': [{ what: 'Calm' }, { what: 'Order', source: 'c' }],
        organisations: '5',
        savings: {
          spend: [
            { id: 'desks', name: 'Desks', amount: '£1', addressable: '50%', source: 'd' },
            { id: 'boats', name: 'Boats', amount: '£1', addressable: '50%', source: 'e' },
          ],
          ratio: { kind: 'baseline-per-residual', value: '2', source: 'f' },
          fte: { 'per-organisation': '2', released: '1', organisations: '5', source: 'g' },
        },
        platform: {
          funder: 'The port',
          horizon: '3',
          build: ['£1'],
          'take-up': { curve: 'nhs-jobs', source: 'h' },
          source: 'i',
        },
        claims: [{ says: '£1', about: 'spend', source: 'j' }],
      }),
    );
    const uses = listSourceUses({ kind: 'candidate', value });
    expect(uses.map(({ path, id }) => `${path.join('.')}=${id}`).toSorted()).toEqual([
      'answers.legal.sources.0=a',
      'answers.legal.sources.1=b',
      'claims.0.source=j',
      'other-benefits.1.source=c',
      'platform.source=i',
      'platform.take-up.source=h',
      'savings.fte.source=g',
      'savings.ratio.source=f',
      'savings.spend.0.source=d',
      'savings.spend.1.source=e',
    ]);
  });
});

/** Every row of a table and of the tables in it. */
function listRows(table: KeyTable): KeyFacts[] {
  return Object.values(table).flatMap((facts) => [facts, ...listRows(facts.of ?? {})]);
}

test('every key whose type is a source id is one that names a source', () => {
  const rows = [...listRows(candidateKeys), ...listRows(assumptionsKeys)];
  const typed = rows.filter(({ type }) => /^(?:list of )?source ids?$/.test(type));
  expect(typed.length).toBeGreaterThan(10);
  expect(typed.filter(({ names }) => names !== 'source')).toEqual([]);
});
