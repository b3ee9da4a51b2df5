import type { Path } from '../../../src/yaml/place.ts';
import { isPlainMapping, type Plain } from '../../../src/yaml/plain.ts';

/** A comment of a generated text: on a line of its own above an item or below the last one, or behind something on its line. */
export interface EmittedComment {
  readonly comment: string;
  readonly where: 'above' | 'below' | 'behind';
  /** Of the item, or of the list or mapping that it stands below. */
  readonly path: Path;
  /** Its line, from 0. */
  readonly line: number;
}

/** A generated text, and what was written where. */
export interface Emitted {
  readonly text: string;
  readonly lineBreak: string;
  readonly comments: readonly EmittedComment[];
  /** The first and last line of every value that is laid out in lines, from 0, by `keyOf` its path; comments below it are not its own. */
  readonly lines: ReadonlyMap<string, readonly [number, number]>;
}

/** How a text is laid out: each number decides one choice, and 0 is the plainest. */
export type Choices = readonly number[];

/** A path as the key of a map. */
export function keyOf(path: Path): string {
  return JSON.stringify(path);
}

/** Writes a mapping or list in one of the many ways in which people lay YAML out. */
export function emitYaml(plain: Plain, choices: Choices, withComments: boolean): Emitted {
  const writer = new Writer(choices, withComments);
  writer.writeDocument(plain);
  return writer.finish();
}

