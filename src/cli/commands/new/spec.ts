import { textOption } from '../option-kinds.ts';
import { COLOR } from '../shared-options.ts';
import { defineCommand } from '../spec.ts';

export const newCandidate = defineCommand({
  summary: 'write a commented candidate file, on the radar until it is answered',
  arguments: [{ name: 'id', takes: 'one', description: 'its id, such as boat-permits' }],
  options: {
    output: {
      short: '-o',
      ...textOption('<file>', 'the file to write (default: candidates/<id>.yaml)'),
    },
    sheet: textOption('<file>', 'the sheet whose questions to ask'),
    color: COLOR,
  },
  formats: [],
  help: `
Examples:
  $ assess new boat-permits
  $ assess new boat-permits -o candidates/radar/boat-permits.yaml`,
});
