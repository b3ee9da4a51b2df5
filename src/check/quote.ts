/** What was typed, cut where it is too long to be read in a message. */
export function quote(typed: string): string {
  if (typed === '') return 'An empty value';
  return `"${typed.length > 60 ? `${typed.slice(0, 60)}…` : typed}"`;
}
