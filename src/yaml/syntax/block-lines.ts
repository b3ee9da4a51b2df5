import { explainKeyOverLines } from './key-over-lines.ts';
import { lineAround } from './lines.ts';
import { quotedForm, requote } from './quoted-form.ts';
import type { FirstFault, SyntaxFault } from './syntax-fault.ts';
import type { SyntaxToken } from './tokens.ts';

const HEADER = /^[|>](?:[1-9][+-]?|[+-][1-9]?)?$/;

/** Follows what stands outside of brackets, line by line, and notes what is wrong within a line. */
export class BlockLines {
  readonly #text: string;
  readonly #first: FirstFault;
  #colon: SyntaxToken | undefined;
  #isExplicit = false;
  /** The last value on the line that nothing may follow, and where it begins. */
  #whole: { readonly token: SyntaxToken; readonly start: number } | undefined;
  #last: SyntaxToken | undefined;
  #opening: SyntaxToken | undefined;

  constructor(text: string, first: FirstFault) {
    this.#text = text;
    this.#first = first;
  }

  /** Takes a token that stands outside of brackets, or opens or closes the outermost. */
  take(token: SyntaxToken): void {
    switch (token.type) {
      case 'newline':
        this.#startLine();
        return;
      case 'explicit-key-ind':
        this.#isExplicit = true;
        return;
      case 'map-value-ind':
        this.#takeColon(token);
        return;
      case 'seq-item-ind':
        if (this.#colon !== undefined) this.#note('list-on-key-line', token);
        return;
      case 'flow-map-start':
      case 'flow-seq-start':
        this.#noteAfterWhole(token);
        this.#opening = token;
        return;
      case 'flow-map-end':
      case 'flow-seq-end':
        this.#whole = { token, start: this.#opening?.start ?? token.start };
        return;
      case 'comma':
        this.#noteAfterWhole(token);
        return;
      case 'text':
        this.#noteAfterWhole(token);
        this.#last = token;
        if (token.source.includes('\n')) this.#isExplicit = false;
        return;
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        this.#noteAfterWhole(token);
        this.#last = token;
        this.#whole = { token, start: token.start };
        return;
      case 'block-scalar-header':
        if (!HEADER.test(token.source)) this.#noteHeader(token);
        return;
      case 'stray':
        this.#noteStray(token);
        return;
      default:
    }
  }

  #startLine(): void {
    this.#colon = undefined;
    this.#isExplicit = false;
    this.#whole = undefined;
    this.#last = undefined;
  }

  #takeColon(token: SyntaxToken): void {
    const [last, colon] = [this.#last, this.#colon];
    this.#whole = undefined;
    if (last === undefined && colon === undefined) this.#isExplicit = true;
    if (last?.type === 'text' && last.source.includes('\n')) {
      this.#first.note(explainKeyOverLines(this.#text, last, token.start));
    } else if (colon !== undefined && last !== undefined && !this.#isExplicit) {
      const end = lineAround(this.#text, token.start)[1];
      const value = this.#text.slice(last.start, end);
      this.#first.note({
        kind: 'colon-in-text',
        instead: quotedForm(value),
        range: [last.start, end],
      });
    }
    this.#colon = token;
  }

  #noteAfterWhole(token: SyntaxToken): void {
    const whole = this.#whole;
    if (whole === undefined) return;
    const line = this.#text.slice(whole.start, lineAround(this.#text, token.start)[1]);
    const isQuoted = /quoted/.test(whole.token.type);
    this.#first.note({
      kind: isQuoted ? 'text-after-quote' : 'text-after-bracket',
      found: whole.token.source.charAt(0),
      instead: isQuoted ? requote(line) : quotedForm(line),
      range: [token.start, token.end],
    });
  }

  #noteHeader({ source, start, end }: SyntaxToken): void {
    const rest = this.#text.slice(start, lineAround(this.#text, start)[1]);
    this.#first.note({
      kind: 'block-header',
      found: source.charAt(0),
      instead: quotedForm(rest),
      range: [start, end],
    });
  }

  #noteStray({ source, start, end }: SyntaxToken): void {
    this.#first.note({ kind: 'text-after-header', found: source, range: [start, end] });
  }

  #note(kind: SyntaxFault['kind'], { start, end }: SyntaxToken): void {
    this.#first.note({ kind, range: [start, end] });
  }
}
