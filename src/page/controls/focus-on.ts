/** Moves the focus to what changes the value at a path, where that stands in the page. */
export function focusOn(path: string): void {
  const named = [...document.getElementsByName(path)];
  const element = named.find((each) => each instanceof HTMLInputElement && each.checked);
  (element ?? named[0])?.focus();
}
