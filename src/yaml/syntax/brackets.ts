import { isFirstOnLine } from './lines.ts';
import { quotedForm } from './quoted-form.ts';
import type { FirstFault, SyntaxFault } from './syntax-fault.ts';
import type { SyntaxToken } from './tokens.ts';

/** One `[` or `{` that is open, and what its item at hand holds so far. */
interface Open {
  readonly bracket: SyntaxToken;
  colon: SyntaxToken | undefined;
  /** The last whole value of the item, after which only a comma, a colon or the end may stand. */
  whole: SyntaxToken | undefined;
  last: SyntaxToken | undefined;
}

/** Follows `[…]` and `{…}` through a text and notes what is wrong with them. */
export class Brackets {
  readonly #text: string;
  readonly #first: FirstFault;
  #open: Open[] = [];

  constructor(text: string, first: FirstFault) {
    this.#text = text;
    this.#first = first;
  }

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** Takes a token that opens brackets or stands within them. */
  take(token: SyntaxToken): void {
    const inner = this.#open.at(-1);
    switch (token.type) {
      case 'flow-map-start':
      case 'flow-seq-start':
        if (inner !== undefined) this.#noteValue(inner, token);
        this.#open.push({ bracket: token, colon: undefined, whole: undefined, last: undefined });
        return;
      case 'flow-map-end':
      case 'flow-seq-end':
        this.#close(token);
        return;
      case 'comma':
        if (inner !== undefined)
          Object.assign(inner, { colon: undefined, whole: undefined, last: undefined });
        return;
      case 'map-value-ind':
        if (inner !== undefined) this.#noteColon(inner, token);
        return;
      case 'text':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        if (inner === undefined) return;
        this.#noteValue(inner, token);
        inner.last = token;
        inner.whole = token.type === 'text' ? undefined : token;
        return;
      case 'seq-item-ind':
        if (inner !== undefined)
          this.#note({ kind: 'dash-in-brackets', range: [token.start, token.end] });
        return;
      case 'flow-error-end':
        this.end();
        return;
      default:
    }
  }

  /** Notes the bracket that is still open where nothing more belongs to it. */
  end(): void {
    const inner = this.#open.at(-1);
    if (inner !== undefined) this.#note(toUnclosed(inner.bracket));
    this.#open = [];
  }

  /** Forgets what is open: after a quote that is never closed nothing is what it seems. */
  forget(): void {
    this.#open = [];
  }

  #note(fault: SyntaxFault): void {
    this.#first.note(fault);
  }

  #close(token: SyntaxToken): void {
    const range = [token.start, token.end] as const;
    const inner = this.#open.pop();
    if (inner === undefined) {
      this.#note({ kind: 'extra-bracket', found: token.source, range });
      return;
    }
    if (closing(inner.bracket) !== token.source) {
      const outer = this.#open.at(-1);
      if (outer === undefined || closing(outer.bracket) !== token.source) {
        this.#note({
          kind: 'wrong-bracket',
          found: token.source,
          instead: closing(inner.bracket),
          range,
        });
      } else {
        this.#note(toUnclosed(inner.bracket));
        this.#open.pop();
      }
    }
    const around = this.#open.at(-1);
    if (around !== undefined) around.whole = token;
  }

  #noteValue({ whole }: Open, { start, end, source }: SyntaxToken): void {
    if (whole === undefined || this.#first.fault !== undefined) return;
    const isAfterQuote = /quoted/.test(whole.type) && !/^[[{"']/.test(source);
    const isBroken = isAfterQuote && !isFirstOnLine(this.#text, start);
    this.#note({ kind: isBroken ? 'text-after-quote' : 'missing-comma', range: [start, end] });
  }

  #noteColon(inner: Open, { start, end }: SyntaxToken): void {
    const { colon, last } = inner;
    inner.whole = undefined;
    if (colon === undefined) {
      inner.colon = { type: 'map-value-ind', source: ':', start, end };
      return;
    }
    if (this.#first.fault !== undefined) return;
    const lines = last?.source.split('\n') ?? [];
    if (last !== undefined && lines.length > 1) {
      const at = last.end - (lines.at(-1)?.trimStart().length ?? 0);
      this.#note({ kind: 'missing-comma', range: [at, last.end] });
      return;
    }
    const after = /^[^,\n[\]{}]*/.exec(this.#text.slice(colon.end))?.[0] ?? '';
    this.#note({ kind: 'colon-in-brackets', instead: quotedForm(after), range: [start, end] });
  }
}

function toUnclosed({ start, end, source }: SyntaxToken): SyntaxFault {
  return {
    kind: 'unclosed-bracket',
    found: source,
    instead: source === '[' ? ']' : '}',
    range: [start, end],
  };
}

function closing({ source }: SyntaxToken): string {
  return source === '[' ? ']' : '}';
}