const TIDY = /^[A-Za-z0-9£?%.,:;'"()#&*!|>@ \n-]+$/;
const PLAIN = /^[A-Za-z£][A-Za-z0-9£%. -]*$|^\d[\d%.]*$/;

function isPlain(text: string): boolean {
  return PLAIN.test(text) && text === text.trim();
}

/** Lines, comments and choices while a text is written. */
class Writer {
  readonly #lines: string[] = [];
  readonly #comments: EmittedComment[] = [];
  readonly #places = new Map<string, readonly [number, number]>();
  readonly #choices: Choices;
  readonly #withComments: boolean;
  readonly #mappingStep: number;
  readonly #listStep: number;
  readonly #pad: string;
  readonly #isSpaced: boolean;
  #at = 0;
  #isKept = false;

  constructor(choices: Choices, withComments: boolean) {
    this.#choices = choices;
    this.#withComments = withComments;
    this.#mappingStep = [2, 4, 3, 1][this.#choose(4)] ?? 2;
    this.#listStep = [2, 0, 4][this.#choose(3)] ?? 2;
    this.#pad = this.#choose(4) === 3 ? ' ' : '';
    this.#isSpaced = this.#choose(5) === 4;
  }

  writeDocument(plain: Plain): void {
    if (this.#choose(4) === 1) this.#comment([], 'above', 0);
    if (Object.keys(plain).length === 0) this.#lines.push(Array.isArray(plain) ? '[]' : '{}');
    else if (this.#choose(12) === 11) this.#lines.push(this.#flowOnLine(plain));
    else this.#items(plain, 0, [], '');
    this.#places.set(keyOf([]), [0, this.#lastLine()]);
  }

  finish(): Emitted {
    const lineBreak = this.#choose(3) === 1 ? '\r\n' : '\n';
    const start = this.#choose(5) === 1 ? '\ufeff' : '';
    const end = this.#choose(4) === 1 && !this.#isKept ? '' : lineBreak;
    return {
      text: start + this.#lines.join(lineBreak) + end,
      lineBreak,
      comments: this.#comments,
      lines: this.#places,
    };
  }

  #choose(ways: number): number {
    const choice = (this.#choices[this.#at] ?? 0) % ways;
    this.#at += 1;
    return choice;
  }

  /** The items of a mapping or list in lines; the first may stand beside the dash of another. */
  #items(plain: Plain, indent: number, path: Path, beside: string): void {
    const entries: [string | number, Plain][] = Array.isArray(plain)
      ? [...plain.entries()]
      : Object.entries(plain);
    for (const [index, [step, value]] of entries.entries()) {
      const isBeside = index === 0 && beside !== '';
      if (!isBeside) this.#above(index, indent, [...path, step]);
      const start = this.#lines.length;
      const lead = isBeside ? beside : ' '.repeat(indent);
      const mark = typeof step === 'number' ? '-' : `${this.#key(step)}:`;
      this.#value(value, lead + mark, indent, [...path, step]);
      this.#places.set(keyOf([...path, step]), [start, this.#lastLine()]);
    }
    if (this.#choose(9) === 8) this.#comment(path, 'below', indent);
  }

  /** The last line that is no comment on a line of its own. */
  #lastLine(): number {
    const own = this.#comments.filter(({ where }) => where !== 'behind').map(({ line }) => line);
    let last = this.#lines.length - 1;
    while (own.includes(last)) last -= 1;
    return last;
  }

  /** Blank lines and comments before an item. */
  #above(index: number, indent: number, path: Path): void {
    const isBlank = this.#isSpaced ? index > 0 : this.#choose(12) === 11;
    if (isBlank && !this.#isKept) this.#lines.push('');
    if (this.#choose(7) === 5) this.#comment(path, 'above', indent);
    if (this.#choose(12) === 7) this.#comment(path, 'above', indent, 'assess-ignore rule: ');
  }

  #value(value: Plain, lead: string, indent: number, path: Path): void {
    this.#isKept = false;
    if (typeof value === 'string') this.#text(value, lead, indent, path);
    else if (Object.keys(value).length === 0) {
      this.#line(`${lead} ${Array.isArray(value) ? '[]' : '{}'}`, path);
    } else this.#collection(value, lead, indent, path);
  }

  #collection(value: Plain, lead: string, indent: number, path: Path): void {
    const style = this.#choose(8);
    if (style === 5) this.#line(`${lead} ${this.#flowOnLine(value)}`, path);
    else if (style === 6) this.#flowInLines(value, lead, indent, path);
    else if (lead.endsWith('-') && style !== 7) this.#items(value, indent + 2, path, `${lead} `);
    else {
      this.#line(lead, path);
      const step = Array.isArray(value) && !lead.endsWith('-') ? this.#listStep : this.#mappingStep;
      this.#items(value, indent + step, path, '');
    }
  }

  #text(text: string, lead: string, indent: number, path: Path): void {
    const style = this.#choose(8);
    const isTidy = TIDY.test(text) && text.split('\n').every((line) => line === line.trim());
    const isOneBlock = isTidy && /^[^\n]/.test(text) && !text.endsWith('\n\n');
    if (text === '' && style < 4) this.#line(lead, path);
    else if (style === 5 && isOneBlock) this.#literal(text, lead, indent, path);
    else if (style === 6 && isOneBlock) this.#folded(text, lead, indent, path);
    else if (style === 7 && isPlain(text) && /\S \S/.test(text)) {
      const [first = '', ...rest] = text.split(/(?<=\S) (?=\S)/);
      this.#lines.push(`${lead} ${first}`, ' '.repeat(indent + 2) + rest.join(' '));
    } else if (style === 4 && isPlain(text)) {
      this.#lines.push(lead);
      this.#line(' '.repeat(indent + 2) + text, path);
    } else this.#line(`${lead} ${this.#word(text, style, !lead.endsWith('-'))}`, path);
  }

  #literal(text: string, lead: string, indent: number, path: Path): void {
    const isKept = text.endsWith('\n') && this.#choose(3) === 2;
    this.#line(`${lead} |${isKept ? '+' : text.endsWith('\n') ? '' : '-'}`, path);
    this.#block(text.replace(/\n$/, '').split('\n'), indent);
    if (isKept) this.#isKept = true;
  }

  #folded(text: string, lead: string, indent: number, path: Path): void {
    this.#line(`${lead} >${text.endsWith('\n') ? '' : '-'}`, path);
    const words = text
      .replace(/\n$/, '')
      .replace(/\n+/g, (breaks) => `${breaks}\n`)
      .split('\n');
    this.#block(
      words.flatMap((line) => line.split(/(?<=\S{7}) (?=\S)/)),
      indent,
    );
  }

  #block(lines: readonly string[], indent: number): void {
    const pad = ' '.repeat(indent + 1 + this.#choose(3));
    this.#lines.push(...lines.map((line) => (line === '' ? '' : pad + line)));
  }

  #flowInLines(value: Plain, lead: string, indent: number, path: Path): void {
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    const items = this.#flowItems(value);
    const hasTrailingComma = this.#choose(2) === 1;
    this.#line(`${lead} ${open}`, path);
    for (const [index, item] of items.entries()) {
      const comma = index < items.length - 1 || hasTrailingComma ? ',' : '';
      this.#line(' '.repeat(indent + 2) + item + comma, path);
    }
    this.#line(`${' '.repeat(indent + 1)}${close}`, path);
  }

  #flowOnLine(plain: Plain): string {
    const [open = '', close = ''] = Array.isArray(plain) ? '[]' : '{}';
    const comma = this.#choose(4) === 3 ? ' , ' : ', ';
    return `${open}${this.#pad}${this.#flowItems(plain).join(comma)}${this.#pad}${close}`;
  }

  #flowItems(plain: Plain): string[] {
    if (Array.isArray(plain)) return plain.map((item) => this.#flow(item, false));
    if (!isPlainMapping(plain)) return [];
    return Object.entries(plain).map(
      ([key, each]) => `${this.#key(key)}: ${this.#flow(each, true)}`,
    );
  }

  #flow(plain: Plain, isOfKey: boolean): string {
    return typeof plain === 'string'
      ? this.#word(plain, this.#choose(4), isOfKey)
      : this.#flowOnLine(plain);
  }

  /** A text on one line. */
  #word(text: string, style: number, isOfKey: boolean): string {
    if (text === '?' && isOfKey && style === 0) return '?';
    if (style === 3 && /^[\x20-\x7e£]*$/.test(text)) return `'${text.replaceAll("'", "''")}'`;
    return style !== 2 && isPlain(text) ? text : JSON.stringify(text);
  }

  #key(key: string): string {
    return /^\w+$/.test(key) && this.#choose(6) !== 5 ? key : JSON.stringify(key);
  }

  /** A line, with or without a comment behind. */
  #line(line: string, path: Path): void {
    this.#lines.push(line);
    if (this.#choose(6) === 5) this.#comment(path, 'behind', 1);
  }

  #comment(path: Path, where: EmittedComment['where'], spaces: number, begins = ''): void {
    if (!this.#withComments) return;
    const comment = `# ${begins}c${this.#comments.length}c`;
    const spaced = ' '.repeat(spaces) + comment;
    if (where === 'behind') this.#lines[this.#lines.length - 1] += spaced;
    else this.#lines.push(spaced);
    this.#comments.push({ comment, where, path, line: this.#lines.length - 1 });
  }
}
