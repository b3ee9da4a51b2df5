import type { Sha256 } from '../../load/source.ts';
import { count } from '../../report/words/show-answers.ts';
import type { Filing, Notice } from '../controls/filing.ts';
import type { PageFile, PageFiles } from '../data/page-data.ts';
import { shippedOf } from '../data/shipped-files.ts';
import { explainRefusal } from '../folder/explain-refusal.ts';
import { pickFiles } from '../folder/pick-files.ts';
import { readFiles } from '../folder/read-files.ts';
import type { TakenFolder } from '../folder/taken-folder.ts';
import { type ChangedFile, findChanged } from '../saving/find-changed.ts';
import type { FolderAccess } from '../saving/folder-access.ts';
import { type Download, makeDownload } from '../saving/make-download.ts';
import { explainAny, saveFiles } from '../saving/save-files.ts';
import { tellDownload } from '../saving/tell-download.ts';
import { tellSaved } from '../saving/tell-saved.ts';
import { explainRefused } from '../what-if/explain-refused.ts';
import { listDoubts } from '../what-if/list-doubts.ts';
import type { ToldChange } from '../what-if/tell-change.ts';
import type { FolderPick } from './pick-folder.ts';
import type { Store } from './store.ts';

/** What opening and saving work on. */
export interface FilingOf {
  readonly store: () => Pick<Store, 'readFiles' | 'openFiles' | 'markSaved'>;
  readonly readChanges: () => readonly ToldChange[];
  /** Says once what came of it, and shows what is asked. */
  readonly say: (text: string) => void;
  readonly pickFolder: () => Promise<FolderPick>;
  readonly takeInput: (files: Iterable<File>) => TakenFolder;
  readonly download: (download: Download) => void;
  readonly sha256: Sha256;
}

/** Opens folders and saves into them. */
export interface FilingDesk {
  readonly read: () => Filing;
  /** Opens a folder that was handed over; where changes would be lost, asks before. */
  readonly take: (folder: TakenFolder) => void;
  /** Whether leaving loses something: what was downloaded is not lost. */
  readonly isUnsaved: () => boolean;
}

