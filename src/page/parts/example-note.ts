import { type Block, paragraph } from '../../report/blocks.ts';
import type { Shown } from '../what-if/open-page.ts';

/** That a page shows an example, where it does. */
export function exampleNote({ isExample }: Shown): readonly Block[] {
  return isExample ? [paragraph(NOTE)] : [];
}

const NOTE =
  'The candidates here are the examples that come with assess, and not those of your organisation.';
