import stringWidth from 'string-width';
import { findLargest } from './find-largest.ts';
import { MAX_PROSE, type Screen, wrap } from './screen.ts';

/** A label with the paragraphs that belong to it, painted already. */
export interface Labelled {
  readonly label: string;
  readonly paragraphs: readonly string[];
}

const GAP = 2;

/** The column at which texts stand beside their labels; labels of half a line stand on lines of their own. */
export function findMargin(labels: readonly string[], { width }: Screen): number {
  const room = Math.floor(Math.min(width, MAX_PROSE) / 2) - GAP;
  const fitting = labels.map((label) => stringWidth(label)).filter((size) => size <= room);
  return GAP + findLargest(fitting);
}

/** A label with its paragraphs at the margin, the first of them on the line of the label where that is short. */
export function renderLabelled(
  { label, paragraphs }: Labelled,
  margin: number,
  screen: Screen,
): string {
  const [first = '', ...rest] = paragraphs.map((text) => wrap(text, screen, ' '.repeat(margin)));
  const size = stringWidth(label);
  const opening =
    size + GAP > margin
      ? [wrap(label, screen), first]
      : [`${label}${' '.repeat(margin - size)}${first.slice(margin)}`.trimEnd()];
  return [...opening, ...rest].filter((line) => line !== '').join('\n');
}
