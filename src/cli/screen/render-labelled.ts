import stringWidth from 'string-width';
import { join } from '../../report/harmless/safe.ts';
import { hang, type Line, MAX_PROSE, type Screen, type Text, wrap } from './screen.ts';

/** A label with the paragraphs that belong to it, painted already. */
export interface Labelled {
  readonly label: Line;
  readonly paragraphs: readonly Line[];
}

const GAP = 2;

/** The column at which texts stand beside their labels; labels of half a line stand on lines of their own. */
export function findMargin(labels: readonly Line[], { width }: Screen): number {
  const room = Math.floor(Math.min(width, MAX_PROSE) / 2) - GAP;
  const fitting = labels.map((label) => stringWidth(label)).filter((size) => size <= room);
  return fitting.reduce((most, size) => Math.max(most, GAP + size), GAP);
}

/** A label with its paragraphs at the margin, the first of them on the line of the label where that is short. */
export function renderLabelled(
  { label, paragraphs }: Labelled,
  margin: number,
  screen: Screen,
): Text {
  const [first, ...rest] = paragraphs.map((text) => wrap(text, screen, margin));
  const name = wrap(label, screen);
  const opening =
    first !== undefined && stringWidth(name) + GAP <= margin
      ? [hang(name, first, margin)]
      : [name, ...(first === undefined ? [] : [first])];
  return join(
    [...opening, ...rest].filter((line) => line !== ''),
    '\n',
  );
}
