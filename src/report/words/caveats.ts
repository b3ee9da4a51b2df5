import type { Provenance } from '../../assess/provenance.ts';
import type { Block, Caveat } from '../blocks.ts';
import { count } from './show-answers.ts';

/** What makes a report differ from what the files alone say; nothing where nothing does. */
export function caveatBlocks(provenance: Provenance): readonly Block[] {
  const caveats = listCaveats(provenance);
  return caveats.length === 0 ? [] : [{ kind: 'caveats', caveats }];
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
