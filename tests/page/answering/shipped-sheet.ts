import { loadDocument } from '../../../src/load/load-document.ts';
import { SHIPPED_FILES } from '../shipped-files.ts';

/** The sheet that comes with the program. */
export const SHEET = readSheet();

function readSheet() {
  const { file, content } = SHIPPED_FILES.sheet;
  const loaded = loadDocument(file, content);
  if (!loaded.ok || loaded.document.kind !== 'sheet') throw new Error(`${file} is no sheet`);
  return loaded.document.value;
}
