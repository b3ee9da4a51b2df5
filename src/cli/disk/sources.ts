import { statSync } from 'node:fs';
import { findClosest } from '../../check/closest.ts';
import { compareText } from '../../documents/compare-text.ts';
import { decodeText, MAX_BYTES } from '../../load/decode-text.ts';
import type { SourceText, TextSource } from '../../load/source.ts';
import { commandNames } from '../commands/commands.ts';
import { displayPath, type Host, toAbsolute } from '../host.ts';
import { tell } from '../output/tell.ts';
import { WrongUse } from '../wrong-use.ts';
import { codeOf, explainFault, type FoundFile, findFiles, type PathFault } from './find-files.ts';
import { readStream } from './read-stream.ts';
import { readTextFile, sha256 } from './read-text.ts';

/** The name under which standard input is reported. */
export const STDIN_NAME = '<stdin>';

/**
 * The files that some paths stand for, in the order of their names, with those in folders that must not
 * be passed over. Throws WrongUse naming every path that leads nowhere.
 */
export function findSources(paths: readonly string[], host: Host): TextSource[] {
  const { files, faults } = findFiles(paths, host.cwd);
  if (faults.length > 0) throw new WrongUse(faults.map(explainPath));
  return files
    .map((found) => toSource(found, host))
    .toSorted((a, b) => compareText(a.file, b.file));
}

function toSource(found: FoundFile, host: Host): TextSource {
  const file = displayPath(found.path, host);
  const place = toAbsolute(found.path, host);
  host.inputs.add(place);
  switch (found.kind) {
    case 'named':
      return fileSource(found.path, host);
    case 'met':
      return { file, read: () => readMet(place) };
    case 'unread':
      return { file, read: () => ({ ok: false, why: 'unread', ...found.unread }) };
    default:
      return found satisfies never;
  }
}

/** A file that a folder holds: where it cannot be opened, that is a finding. */
function readMet(path: string): SourceText {
  try {
    return readTextFile(path);
  } catch (error) {
    const facts = { why: 'not-opened', found: explainFault(error) } as const;
    return { ok: false, why: 'unread', facts };
  }
}

/**
 * A file that was named; reading it throws WrongUse where it cannot be opened. What comes through a pipe
 * can be read only once, so it is kept.
 */
export function fileSource(path: string, host: Host, maxBytes = MAX_BYTES): TextSource {
  const file = displayPath(path, host);
  const place = toAbsolute(path, host);
  host.inputs.add(place);
  const onWait = () => tell(host.stderr, `assess: waiting for something to be written to ${file}`);
  const readOnce = remember(host, place, () => readStream(place, maxBytes, onWait));
  const read = () =>
    isPlainFile(place) ? readTextFile(place, maxBytes) : decodeText(readOnce(), sha256, maxBytes);
  return { file, read: () => refuseFault(file, read) };
}

/** What came through pipes and from devices, by their paths. */
const streamed = new WeakMap<Host, Map<string, Uint8Array>>();

/** Reads from a place once in the life of a host, whatever asks for it. */
function remember(host: Host, place: string, read: () => Uint8Array): () => Uint8Array {
  const known = streamed.get(host) ?? new Map<string, Uint8Array>();
  streamed.set(host, known);
  return () => {
    const bytes = known.get(place) ?? read();
    known.set(place, bytes);
    return bytes;
  };
}

function refuseFault<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new WrongUse(`${file}: ${explainFault(error)}`);
  }
}

/** The names of what a process holds open, which some systems show as files. */
const DESCRIPTOR = /^\/dev\/(?:fd\/|std(?:in|out|err)$)/;

/** Whether a path leads to a file on a disk, or in the memory that Linux has at /dev/shm. */
export function isPlainFile(path: string): boolean {
  if (DESCRIPTOR.test(path)) return false;
  try {
    return statSync(path).isFile();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  }
}

/** What came from standard input, under the name given. */
export function stdinSource(file: string, bytes: Uint8Array, maxBytes?: number): TextSource {
  const text = decodeText(bytes, sha256, maxBytes);
  return { file, read: () => text };
}

/** A path that leads nowhere may be a command misspelt. */
function explainPath({ path, why }: PathFault): string {
  const command = path.includes('/') ? undefined : findClosest(path, commandNames());
  const hint = command === undefined ? '' : ` (did you mean the command "assess ${command}"?)`;
  return `${path}: ${why}${hint}`;
}
