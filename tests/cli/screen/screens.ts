import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import type { Screen } from '../../../src/cli/screen/screen.ts';

/** A screen of some width without colours. */
export function plainScreen(width: number): Screen {
  return { width, colour: new Chalk({ level: 0 }) };
}

/** A screen of some width with the sixteen colours. */
export function colourScreen(width: number): Screen {
  return { width, colour: new Chalk({ level: 1 }) };
}

/** The lines of a text that are wider than this. */
export function findTooWide(text: string, width: number): string[] {
  return text.split('\n').filter((line) => stringWidth(line) > width);
}
