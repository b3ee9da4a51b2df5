// Writes schemas/ from the zod schemas. Run it after changing one: `npm run schemas`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { importTypeScript } from './import-typescript.js';

const { KINDS } = await importTypeScript('src/documents/parse-document.ts');
const { toJsonSchema } = await importTypeScript('src/documents/json-schema.ts');

mkdirSync('schemas', { recursive: true });
for (const kind of KINDS) {
  writeFileSync(`schemas/${kind}.schema.json`, `${JSON.stringify(toJsonSchema(kind), null, 2)}\n`);
}
