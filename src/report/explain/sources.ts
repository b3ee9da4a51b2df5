import type { Source } from '../../documents/parts/source.ts';

/** A source in one line: title, publisher, page, address, and when it was read. */
export function nameSource({ title, publisher, page, url, accessed }: Source): string {
  const place = page !== undefined && /^\d/.test(page) ? `page ${page}` : page;
  return [title, publisher, place, url, accessed && `read ${accessed}`]
    .filter((part) => part !== undefined)
    .join(', ');
}
