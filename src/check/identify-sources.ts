import type { Source } from '../documents/parts/source.ts';
import { copyText } from '../yaml/copy-text.ts';

/** What a source may be known by, in memory of its own. */
export interface SourceNames {
  readonly address: string | undefined;
  /** Its title and publisher. */
  readonly title: string;
}

/** What a source may be known by. */
export function nameSource({ url, title, publisher = '' }: Source): SourceNames {
  return {
    address: url === undefined ? undefined : copyText(nameByAddress(url)),
    title: JSON.stringify([foldText(title), foldText(publisher)]),
  };
}

/**
 * Finds what tells sources apart: the address, else title and publisher. A source without an address is
 * the one of that title and publisher that has one, where there is just one such address.
 */
export function identifySources(sources: readonly SourceNames[]): (source: SourceNames) => string {
  const addresses = new Map<string, Set<string>>();
  for (const { address, title } of sources) {
    if (address !== undefined) {
      addresses.set(title, (addresses.get(title) ?? new Set()).add(address));
    }
  }
  return ({ address, title }) => {
    const [only = title, ...others] = addresses.get(title) ?? [];
    return address ?? (others.length > 0 ? title : only);
  };
}

/** An address without what does not change the page: protocol, closing slash, and the place in it. */
function nameByAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, search } = new URL(url);
  return `${host}${pathname.replace(/\/$/, '')}${search}`;
}

/** A text as it is compared: without case, and any white space as one space. */
export function foldText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
