import { type Change, toChange } from './wish.ts';

/** What the end of an address says: which section to go to, and what to change. */
export interface Fragment {
  /** The id of an element; null where none is named. */
  readonly target: string | null;
  /** Null where the address says nothing of changes. */
  readonly changes: readonly Change[] | null;
}

/** Reads the fragment of an address: `#c-ID`, `#?PATH=VALUE&…` or `#c-ID?PATH=VALUE&…`. */
export function readFragment(hash: string): Fragment {
  const typed = hash.replace(/^#/, '');
  const at = typed.indexOf('?');
  const target = decode(at === -1 ? typed : typed.slice(0, at));
  return {
    target: target === '' ? null : target,
    changes:
      at === -1
        ? null
        : typed
            .slice(at + 1)
            .split('&')
            .flatMap(readChange),
  };
}

/** Writes the fragment of an address; reasons stay out of it. */
export function writeFragment({ target, changes }: Fragment): string {
  const values = changes?.filter(isOfValue);
  const query = values?.map(({ path, value }) => `${encode(path)}=${encode(value)}`).join('&');
  if (target === null && query === undefined) return '';
  return `#${encode(target ?? '')}${query === undefined ? '' : `?${query}`}`;
}

function readChange(pair: string): Change[] {
  const at = pair.indexOf('=');
  if (at === -1) return [];
  const change = toChange(`${decode(pair.slice(0, at))}=${decode(pair.slice(at + 1))}`);
  return isOfValue(change) ? [change] : [];
}

/** Reasons may name people, and stand in no address. */
function isOfValue({ path }: Change): boolean {
  return !/\.(because|unless|settle)$/.test(path);
}

function decode(typed: string): string {
  try {
    return decodeURIComponent(typed);
  } catch {
    return typed;
  }
}

/** Half a character has no place in an address. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\ufffd'));
}
