import type { Finding } from '../../check/finding.ts';
import type { Sha256 } from '../../load/source.ts';
import { count } from '../../report/words/show-answers.ts';
import type { PageFile, PageFiles } from '../data/page-data.ts';
import { shippedOf } from '../data/shipped-files.ts';
import { explainRefusal } from '../folder/explain-refusal.ts';
import { nameFolder } from '../folder/name-folder.ts';
import { pickFiles } from '../folder/pick-files.ts';
import { readFiles } from '../folder/read-files.ts';
import type { TakenFolder } from '../folder/taken-folder.ts';
import { explainRefused } from '../what-if/explain-refused.ts';
import type { ToldChange } from '../what-if/tell-change.ts';
import type { Notices } from './notices.ts';
import type { FolderPick } from './pick-folder.ts';
import type { Store } from './store.ts';

/** What folders are opened with. */
export interface OpeningWith {
  readonly notices: Notices;
  readonly store: () => Pick<Store, 'readFiles' | 'openFiles'>;
  readonly readChanges: () => readonly ToldChange[];
  readonly pickFolder: () => Promise<FolderPick>;
  /** Shows the page from its top: other files make another page. */
  readonly toTop: () => void;
  readonly sha256: Sha256;
}

/** Opens folders. Where changes would be lost, it asks before. */
export interface Opening {
  /** Lets the person pick a folder. */
  readonly pick: () => void;
  /** Opens a folder that was handed over. */
  readonly take: (folder: TakenFolder) => void;
  /** The folder that is open; undefined until one is. */
  readonly readOpen: () => TakenFolder | undefined;
}

/** Starts with the files that the page carries, and no folder. */
export function startOpening(opening: OpeningWith): Opening {
  const { notices, store, readChanges, pickFolder, sha256 } = opening;
  let open: TakenFolder | undefined;
  /** The changes of which it was said that they may be lost. */
  let given = '';

  const refuse = (folder: TakenFolder, refused: Refused, skip?: () => void) => {
    const { says, findings } = refused;
    const canSkip = skip !== undefined && findings.length > 0;
    const name = nameFolder(folder);
    notices.ask(
      { kind: 'not-opened', says: `${name} ${says}`, findings, canSkip },
      `${name} was not opened.`,
      skip,
    );
  };
  const show = (folder: TakenFolder, files: PageFiles, skipInvalid = false) => {
    const refused = store().openFiles(files, { skipInvalid });
    if (refused !== undefined) {
      const skip = skipInvalid ? undefined : () => show(folder, files, true);
      return refuse(folder, explain(refused), skip);
    }
    open = folder;
    opening.toTop();
    const { length } = files.candidates;
    return notices.tell(`${nameFolder(folder)} is open, with ${count(length, 'candidate file')}.`);
  };
  const read = async (folder: TakenFolder) => {
    notices.tell(`Reading ${nameFolder(folder)}.`);
    const all = await readAll(folder, sha256);
    if (typeof all === 'string') {
      return refuse(folder, { says: `cannot be read: ${all}.`, findings: [] });
    }
    const picked = pickFiles(all, shippedOf(store().readFiles().loaded), sha256);
    if (picked.kind !== 'picked') return refuse(folder, explain(picked));
    const { files, isEmpty } = picked;
    if (!isEmpty) return show(folder, files);
    const name = nameFolder(folder);
    return notices.ask({ kind: 'empty', name }, `${name} holds no candidate yet.`, () =>
      show(folder, files),
    );
  };
  const replace = (act: () => void) => {
    const changes = readChanges();
    const now = changes.map(({ path, to }) => `${path}=${to}`).join('\n');
    if (now === given) return act();
    const goOn = () => {
      given = now;
      act();
    };
    if (now === '') return goOn();
    const says = `${count(changes.length, 'change')} would be lost.`;
    return notices.ask({ kind: 'unsaved', changes: changes.length }, says, goOn);
  };
  const pick = async () => {
    const picked = await pickFolder();
    if (picked.kind === 'taken') return read(picked.folder);
    if (picked.kind === 'cancelled') return notices.tell('No folder was opened.');
    return notices.ask({ kind: 'choose' }, 'Choose the folder in the field beside the button.');
  };
  return {
    pick: () => replace(() => notices.start(pick)),
    take: (folder) => replace(() => notices.start(() => read(folder))),
    readOpen: () => open,
  };
}

/** Why a folder makes no list: `says` follows its name. */
interface Refused {
  readonly says: string;
  readonly findings: readonly Finding[];
}

function explain(refused: Parameters<typeof explainRefused>[0]): Refused {
  if (refused.kind !== 'stopped') {
    return { says: `makes no list. ${explainRefused(refused)}`, findings: [] };
  }
  const { findings } = refused;
  return {
    says: `makes no list yet. ${count(findings.length, 'problem')} to mend first:`,
    findings,
  };
}

/** Reads what was taken; or why it cannot be read. */
async function readAll(folder: TakenFolder, sha256: Sha256): Promise<readonly PageFile[] | string> {
  try {
    return await readFiles(await folder.list(), sha256);
  } catch (error) {
    return explainRefusal(error);
  }
}
