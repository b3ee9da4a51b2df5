/** Changes the page and leaves the focus where it was: on what has the same name, where the element is gone. */
export function keepFocus(change: () => void): void {
  const before = document.activeElement;
  change();
  if (before === document.activeElement || !(before instanceof HTMLElement)) return;
  const name = before.getAttribute('name');
  if (name === null || before.isConnected) return;
  const value = before.getAttribute('value');
  const named = [...document.getElementsByName(name)];
  const same = named.find((each) => each.getAttribute('value') === value) ?? named[0];
  same?.focus({ preventScroll: true });
}
