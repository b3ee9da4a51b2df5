/** Control characters but for line ends, marks that turn the direction of text, and what is not seen. */
const STEERING = /[^\P{Cc}\n]|[\u061c\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/u;

/** The first character of a text that a person reads which would steer a terminal or turn the text. */
export function findSteering(text: string): string[] {
  const found = STEERING.exec(text);
  if (found === null) return [];
  const around = text.slice(Math.max(0, found.index - 40), found.index + 40);
  return [`a character that steers stands in ${JSON.stringify(around)}`];
}
