import { readFragment, writeFragment } from '../what-if/fragment.ts';
import type { Change } from '../what-if/wish.ts';

/** The address of a page, which holds a section and what differs from the files. */
export interface Address {
  /** Follows the address as it is, and from then on. */
  readonly follow: () => void;
  /** Writes changes into the address; null where they are those that the page was made with. */
  readonly write: (changes: readonly Change[] | null) => void;
}

/** What is marked in the history of the browser as written here, and not typed by hand. */
interface Entry {
  readonly by: 'assess';
}

/** What a change leads to is painted before the address is written, which takes long in a large page; in milliseconds. */
const PAINT = 30;

const OURS: Entry = { by: 'assess' };

/**
 * Follows the address: a section link leads there and keeps the changes, Back leads back to where one was
 * and keeps them too, and an address that was typed is followed in both. `onChanges` takes what it says.
 */
export function followAddress(
  onChanges: (changes: readonly Change[]) => void,
  goTo: (target: string, about: string | undefined) => void,
): Address {
  let written: readonly Change[] | null = null;
  let { target } = readFragment(location.hash);
  let writing: ReturnType<typeof setTimeout> | undefined;

  const link = () => {
    const fragment = writeFragment({ target, changes: written });
    return `${location.href.replace(/#.*$/s, '')}${fragment}`;
  };
  const followTyped = () => {
    const fragment = readFragment(location.hash);
    ({ target } = fragment);
    if (fragment.changes !== null) onChanges(fragment.changes);
    if (target !== null) goTo(target, undefined);
  };
  const writeNow = () => {
    const next = link();
    if (next !== location.href || !isOurs(history)) history.replaceState(OURS, '', next);
  };
  const onPopState = (event: PopStateEvent) => {
    if (!isOurs(event)) return followTyped();
    ({ target } = readFragment(location.hash));
    history.replaceState(OURS, '', link());
    if (target !== null) goTo(target, undefined);
  };
  const onClick = (event: MouseEvent) => {
    const followed = findLink(event);
    if (followed === undefined) return;
    event.preventDefault();
    target = readFragment(followed.hash).target;
    history.pushState(OURS, '', link());
    if (target !== null) goTo(target, followed.dataset['about']);
  };
  return {
    follow: () => {
      followTyped();
      addEventListener('popstate', onPopState);
      document.addEventListener('click', onClick);
    },
    write: (changes) => {
      written = changes;
      clearTimeout(writing);
      writing = setTimeout(writeNow, PAINT);
    },
  };
}

function isOurs({ state }: { readonly state: unknown }): boolean {
  return typeof state === 'object' && state !== null && Reflect.get(state, 'by') === OURS.by;
}

/** The link within this page that a plain click follows. */
function findLink(event: MouseEvent): HTMLAnchorElement | undefined {
  const { target, defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey)
    return undefined;
  const link = target instanceof Element ? target.closest('a') : null;
  return link?.getAttribute('href')?.startsWith('#') === true ? link : undefined;
}
