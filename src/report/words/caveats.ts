import type { Provenance } from '../../assess/provenance.ts';
import type { Assumptions } from '../../documents/assumptions.ts';
import type { Block, Caveat } from '../blocks.ts';
import type { Made } from './method.ts';
import { count } from './show-answers.ts';

/** What makes a report differ from what the files alone say; nothing where nothing does. */
export function caveatBlocks({ assessment, provenance }: Made): readonly Block[] {
  const caveats = [...listRebased(assessment.assumptions), ...listCaveats(provenance)];
  return caveats.length === 0 ? [] : [{ kind: 'caveats', caveats }];
}

/** That all amounts were brought to the prices of one year, where that was asked for. */
export function listRebased({ priceBase }: Pick<Assumptions, 'priceBase'>): Caveat[] {
  if (priceBase === undefined) return [];
  const text = `every amount is in ${priceBase} prices, by the deflators of the assumptions; published figures are held against ours before that`;
  return [{ lead: 'Price base', text }];
}

/** What was assumed and what was left out, one after another. */
export function listCaveats({ assumed, skipped }: Provenance): Caveat[] {
  return [
    ...assumed.map(({ path, value, was }) => ({
      lead: 'Assumed',
      text: `${path} = ${value} (in the file: ${was || 'nothing'})`,
    })),
    ...skipped.map(({ file, problems }) => ({
      lead: 'Left out',
      text: `${file}, ${count(problems, 'problem')}`,
    })),
  ];
}
