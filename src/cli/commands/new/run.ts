import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { toId } from '../../../check/remedies/word-remedies.ts';
import { fileId, id as idSchema } from '../../../documents/parts/id.ts';
import { renderTemplate } from '../../../documents/template.ts';
import { loadSheet } from '../../../load/load-sheet.ts';
import { count } from '../../../report/words/show-answers.ts';
import { findCriteria } from '../../disk/criteria.ts';
import { makeFolderOf } from '../../disk/make-folder.ts';
import { sha256 } from '../../disk/read-text.ts';
import { writeFiles } from '../../disk/write-files.ts';
import { EXIT } from '../../exit.ts';
import { toWrongUse } from '../../explain-misuse.ts';
import { type Host, toAbsolute } from '../../host.ts';
import { tell } from '../../output/tell.ts';
import { reportFindings } from '../../report-findings.ts';
import { WrongUse } from '../../wrong-use.ts';
import type { RunOf } from '../spec.ts';
import type { newCandidate } from './spec.ts';

const SCHEMA = 'schemas/candidate.schema.json';

/** Runs `assess new`: writes a candidate file that asks what the sheet asks. */
export const runNew: RunOf<typeof newCandidate> = (host, id, { sheet: named, output, color }) => {
  if (!idSchema.safeParse(id).success) {
    throw new WrongUse(
      `"${id}" is no id: use lower-case letters, digits and single hyphens, such as ${suggestId(id)}.`,
    );
  }
  const asFile = fileId.safeParse(id);
  if (!asFile.success) throw new WrongUse(`"${id}" is not ${asFile.error.issues[0]?.message}.`);
  const file = output ?? join('candidates', `${id}.yaml`);
  const loaded = loadSheet(findCriteria({ sheet: named }, [file], host), sha256);
  if (loaded.kind === 'misused') throw toWrongUse(loaded.misuse);
  if (loaded.kind === 'stopped') return reportFindings(loaded.findings, color, host);
  const { sheet } = loaded;
  const text = renderTemplate({ id, sheet, schema: findSchema(file, host) });
  makeFolderOf(file, host, () =>
    writeFiles([{ file, text: () => text, existing: 'refused' }], host),
  );
  const questions = count(sheet.criteria.length, 'question');
  const path = output === undefined ? '' : ` ${file}`;
  tell(host.stdout, `Wrote ${file}: ${questions}, on the radar until they are answered.`);
  tell(host.stdout, `Then: assess explain ${id}${path}`);
  return EXIT.fine;
};

/** The id that a name would have; an example where that is none. */
function suggestId(name: string): string {
  const id = toId(name);
  return fileId.safeParse(id).success ? id : 'boat-permits';
}

function findSchema(file: string, host: Host): string | undefined {
  const schema = toAbsolute(SCHEMA, host);
  if (!existsSync(schema)) return undefined;
  return relative(dirname(toAbsolute(file, host)), schema)
    .split(sep)
    .join('/');
}
