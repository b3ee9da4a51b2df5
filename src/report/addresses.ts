/** A stretch of text; with the address that it names, where it is one of the web. */
export interface Stretch {
  readonly text: string;
  readonly url?: string;
}

/** The rest of an address after its first sign: what it may be made of, and what people write besides. */
const REST = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\-._~:/?#[\\]@!$&'()*+,;=%|^{}]*";

const ADDRESS = new RegExp(`^https?://${REST}$`, 'iu');
const IN_TEXT = new RegExp(`(?<![\\p{L}\\p{N}/@.])(?:https?://|www\\.)${REST}`, 'giu');

/** Most texts hold no address, which this tells at once. */
const MAY_HOLD = /https?:|www\./i;

/** Signs that end the sentence round an address rather than the address. */
const AFTER = "?!.,:;*_~|'";

/** Brackets that may stand round an address as well as in it. */
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Whether a text is nothing but an address of the web. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** Text in stretches, the addresses of the web apart from what stands between them. */
export function splitAtAddresses(text: string): readonly Stretch[] {
  if (!MAY_HOLD.test(text)) return [{ text }];
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(IN_TEXT)) {
    if (isTampered(text, index + found.length)) continue;
    const address = withoutEnd(found);
    const url = /^www/i.test(address) ? `http://${address}` : address;
    stretches.push({ text: text.slice(from, index) }, { text: address, url });
    from = index + address.length;
  }
  return [...stretches, { text: text.slice(from) }];
}

/** Whether a character that nobody sees goes on with an address: it leads elsewhere than it seems to. */
function isTampered(text: string, end: number): boolean {
  return /^[^\P{C}\t\n\r]/u.test(text.slice(end, end + 2));
}

/** An address without what belongs to the sentence round it: a full stop, a bracket that it does not open. */
function withoutEnd(found: string): string {
  let end = found.length;
  const surplus = new Map(
    Object.entries(OPENING).map(([close, open]) => [
      close,
      count(found, close) - count(found, open),
    ]),
  );
  for (;;) {
    const last = found.charAt(end - 1);
    const left = surplus.get(last) ?? 0;
    if (!AFTER.includes(last) && left <= 0) return found.slice(0, end);
    surplus.set(last, left - 1);
    end -= 1;
  }
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
