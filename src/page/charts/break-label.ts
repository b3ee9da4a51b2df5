/** A text in lines of at most so many characters, broken between words, and within one that is longer. */
export function breakLabel(text: string, characters: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of text.split(' ').flatMap((word) => cutWord(word, characters))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + piece.length <= characters) {
      lines[lines.length - 1] = `${last} ${piece}`;
    } else lines.push(piece);
  }
  return lines;
}

/** A word in pieces of so many characters; no character is cut, whatever it takes to write it. */
function cutWord(word: string, characters: number): string[] {
  const signs = [...word];
  const pieces = Math.max(1, Math.ceil(signs.length / characters));
  return Array.from({ length: pieces }, (_, piece) =>
    signs.slice(piece * characters, (piece + 1) * characters).join(''),
  );
}
