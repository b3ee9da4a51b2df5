import type { Finding } from '../../check/finding.ts';
import type { CriteriaSources } from '../../load/criteria-sources.ts';
import { isOfKind, loadDocument } from '../../load/load-document.ts';
import type { Misused } from '../../load/misuse.ts';
import { pickCriteria } from '../../load/pick-criteria.ts';
import type { Sha256, TextSource } from '../../load/source.ts';
import { wordFindings } from '../../load/word-findings.ts';
import type { PageFile, PageFiles } from '../data/page-data.ts';
import { type CriteriaFiles, carryShipped } from '../data/shipped-files.ts';

/** The files of a folder that a list is made from; or why there is no list. */
export type PickedFiles =
  | {
      readonly kind: 'picked';
      readonly files: PageFiles;
      /** Whether it holds no candidate yet. */
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'stopped'; readonly findings: readonly Finding[] }
  | Misused;

/**
 * Tells candidates, sheet and assumptions apart in a folder, as `assess` does that is started there:
 * candidates are in `candidates`, with a plan of them there or beside it, or where there is none anywhere; the sheet and the assumptions in
 * `criteria`, in or beside it, else those that come with the program are taken.
 */
export function pickFiles(
  files: readonly PageFile[],
  shipped: CriteriaFiles,
  sha256: Sha256,
): PickedFiles {
  const hasOwn = files.some(({ file }) => isIn(file, CANDIDATES));
  const candidates = hasOwn
    ? files.filter((each) => isIn(each.file, CANDIDATES) || isPlanBeside(each))
    : files;
  const { sheet, assumptions, problems } = pickCriteria(listPlaces(files, hasOwn, shipped));
  for (const picked of [sheet, assumptions]) if (picked.kind === 'misused') return picked;
  if (problems.length > 0 || sheet.kind !== 'found' || assumptions.kind !== 'found') {
    return { kind: 'stopped', findings: wordFindings(problems, sha256) };
  }
  const all = [...files, ...Object.values(shipped)];
  const inUse = {
    sheet: findFile(sheet.loaded.file, all),
    assumptions: findFile(assumptions.loaded.file, all),
  };
  return {
    kind: 'picked',
    files: {
      ...inUse,
      shipped: carryShipped(shipped, inUse),
      candidates,
    },
    isEmpty: candidates.every(({ file, content }) => isNoCandidate(loadDocument(file, content))),
  };
}

/** Whether a file is a plan that stands in the folder itself. */
function isPlanBeside({ file, content }: PageFile): boolean {
  if (file.includes('/')) return false;
  const read = loadDocument(file, content);
  return read.ok && isOfKind(read, 'plan');
}

/** Whether a file is another document than a candidate. One that cannot be read may be anything. */
function isNoCandidate(read: ReturnType<typeof loadDocument>): boolean {
  return read.ok && !isOfKind(read, 'candidate');
}

function findFile(name: string, files: readonly PageFile[]): PageFile {
  const found = files.find(({ file }) => file === name);
  if (found === undefined) throw new Error(`${name} was not among the files`);
  return found;
}

const CANDIDATES = 'candidates/';
const CRITERIA = 'criteria/';

function isIn(file: string, folder: string): boolean {
  return file.startsWith(folder);
}

/** Where criteria are looked for: in and beside the folder of the candidates at once. */
function listPlaces(
  files: readonly PageFile[],
  hasOwn: boolean,
  shipped: CriteriaFiles,
): CriteriaSources {
  const folders = hasOwn ? [CANDIDATES + CRITERIA, CRITERIA] : [CRITERIA];
  const nearby = files.filter(({ file }) => folders.some((folder) => isIn(file, folder)));
  return {
    named: {},
    nearby: [nearby.map(toSource)],
    shipped: { sheet: toSource(shipped.sheet), assumptions: toSource(shipped.assumptions) },
  };
}

function toSource({ file, content }: PageFile): TextSource {
  return { file, read: () => content };
}
