import type { ChalkInstance } from 'chalk';

/** What a style says beside the words: it never says anything that they do not. */
export type StyleName = 'good' | 'open' | 'bad' | 'error' | 'warning' | 'note' | 'quiet';

/** A way to paint text: a colour of the 256, and what stands for it on a screen with sixteen. */
interface Style {
  /** Its number among the 256; none where the text keeps the screen's own colour. */
  readonly colour?: number;
  readonly without: 'plain' | 'bold' | 'underline' | 'inverse';
}

/**
 * How each style is painted. The sixteen colours are the terminal's to choose, and none of them is
 * readable both on white and on black in every common one, so that no style takes one. Of the 256, six
 * have a contrast of 4.5:1 (WCAG 2.2, 1.4.3) on both; these are among them.
 */
const STYLES: { readonly [S in StyleName]: Style } = {
  good: { colour: 29, without: 'bold' },
  open: { without: 'plain' },
  bad: { colour: 131, without: 'underline' },
  error: { colour: 131, without: 'inverse' },
  warning: { colour: 163, without: 'bold' },
  note: { colour: 63, without: 'underline' },
  quiet: { colour: 243, without: 'plain' },
};

/** The level from which on a Chalk has 256 colours. */
const HAS_256 = 2;

/** A Chalk that paints in a style, as well as the screen can. */
export function styleOf(name: StyleName, chalk: ChalkInstance): ChalkInstance {
  const { colour, without } = STYLES[name];
  if (colour !== undefined && chalk.level >= HAS_256) return chalk.ansi256(colour);
  switch (without) {
    case 'plain':
      return chalk;
    case 'bold':
    case 'underline':
    case 'inverse':
      return chalk[without];
    default:
      return without satisfies never;
  }
}
