/** Collects the notes of a document while it is written, and writes them at its end. */
export interface Notes {
  /** Adds a note and returns the mark that refers to it. */
  readonly add: (text: string) => string;
  readonly write: () => string;
}

/** Notes numbered from 1 in the order in which they are added. */
export function startNotes(): Notes {
  const texts: string[] = [];
  return {
    add: (text) => {
      texts.push(text);
      return `[^${texts.length}]`;
    },
    write: () => texts.map((text, index) => `[^${index + 1}]: ${text}`).join('\n'),
  };
}
