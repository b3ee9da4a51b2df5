import type { Candidate } from '../../documents/candidate.ts';
import type { Block } from '../blocks.ts';
import { about } from './about.ts';
import { tellDecision } from './tell-decision.ts';

/** Which decision is sought of whom; nothing where the file does not say. */
export function decisionBlocks(candidate: Candidate): readonly Block[] {
  return about('Decision sought', tellDecision(candidate));
}
