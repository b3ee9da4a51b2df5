import type { Source } from '../../documents/parts/source.ts';
import { type NotedSource, type Phrase, wordsOf } from '../blocks.ts';

/** A source in one line: title, publisher, page, when it was read, and its address. */
export function nameSource({ title, publisher, page, url, accessed }: Source): Phrase {
  const place = page !== undefined && /^\d/.test(page) ? `page ${page}` : page;
  const name = [title, publisher, place, accessed && `read ${accessed}`]
    .filter((part) => part !== undefined)
    .join(', ');
  return url === undefined ? name : [`${name}, `, { kind: 'address', url }];
}

/** A source that a file names by id; the id alone where the file does not list it. */
export function citeSource(
  id: string,
  sources: Readonly<Record<string, Source>> | undefined,
): NotedSource {
  const source = sources?.[id];
  return { id, name: source === undefined ? id : nameSource(source) };
}

/** Sources as a reader finds them, in the order of their words, each once. */
export function listSources(sources: readonly Source[]): Phrase[] {
  const named = new Map(sources.map(nameSource).map((name) => [wordsOf(name), name]));
  return [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}
