import type { Finding } from '../../../check/finding.ts';
import { renderDiff } from '../../../report/findings/render-diff.ts';
import { tellRewrites } from '../../../report/findings/tell-rewrites.ts';
import { giveBack } from '../../../report/harmless/give-back.ts';
import { explainRefusal, type FileToWrite, writeFiles } from '../../disk/write-files.ts';
import type { Host } from '../../host.ts';
import { tell } from '../../output/tell.ts';
import { type MendedFile, mend } from './mend.ts';
import type { FileToCheck } from './sources.ts';

/** What is fixed, and how. */
export interface FixTask {
  readonly files: readonly FileToCheck[];
  /** Those of the files that may be mended. */
  readonly chosen: readonly FileToCheck[];
  readonly dryRun: boolean;
  readonly check: (files: readonly FileToCheck[]) => readonly Finding[];
  /** Throws where the outputs of the run could not be written. */
  readonly refuseOutputs: () => void;
}

/**
 * Makes the safe rewrites: in place, and in what came from standard input on standard output; with a
 * dry run it shows them there instead. Says on standard error what changed, line by line, and which
 * file had to be left. Returns what is found afterwards.
 */
export function fixFiles(task: FixTask, host: Host): readonly Finding[] {
  const { files, chosen, dryRun, check, refuseOutputs } = task;
  const { findings, mended } = mend({ files, mayMend: askOnce(chosen, host), check });
  refuseOutputs();
  if (dryRun) {
    for (const { source, before, after } of mended) {
      host.stdout.write(renderDiff(source.file, before, after));
    }
    return findings;
  }
  const isWhole = writeMended(mended, host);
  giveBackInput(files, mended, host);
  return isWhole ? findings : check(files);
}

/** Whether a file may be mended; one that may not be written is named, once. */
function askOnce(chosen: readonly FileToCheck[], host: Host): (file: FileToCheck) => boolean {
  const among = new Set(chosen.map(({ file }) => file));
  const known = new Map<string, boolean>();
  return ({ file, mendedIn }) => {
    if (!among.has(file) || mendedIn === 'nothing') return false;
    if (mendedIn === 'output') return true;
    const answer = known.get(file) ?? mayWrite(file, host);
    known.set(file, answer);
    return answer;
  };
}

function mayWrite(file: string, host: Host): boolean {
  const why = explainRefusal(file, host);
  if (why !== undefined) tell(host.stderr, `left ${file} as it is: ${why}`);
  return why === undefined;
}

/** Writes the mended files, but for one that somebody changed meanwhile; returns whether all are mended. */
function writeMended(mended: readonly MendedFile[], host: Host): boolean {
  const inPlace = mended.filter(({ source }) => source.mendedIn === 'place');
  const written = new Set<string>();
  writeFiles(inPlace.map(toWrite), host, (file) => written.add(file));
  const left = inPlace.filter((file) => !written.has(file.source.file) && !isMended(file));
  for (const file of mended) {
    if (left.includes(file)) {
      tell(host.stderr, `left ${file.source.file} as it is: it has changed meanwhile`);
    } else tellMended(file, host);
  }
  return left.length === 0;
}

/** Whether a file holds what it is to hold already: it may be another name of one that was written. */
function isMended({ source, after }: MendedFile): boolean {
  const now = source.read();
  return now.ok && now.text === after;
}

function toWrite({ source, after, encoding, digest }: MendedFile): FileToWrite {
  const text = () => {
    const now = source.read();
    return now.ok && now.digest === digest ? after : undefined;
  };
  return { file: source.file, text, encoding };
}

function tellMended({ source, before, after }: MendedFile, { stderr }: Host): void {
  for (const { line, says } of tellRewrites(before, after)) {
    tell(stderr, `fixed ${source.file}:${line}: ${says}`);
  }
}

/** Gives back what came from standard input, mended or not; in UTF-8, since that is what is written there. */
function giveBackInput(
  files: readonly FileToCheck[],
  mended: readonly MendedFile[],
  { stdout }: Host,
): void {
  for (const source of files.filter(({ mendedIn }) => mendedIn === 'output')) {
    const read = source.read();
    if (!read.ok) continue;
    const text = mended.find((each) => each.source === source)?.after ?? read.text;
    stdout.write(giveBack(read.encoding === 'utf-8' ? text : `\u{feff}${text}`));
  }
}
