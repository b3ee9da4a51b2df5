/** The longest text that a message offers to be typed. */
const MAX_OFFERED = 120;

/** A text in quotes as it may be typed; undefined where it is too long to be shown. */
export function quotedForm(text: string): string | undefined {
  const typed = text.trim();
  if (typed === '' || typed.length > MAX_OFFERED || typed.includes('\n')) return undefined;
  if (!/["\\]/.test(typed)) return `"${typed}"`;
  return typed.includes("'") ? `"${typed.replace(/["\\]/g, '\\$&')}"` : `'${typed}'`;
}

/** What was meant by a text in quotes that holds the same quotes, up to the end of its line. */
export function requote(line: string): string | undefined {
  const typed = line.trim();
  const quote = typed.charAt(0);
  const isWhole = typed.length > 1 && typed.endsWith(quote);
  return quotedForm(isWhole ? typed.slice(1, -1) : typed);
}
