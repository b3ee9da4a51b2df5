/** Moves the focus to what changes the value at a path, where that stands in the page. */
export function focusOn(path: string): void {
  const named = [...document.getElementsByName(path)];
  const element = named.find((each) => each instanceof HTMLInputElement && each.checked);
  const found = element ?? named[0];
  const closed = found?.closest('details:not([open])');
  if (closed instanceof HTMLDetailsElement) closed.open = true;
  found?.focus();
}
