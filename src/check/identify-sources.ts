import type { Source } from '../documents/parts/source.ts';

/**
 * Finds what tells sources apart: the address, else title and publisher. A source without an address is
 * the one of that title and publisher that has one, where there is just one such address.
 */
export function identifySources(sources: readonly Source[]): (source: Source) => string {
  const addresses = new Map<string, Set<string>>();
  for (const source of sources) {
    if (source.url === undefined) continue;
    const title = nameByTitle(source);
    addresses.set(title, (addresses.get(title) ?? new Set()).add(nameByAddress(source.url)));
  }
  return (source) => {
    if (source.url !== undefined) return nameByAddress(source.url);
    const title = nameByTitle(source);
    const [only, ...others] = addresses.get(title) ?? [];
    return only === undefined || others.length > 0 ? title : only;
  };
}

/** An address without what does not change the page: protocol, closing slash, and the place in it. */
function nameByAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, search } = new URL(url);
  return `${host}${pathname.replace(/\/$/, '')}${search}`;
}

function nameByTitle({ title, publisher }: Source): string {
  return JSON.stringify([foldText(title), foldText(publisher ?? '')]);
}

/** A text as it is compared: without case, and any white space as one space. */
export function foldText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
