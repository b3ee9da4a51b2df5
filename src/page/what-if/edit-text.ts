import type { Sheet } from '../../documents/sheet.ts';
import type { Sha256 } from '../../load/source.ts';
import type { Edited } from '../../yaml/edit/edit-yaml.ts';
import type { PageFiles } from '../data/page-data.ts';
import type { FileText } from '../saving/find-changed.ts';
import type { OpenPage } from './open-page.ts';
import { settleFiles, withFiles, withText } from './standing.ts';

/** Files that were opened. */
export interface OpenedFiles {
  readonly files: PageFiles;
  readonly page: OpenPage;
}

/** Files as they were loaded, and as they are with the edits in their texts. */
export interface BothFiles {
  readonly loaded: OpenedFiles;
  readonly now: OpenedFiles;
}

/** The text of a candidate's file. */
interface FoundText {
  readonly file: string;
  readonly content: FileText;
  /** As it was loaded; undefined where it is new. */
  readonly before: FileText | undefined;
}

/** The file of a candidate with its text as it is and as it was loaded; undefined where there is none. */
export function findText(candidate: string, { loaded, now }: BothFiles): FoundText | undefined {
  const file = now.page.listFiles().get(candidate);
  const [content, before] = [now, loaded].map(
    ({ files }) => files.candidates.find((each) => each.file === file)?.content,
  );
  if (file === undefined || content?.ok !== true) return undefined;
  return { file, content, before: before?.ok === true ? before : undefined };
}

/** The files after an edit of one text. What then is as it was loaded is the very content that was. */
export type EditedFiles =
  | { readonly kind: 'edited'; readonly files: PageFiles }
  | Exclude<Edited, { kind: 'edited' }>
  | { readonly kind: 'no-place' };

/** Edits the text of a candidate's file. */
export function editText(
  candidate: string,
  make: (text: string, sheet: Sheet) => Edited,
  both: BothFiles,
  sha256: Sha256,
): EditedFiles {
  const { loaded, now } = both;
  const found = findText(candidate, both);
  const sheet = now.page.readSheet();
  if (found === undefined || sheet === undefined) return { kind: 'no-place' };
  const { file, content, before } = found;
  const made = make(content.text, sheet);
  if (made.kind !== 'edited') return made;
  if (made.text === content.text) return { kind: 'edited', files: now.files };
  const written = withText(content, made.text, sha256);
  const isAsLoaded = written.ok && written.digest === before?.digest;
  const others = [{ file, content: isAsLoaded ? before : written }];
  return { kind: 'edited', files: settleFiles(withFiles(now.files, others), loaded.files) };
}
