/** Where the line of a position begins. */
export function findLineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line of a position ends, before its line break. */
export function findLineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  if (newline === -1) return text.length;
  return newline > at && text.charAt(newline - 1) === '\r' ? newline - 1 : newline;
}

/** How far from the start of its line a position is. */
export function findColumn(text: string, at: number): number {
  return at - findLineStart(text, at);
}

/** Whether nothing but spaces stands before a position on its line. */
export function isFirstOnLine(text: string, at: number): boolean {
  return text.slice(findLineStart(text, at), at).trim() === '';
}

/** The line break that is used about a position: the next one, else the one before. */
export function findLineBreak(text: string, at: number): '\n' | '\r\n' {
  const next = text.indexOf('\n', at);
  const newline = next === -1 ? text.lastIndexOf('\n') : next;
  return text.charAt(newline - 1) === '\r' ? '\r\n' : '\n';
}

/** A position behind the line break that stands at it, if one does. */
export function skipLineBreak(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2;
  return text.startsWith('\n', at) ? at + 1 : at;
}

/** A position before the line break that ends at it, if one does. */
export function skipBreakBack(text: string, at: number): number {
  if (text.charAt(at - 1) !== '\n') return at;
  return text.charAt(at - 2) === '\r' ? at - 2 : at - 1;
}
