import type { Filing } from '../controls/filing.ts';
import type { TakenFolder } from '../folder/taken-folder.ts';
import { startNotices } from './notices.ts';
import { type OpeningWith, startOpening } from './opening.ts';
import { type SavingWith, startSaving } from './saving.ts';
import type { Store } from './store.ts';

/** What opening and saving work with. */
export interface FilingWith
  extends Omit<OpeningWith & SavingWith, 'notices' | 'readOpen' | 'store'> {
  readonly store: () => Pick<Store, 'readFiles' | 'openFiles' | 'markSaved'>;
  /** Says once what came of it, and shows what is asked. */
  readonly say: (text: string) => void;
  readonly takeInput: (files: ArrayLike<File>) => TakenFolder;
}

/** Opens folders and saves into them. */
export interface FilingDesk {
  readonly read: () => Filing;
  /** Opens a folder that was handed over. */
  readonly take: (folder: TakenFolder) => void;
  /** Whether something is lost with the page. */
  readonly isUnsaved: () => boolean;
}

/** Starts with no folder: what is saved is downloaded until one was opened. */
export function startFiling({ say, takeInput, ...tools }: FilingWith): FilingDesk {
  const notices = startNotices(say);
  const { pick, take, readOpen } = startOpening({ ...tools, notices });
  const { save, isUnsaved } = startSaving({ ...tools, notices, readOpen });
  return {
    read: () => ({
      notice: notices.read(),
      open: readOpen()?.name ?? null,
      openFolder: pick,
      takeInput: (files) => take(takeInput(files)),
      save,
      goOn: notices.goOn,
      leave: () => notices.tell(''),
    }),
    take,
    isUnsaved,
  };
}
