import type { Source } from '../../domain/documents/source.ts';

/** A source in one line: title, publisher, page, address, and when it was read. */
export function nameSource({ title, publisher, page, url, accessed }: Source): string {
  return [title, publisher, page, url, accessed && `read ${accessed}`]
    .filter((part) => part !== undefined)
    .join(', ');
}
