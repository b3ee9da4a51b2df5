import type { Source } from '../../documents/parts/source.ts';
import { nameSource } from '../explain/sources.ts';
import { escapeMarkdown, writeAddress } from './markdown.ts';

/** A source in one line, its address a link. */
export function writeSource({ url, ...source }: Source): string {
  const name = escapeMarkdown(nameSource(source));
  return url === undefined ? name : `${name}, ${writeAddress(url)}`;
}
