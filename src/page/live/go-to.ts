import { focusOn } from '../controls/focus-on.ts';

/** Scrolls to what has an id and puts the focus there, or on what changes the value at a path. */
export function goTo(target: string, about: string | undefined): void {
  const element = document.getElementById(target);
  if (element === null) return;
  element.scrollIntoView();
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  if (about !== undefined) focusOn(about);
}
