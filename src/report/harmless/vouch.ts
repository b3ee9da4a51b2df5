import type { Harmless, Medium } from './harmless.ts';

/** Takes a text for harmless. Only what makes text harmless may vouch for it: `npm run imports` says who. */
export function vouch<M extends Medium>(text: string): Harmless<M>;
export function vouch(text: string): string {
  return text;
}
