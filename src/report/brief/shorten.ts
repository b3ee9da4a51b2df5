/** A text with at most so many characters: whole, or up to the end of a sentence or else of a word, with a sign that more follows. */
export function shorten(text: string, most: number): string {
  const characters = [...text.replaceAll(/\s+/g, ' ').trim()];
  if (characters.length <= most) return characters.join('');
  const start = characters.slice(0, most - 2).join('');
  const sentence = /^.*[.!?](?= )/.exec(start)?.[0] ?? '';
  if (sentence.length > most / 3) return `${sentence} …`;
  const words = /^.*\S(?= )/.exec(start)?.[0];
  return `${words ?? start} …`;
}
