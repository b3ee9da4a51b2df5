import type { Sha256 } from '../../load/source.ts';
import { nameFolder } from '../folder/name-folder.ts';
import type { TakenFolder } from '../folder/taken-folder.ts';
import { type ChangedFile, findChanged } from '../saving/find-changed.ts';
import type { FolderAccess } from '../saving/folder-access.ts';
import { type Download, makeDownload } from '../saving/make-download.ts';
import { explainAny, saveFiles } from '../saving/save-files.ts';
import { tellDownload } from '../saving/tell-download.ts';
import { tellSaved } from '../saving/tell-saved.ts';
import { listDoubts } from '../what-if/list-doubts.ts';
import type { ToldChange } from '../what-if/tell-change.ts';
import type { Notices } from './notices.ts';
import type { Store } from './store.ts';

/** What files are saved with. */
export interface SavingWith {
  readonly notices: Notices;
  readonly store: () => Pick<Store, 'readFiles' | 'markSaved'>;
  readonly readChanges: () => readonly ToldChange[];
  /** The folder that is open; undefined where none is. */
  readonly readOpen: () => TakenFolder | undefined;
  readonly download: (download: Download) => void;
  readonly sha256: Sha256;
}

/** Saves the files that changed. */
export interface Saving {
  /** Writes them into the open folder, or hands them over as a download wherever that is refused. */
  readonly save: () => void;
  /** Whether something is lost with the page: what was downloaded is not. */
  readonly isUnsaved: () => boolean;
}

/** Starts with nothing downloaded. */
export function startSaving(saving: SavingWith): Saving {
  const { notices, store, readChanges, readOpen, sha256 } = saving;
  /** The digests of the texts that were downloaded last. */
  let downloaded: ReadonlySet<string> = new Set();

  const listChanged = () => {
    const { loaded, now } = store().readFiles();
    return findChanged(loaded.candidates, now.candidates);
  };
  const download = (files: readonly ChangedFile[]): string => {
    const made = makeDownload(files);
    saving.download(made);
    downloaded = new Set(files.map(({ now }) => now.digest));
    return tellDownload(made, files);
  };
  const write = async (access: FolderAccess, files: readonly ChangedFile[]) => {
    const result = await saveFiles(files, { access, sha256 });
    const { written, unsaved } = result;
    if (written.length > 0) {
      store().markSaved(written.map(({ file, now }) => ({ file, content: now })));
    }
    const told = tellSaved(result);
    switch (result.kind) {
      case 'saved':
        return notices.tell(told);
      case 'conflict':
        return notices.ask({ kind: 'conflict', conflicts: result.conflicts }, told, () =>
          notices.tell(`Nothing more was written. ${download(unsaved)}`),
        );
      case 'refused': {
        const says = `${told} ${download(unsaved)}`;
        const said = 'Not all was saved: read why beside the button.';
        return notices.ask({ kind: 'not-saved', says }, said);
      }
      default:
        return result satisfies never;
    }
  };
  const saveAll = async () => {
    const files = listChanged();
    if (files.length === 0) {
      return notices.tell('Nothing was saved: no text of a file can take what is changed.');
    }
    const access = await askFor(readOpen());
    if (typeof access === 'string') return notices.tell(`${access} ${download(files)}`);
    return write(access, files);
  };
  return {
    save: () => {
      const changes = readChanges();
      if (changes.length === 0) return notices.tell('There is nothing to save.');
      const start = () => notices.start(saveAll);
      const doubts = listDoubts(changes, store().readFiles().left);
      if (doubts.length === 0) return start();
      const said = 'Before the files are saved, read what is said of them.';
      return notices.ask({ kind: 'doubts', doubts }, said, start);
    },
    isUnsaved: () => {
      const { loaded, now, left } = store().readFiles();
      const changed = findChanged(loaded.candidates, now.candidates);
      return left.length > 0 || changed.some((each) => !downloaded.has(each.now.digest));
    },
  };
}

/** Leave to write into a folder; or in a sentence why there is none. */
async function askFor(folder: TakenFolder | undefined): Promise<FolderAccess | string> {
  if (folder === undefined) return 'No folder is open that could be written into.';
  const name = nameFolder(folder);
  if (folder.askToWrite === null)
    return `${name} was opened in a way that lets no page write to it.`;
  try {
    return (await folder.askToWrite()) ?? `${name} was not saved to: leave to write was not given.`;
  } catch (error) {
    return `${name} was not saved to: ${explainAny(error)}.`;
  }
}
