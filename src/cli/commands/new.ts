import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { id as idSchema } from '../../documents/parts/id.ts';
import { renderTemplate } from '../../documents/template.ts';
import { count } from '../../report/words/show-answers.ts';
import { explainFault } from '../disk/find-files.ts';
import { type Host, toAbsolute } from '../host.ts';
import { loadCriteria } from '../load-criteria.ts';
import { reportFindings } from '../report-findings.ts';
import { WrongUse } from '../wrong-use.ts';

export interface NewOptions {
  readonly output?: string;
  readonly sheet?: string;
  readonly color: boolean;
}

const SCHEMA = 'schemas/candidate.schema.json';

/** Runs `assess new`: returns the exit code. */
export function runNew(id: string, options: NewOptions, host: Host): number {
  if (!idSchema.safeParse(id).success) {
    throw new WrongUse(
      `"${id}" is no id: use lower-case letters, digits and single hyphens, such as boat-permits.`,
    );
  }
  const { sheet } = loadCriteria({ sheet: options.sheet }, host);
  if (!('file' in sheet)) return reportFindings(sheet, options.color, host);
  const file = options.output ?? join('candidates', `${id}.yaml`);
  const schema = findSchema(file, host);
  createFile(file, renderTemplate({ id, sheet: sheet.document.value, schema }), host);
  const questions = count(sheet.document.value.criteria.length, 'question');
  host.stdout.write(
    `Wrote ${file}: ${questions}, on the radar until they are answered.\nThen: assess explain ${id}${options.output === undefined ? '' : ` ${file}`}\n`,
  );
  return 0;
}

function findSchema(file: string, host: Host): string | undefined {
  const schema = toAbsolute(SCHEMA, host);
  if (!existsSync(schema)) return undefined;
  return relative(dirname(toAbsolute(file, host)), schema)
    .split(sep)
    .join('/');
}

function createFile(file: string, text: string, host: Host): void {
  const path = toAbsolute(file, host);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new WrongUse(`${file} exists already, and is left as it is. Choose another with -o.`);
    }
    throw new WrongUse(`${file}: ${explainFault(error)}.`);
  }
}
