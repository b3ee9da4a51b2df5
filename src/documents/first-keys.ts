import { KINDS } from './parse-document.ts';

/** The first keys that make a file one of ours: those of the kinds that are read, and those kept for kinds to come. */
export const FIRST_KEYS: readonly string[] = [...KINDS, 'assessment', 'data'];
