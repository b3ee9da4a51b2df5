import { isOfKind, isValid, type Loaded, loadDocument } from '../load/load-document.ts';
import { readTextFile } from './disk/read-text.ts';
import { type Host, packagePath } from './host.ts';

/** The kinds of file that candidates are judged and costed with. */
export type CriteriaKind = 'sheet' | 'assumptions';

const SHIPPED: { readonly [K in CriteriaKind]: string } = {
  sheet: 'criteria/servitised-platform.yaml',
  assumptions: 'criteria/digitlab-assumptions.yaml',
};

/** The file of a kind that comes with the program. */
export function readShipped<K extends CriteriaKind>(kind: K, host: Host): Loaded<K> {
  const file = SHIPPED[kind];
  const loaded = loadDocument(`(shipped) ${file}`, readTextFile(packagePath(host, file)));
  if (!isValid(loaded) || !isOfKind(loaded, kind)) throw new Error(`${file} is not valid`);
  return loaded;
}
