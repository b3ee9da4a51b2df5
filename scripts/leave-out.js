// What a page asks of no package that it carries: writing YAML, schemas of YAML beyond the one that we
// read with, and JSON Schema. The packages hold them together with what is used, so that no bundler
// sheds them. Each gives way to functions that throw, and building fails where one is not met any more.
import { build } from 'esbuild';

const YAML = 'node_modules/yaml/browser/dist';
const ZOD = 'node_modules/zod/v4/core';

/** Modules by path, each with what is kept of it: all else that it exports throws. */
const LEFT_OUT = {
  [`${YAML}/stringify/stringifyDocument.js`]: '',
  [`${YAML}/stringify/stringifyPair.js`]: '',
  [`${YAML}/stringify/stringifyCollection.js`]: '',
  [`${YAML}/stringify/stringifyString.js`]: '',
  [`${YAML}/nodes/addPairToJSMap.js`]: '',
  [`${YAML}/parse/cst-scalar.js`]: '',
  [`${YAML}/parse/cst-stringify.js`]: '',
  [`${YAML}/parse/cst-visit.js`]: '',
  // Tags in a file are a fault of it, whichever they are.
  [`${YAML}/schema/tags.js`]: `
    import { map } from './common/map.js';
    import { seq } from './common/seq.js';
    import { string } from './common/string.js';
    export const coreKnownTags = {};
    export const getTags = (_custom, schema) => schema === 'failsafe' ? [map, seq, string] : leftOut();`,
  // Each schema takes these two with it when it is made.
  [`${ZOD}/to-json-schema.js`]: `
    export const createToJSONSchemaMethod = () => leftOut;
    export const createStandardJSONSchemaMethod = () => leftOut;`,
  [`${ZOD}/json-schema-processors.js`]: '',
};

const THROWER = "const leftOut = () => { throw new Error('left out of the page'); };";

/** Leaves them out of a bundle. */
export const leaveOut = {
  name: 'leave-out',
  setup({ onStart, onLoad, onEnd }) {
    const left = new Set();
    onStart(() => {
      for (const path of Object.keys(LEFT_OUT)) left.add(path);
    });
    for (const [path, given] of Object.entries(LEFT_OUT)) {
      const filter = new RegExp(`${path.replaceAll('.', '\\.').replaceAll('/', '[\\\\/]')}$`);
      onLoad({ filter }, async () => {
        left.delete(path);
        return { contents: await replaceExports(path, given), loader: 'js' };
      });
    }
    onEnd(() => ({
      errors: [...left].map((path) => ({ text: `${path} is to be left out and was not met` })),
    }));
  },
};

/** A module in another one's place: what is given, and functions that throw for all else that it exports. */
async function replaceExports(path, given) {
  const { metafile } = await build({
    entryPoints: [path],
    metafile: true,
    write: false,
    outdir: '.',
  });
  const [{ exports }] = Object.values(metafile.outputs);
  const named = [...given.matchAll(/export const (\w+)/g)].map(([, name]) => name);
  const thrown = exports.filter((name) => !named.includes(name));
  return `${THROWER}${given} export { ${thrown.map((name) => `leftOut as ${name}`).join(', ')} };`;
}