/** Starts with no folder: what is saved is downloaded until one was opened. */
export function startFiling(of: FilingOf): FilingDesk {
  const { say, sha256 } = of;
  let folder: TakenFolder | undefined;
  let notice: Notice | null = null;
  let next: () => unknown = () => undefined;
  let isBusy = false;
  /** The digests of the files that were downloaded last. */
  let downloaded: ReadonlySet<string> = new Set();

  const ask = (asked: Notice, goOn: () => unknown, said: string) => {
    notice = asked;
    next = goOn;
    say(said);
  };
  const tell = (said: string) => {
    notice = null;
    say(said);
  };
  /** Does one thing at a time: a second click while a file is written does nothing. */
  const start = (act: () => Promise<void>) => {
    if (isBusy) return;
    isBusy = true;
    notice = null;
    act().finally(() => {
      isBusy = false;
    });
  };

  const openFiles = (taken: TakenFolder, files: PageFiles, skipInvalid: boolean) => {
    const refused = of.store().openFiles(files, { skipInvalid });
    if (refused !== undefined) {
      const findings = refused.kind === 'stopped' ? refused.findings : [];
      const canSkip = findings.length > 0 && !skipInvalid;
      const says = `${nameFolder(taken)} makes no list. ${explainRefused(refused)}`;
      const skip = () => openFiles(taken, files, true);
      return ask({ kind: 'not-opened', says, findings, canSkip }, skip, says);
    }
    folder = taken;
    downloaded = new Set();
    const { length } = files.candidates;
    tell(`${nameFolder(taken)} is open: ${count(length, 'file')} of candidates.`);
  };
  const open = async (taken: TakenFolder) => {
    say(`Reading ${nameFolder(taken)}.`);
    const read = await readTaken(taken, sha256);
    if (typeof read === 'string') {
      const says = `${nameFolder(taken)} cannot be read: ${read}.`;
      return ask({ kind: 'not-opened', says, findings: [], canSkip: false }, leave, says);
    }
    const picked = pickFiles(read, shippedOf(of.store().readFiles().loaded), sha256);
    if (picked.kind !== 'picked') {
      const findings = picked.kind === 'stopped' ? picked.findings : [];
      const says = `${nameFolder(taken)} makes no list. ${explainRefused(picked)}`;
      return ask({ kind: 'not-opened', says, findings, canSkip: false }, leave, says);
    }
    const { files } = picked;
    if (!picked.isEmpty) return openFiles(taken, files, false);
    const says = `${nameFolder(taken)} holds no candidate yet.`;
    return ask({ kind: 'empty', folder: taken.name }, () => openFiles(taken, files, false), says);
  };
  /** Does what takes other files in the place of these; where changes would be lost, asks before. */
  const replace = (act: () => void) => {
    const changes = of.readChanges().length;
    if (changes === 0) return act();
    const says = `${count(changes, 'change')} would be lost.`;
    return ask({ kind: 'unsaved', changes }, act, says);
  };
  const pick = () =>
    start(async () => {
      const picked = await of.pickFolder();
      if (picked.kind === 'taken') return open(picked.folder);
      if (picked.kind === 'cancelled') return tell('No folder was opened.');
      return ask(
        { kind: 'choose' },
        leave,
        'This browser opens a folder with the field beside the button.',
      );
    });

  const leave = () => tell('');
  const download = (files: readonly ChangedFile[], why: string) => {
    const made = makeDownload(files);
    of.download(made);
    downloaded = new Set(files.map(({ now }) => now.digest));
    const says = `${why} ${tellDownload(made, files)}`;
    ask({ kind: 'told', says, conflicts: [] }, leave, says);
  };
  const saveInto = async (access: FolderAccess, files: readonly ChangedFile[]) => {
    const result = await saveFiles(files, { access, sha256 });
    if (result.written.length > 0) {
      of.store().markSaved(result.written.map(({ file, now }) => ({ file, content: now })));
    }
    const says = tellSaved(result);
    if (result.kind === 'saved') return tell(says);
    if (result.kind === 'refused') return download(result.unsaved, says);
    const { conflicts, unsaved } = result;
    const instead = () => download(unsaved, 'Nothing was written.');
    return ask({ kind: 'told', says, conflicts }, instead, says);
  };
  const saveAll = () =>
    start(async () => {
      const { loaded, now } = of.store().readFiles();
      const files = findChanged(loaded.candidates, now.candidates);
      if (files.length === 0) return tell('Nothing was saved: no file takes these changes.');
      const taken = folder;
      if (taken?.askToWrite === undefined || taken.askToWrite === null) {
        return download(files, 'No folder is open that this page could write into.');
      }
      const access = await askFor(taken.askToWrite);
      if (typeof access === 'string') {
        return download(files, `${nameFolder(taken)} cannot be written to: ${access}.`);
      }
      return saveInto(access, files);
    });
  const save = () => {
    if (of.readChanges().length === 0) return say('There is nothing to save.');
    const doubts = listDoubts(of.readChanges(), of.store().readFiles().left);
    if (doubts.length === 0) return saveAll();
    return ask(
      { kind: 'doubts', doubts },
      saveAll,
      'Before the files are saved, read what is said of them.',
    );
  };

  return {
    read: () => ({
      notice,
      openFolder: () => replace(pick),
      takeInput: (files) => {
        const taken = of.takeInput(files);
        start(() => open(taken));
      },
      save,
      goOn: () => next(),
      leave,
    }),
    take: (taken) => replace(() => start(() => open(taken))),
    isUnsaved: () => {
      if (of.readChanges().length === 0) return false;
      const { loaded, now, left } = of.store().readFiles();
      const files = findChanged(loaded.candidates, now.candidates);
      return left.length > 0 || !files.every((each) => downloaded.has(each.now.digest));
    },
  };
}

function nameFolder({ name }: TakenFolder): string {
  return name === '' ? 'What was given' : `The folder ${name}`;
}

/** Reads what was taken; or why it cannot be read. */
async function readTaken(
  taken: TakenFolder,
  sha256: Sha256,
): Promise<readonly PageFile[] | string> {
  try {
    return await readFiles(await taken.list(), sha256);
  } catch (error) {
    return explainRefusal(error);
  }
}

/** Leave to write; or why there is none. */
async function askFor(
  askToWrite: () => Promise<FolderAccess | null>,
): Promise<FolderAccess | string> {
  try {
    return (await askToWrite()) ?? 'leave for it was not given';
  } catch (error) {
    return explainAny(error);
  }
}
