/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const NAME = /[A-Za-z_][\w.-]*/y;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Reads the part of XML 1.0 that a JUnit file may use; throws where it is not well-formed. */
export function readXml(xml: string): Element {
  const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
  if (illegal !== null) throw new Error(`an illegal character at ${illegal.index}`);
  const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/.exec(xml);
  if (declaration === null) throw new Error('no declaration');
  let at = declaration[0].length;

  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${xml.slice(at, at + 40)}`);
  };
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(xml) ?? [fail(`no ${pattern.source}`)];
    at += found.length;
    return found;
  };
  const decode = (raw: string): string => {
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)|</.test(raw)) fail('a bare & or <');
    return raw.replaceAll(/&(#x?)?(\w+);/g, (_whole, numeric: string | undefined, body: string) =>
      numeric === undefined
        ? (ENTITIES[body] ?? '')
        : String.fromCodePoint(Number.parseInt(body, numeric === '#x' ? 16 : 10)),
    );
  };
  const readElement = (): Element => {
    take(/</y);
    const name = take(NAME);
    const attributes: Record<string, string> = {};
    while (/\s/.test(xml.charAt(at))) {
      take(/\s+/y);
      if (/[/>]/.test(xml.charAt(at))) break;
      const key = take(NAME);
      if (Object.hasOwn(attributes, key)) fail('an attribute twice');
      attributes[key] = decode(take(/="[^"<]*"/y).slice(2, -1));
    }
    const element: Element = { name, attributes, children: [], text: '' };
    if (xml.startsWith('/>', at)) {
      at += 2;
      return element;
    }
    take(/>/y);
    while (!xml.startsWith('</', at)) {
      if (xml.charAt(at) === '<') element.children.push(readElement());
      else element.text += decode(take(/[^<]+/y));
    }
    take(new RegExp(`</${name}\\s*>`, 'y'));
    return element;
  };
  const root = readElement();
  if (xml.slice(at).trim() !== '') fail('something after the root');
  return root;
}
