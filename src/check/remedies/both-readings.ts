import type { Meant } from './meant.ts';

/** How to write either of the two readings of digits and commas in brackets. */
export function sayBothReadings(typed: string): Meant {
  const items = typed.split(',');
  return {
    says: `Write ["${typed}"] for one amount, or [${items.join(', ')}], with spaces, for ${items.length} items.`,
  };
}
