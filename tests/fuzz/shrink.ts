import type { Case } from './make-case.ts';

/** How often a smaller file is tried. */
const MOST_TRIES = 150;

/** A case with as few lines of its spoilt file as still fail, found by leaving out fewer and fewer. */
export async function shrink(
  failing: Case,
  stillFails: (smaller: Case) => Promise<boolean>,
): Promise<Case> {
  let lines = splitLines(failing.spoilt);
  let tries = 0;
  for (
    let size = Math.ceil(lines.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < lines.length && tries < MOST_TRIES; tries += 1) {
      const fewer = lines.toSpliced(at, size);
      if (await stillFails({ ...failing, spoilt: Buffer.concat(fewer) })) lines = fewer;
      else at += size;
    }
  }
  return { ...failing, spoilt: Buffer.concat(lines) };
}

/** The lines of a file, each with its line end. */
function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    const next = end === -1 ? bytes.length : end + 1;
    lines.push(bytes.subarray(start, next));
    start = next;
  }
  return lines;
}
