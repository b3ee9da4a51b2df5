/** Control characters but for line ends, and marks that turn the direction of text. */
const STEERING = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** The first character of a text that a person reads which would steer a terminal or turn the text. */
export function findSteering(text: string): string[] {
  const found = STEERING.exec(text);
  if (found === null) return [];
  const around = text.slice(Math.max(0, found.index - 40), found.index + 40);
  return [`a character that steers stands in ${JSON.stringify(around)}`];
}
