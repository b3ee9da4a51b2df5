import type { Sha256 } from '../../load/source.ts';
import type { Doubt } from '../controls/controls.ts';
import type { Filing, Notice } from '../controls/filing.ts';
import { shippedOf } from '../data/shipped-files.ts';
import { explainRefusal } from '../folder/explain-refusal.ts';
import { pickFiles } from '../folder/pick-files.ts';
import { readFiles } from '../folder/read-files.ts';
import type { TakenFolder } from '../folder/taken-folder.ts';
import { type ChangedFile, findChanged } from '../saving/find-changed.ts';
import type { FolderAccess } from '../saving/folder-access.ts';
import { type Download, makeDownload } from '../saving/make-download.ts';
import { saveFiles } from '../saving/save-files.ts';
import { tellDownload } from '../saving/tell-download.ts';
import { tellSaved } from '../saving/tell-saved.ts';
import { explainRefused } from '../what-if/explain-refused.ts';
import type { PageFiles } from '../data/page-data.ts';
import type { FolderPick } from './pick-folder.ts';
import type { Store } from './store.ts';

/** What opening and saving work on. */
export interface FilingOf {
  readonly store: () => Pick<Store, 'readFiles' | 'openFiles' | 'markSaved'>;
  readonly countChanges: () => number;
  readonly listDoubts: () => readonly Doubt[];
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
