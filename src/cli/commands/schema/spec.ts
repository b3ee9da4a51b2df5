import { KINDS } from '../../../documents/parse-document.ts';
import { defineCommand } from '../spec.ts';

export const schema = defineCommand({
  summary: 'print the JSON Schema of a kind of file, for editors',
  arguments: [{ name: 'kind', takes: 'one', description: 'the kind of file', choices: KINDS }],
  options: {},
  formats: [],
  help: `
Example:
  $ assess schema candidate > schemas/candidate.schema.json
and then, as the first line of a candidate file in ./candidates:
  # yaml-language-server: $schema=../schemas/candidate.schema.json`,
});
