import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../support/root.ts';

const DIST = join(ROOT, 'node_modules/yaml/dist');

/** Where the package reads a text: its lexer and parser, its composer, its directives, and the schemas' tags. */
const FOLDERS = ['compose', 'parse', 'doc', 'schema'];

/** Files in these folders that only make or write documents. */
const NOT_READING = /createNode|Document\.js|anchors|applyReviver|stringify|doc\/NodeCreator/;

/** How the messages in the package's own sources begin, up to what is put into them. */
export function readMessages(): readonly string[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(DIST, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js') && !NOT_READING.test(file))
      .map((file) => join(DIST, folder, file)),
  );
  return [...new Set(files.flatMap(messagesOf))].sort();
}

function messagesOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) {
      if (/^(?:[A-Z]\S* |%\S+ \S)/.test(node.text)) found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}
