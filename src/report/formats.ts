import { ownValue } from '../documents/own-value.ts';

/** Every format that a report can be written in, with the endings of the files that choose it. */
export const FORMATS = {
  text: ['.txt'],
  markdown: ['.md', '.markdown'],
  html: ['.html'],
  json: ['.json'],
  csv: ['.csv'],
  answers: [],
  pretty: [],
  compact: [],
  sarif: ['.sarif'],
  github: [],
  junit: ['.xml'],
  gitlab: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FormatName = keyof typeof FORMATS;

const NAMES = Object.keys(FORMATS).filter((name): name is FormatName =>
  Object.hasOwn(FORMATS, name),
);

/** The endings of the files that choose one of some formats. */
export function listEndings(formats: readonly FormatName[]): string[] {
  return NAMES.filter((name) => formats.includes(name)).flatMap((name) => FORMATS[name]);
}

/** The names of files that choose a format whatever their ending says. */
const FILE_NAMES: Readonly<Record<string, FormatName>> = { 'gl-code-quality.json': 'gitlab' };

/** The format that the whole name of a file chooses, exactly as it is; undefined where it chooses none. */
export function findNamedFormat(fileName: string): FormatName | undefined {
  return ownValue(FILE_NAMES, fileName);
}

/** The format that an ending chooses, in whatever case; undefined where it chooses none. */
export function findFormat(ending: string): FormatName | undefined {
  return NAMES.find((name) => listEndings([name]).includes(ending.toLowerCase()));
}
