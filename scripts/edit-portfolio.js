// Generated edits of generated candidate files, for the benchmark of comparisons: the same every time.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Copies a folder of candidates and makes one edit in each of the first `edits` files: an answer, then an amount, and so on. */
export function writeEdited(before, after, edits) {
  cpSync(before, after, { recursive: true });
  for (const [index, name] of readdirSync(after).sort().slice(0, edits).entries()) {
    const file = join(after, name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, index % 2 === 0 ? turnAnswer(text, index % 19) : raiseAmount(text));
  }
}

/** The answer at a place: from Y to unknown, from anything else to Y. */
function turnAnswer(text, place) {
  let at = -1;
  return text.replaceAll(/meets: (Y|N|"\?")/g, (typed, meets) => {
    at += 1;
    if (at !== place) return typed;
    return meets === 'Y' ? 'meets: "?"' : 'meets: Y';
  });
}

function raiseAmount(text) {
  return text.replace(/amount: £(\d+)m/, (_, millions) => `amount: £${Number(millions) + 37}m`);
}
