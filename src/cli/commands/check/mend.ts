import type { Finding } from '../../../check/finding.ts';
import { groupBy } from '../../../documents/group-by.ts';
import { encodeText } from '../../../load/encode-text.ts';
import { fix } from '../../../load/fix.ts';
import type { Encoding } from '../../../load/source.ts';
import { sha256 } from '../../disk/read-text.ts';
import type { FileToCheck } from './sources.ts';

/** A file that something was mended in. */
export interface MendedFile {
  readonly source: FileToCheck;
  readonly before: string;
  readonly after: string;
  readonly encoding: Encoding;
  /** Of the bytes before. */
  readonly digest: string;
}

/** What mending came to. */
export interface Mending {
  /** What is found after it. */
  readonly findings: readonly Finding[];
  readonly mended: readonly MendedFile[];
}

/** What takes part in mending. */
export interface MendingTask {
  /** All files that are checked, */
  readonly files: readonly FileToCheck[];
  /** and whether something in one may be mended; asked only where something would be. */
  readonly mayMend: (file: FileToCheck) => boolean;
  readonly check: (files: readonly FileToCheck[]) => readonly Finding[];
}

/**
 * Makes the safe rewrites, in memory and until nothing changes: mending a key may bring a misspelt
 * criterion to light. Nothing is written.
 */
export function mend({ files, mayMend, check }: MendingTask): Mending {
  const mended = new Map<string, MendedFile>();
  for (;;) {
    const now = files.map((source) => readMended(source, mended.get(source.file)));
    const findings = check(now);
    const changed = listChanged(files, findings, mended).filter(({ source }) => mayMend(source));
    if (changed.length === 0) return { findings, mended: [...mended.values()] };
    for (const file of changed) mended.set(file.source.file, file);
  }
}

/** A file as it reads once it is mended. */
function readMended(source: FileToCheck, mended: MendedFile | undefined): FileToCheck {
  if (mended === undefined) return source;
  const { after: text, encoding } = mended;
  const digest = sha256(encodeText(text, encoding));
  return { ...source, read: () => ({ ok: true, text, encoding, digest }) };
}

/** The files in which the findings of the last check call for more rewrites. */
function listChanged(
  files: readonly FileToCheck[],
  findings: readonly Finding[],
  mended: ReadonlyMap<string, MendedFile>,
): MendedFile[] {
  const ofFile = groupBy(findings, ({ file }) => file);
  return files.flatMap((source) => {
    const found = ofFile.get(source.file) ?? [];
    const known = mended.get(source.file) ?? readFresh(source);
    if (known === undefined) return [];
    const after = fix(known.after, found);
    return after === known.after ? [] : [{ ...known, after }];
  });
}

function readFresh(source: FileToCheck): MendedFile | undefined {
  const read = source.read();
  if (!read.ok) return undefined;
  const { text, encoding, digest } = read;
  return { source, before: text, after: text, encoding, digest };
}
