// What a page asks of no package that it carries: writing YAML, schemas of YAML beyond the one that we
// read with, JSON Schema, forms of text such as email addresses, angles and logarithms; and what our own
// rules say in docs and lists of rules alone. They are held together with what is used, so that no
// bundler sheds them. Each gives way to what throws, and building fails where one is not met any more.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { build } from 'esbuild';
import { cutParts, listWanted } from './cut-parts.js';

const YAML = 'node_modules/yaml/browser/dist';
const ZOD = 'node_modules/zod/v4';

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
  [`${ZOD}/core/to-json-schema.js`]: `
    export const createToJSONSchemaMethod = () => leftOut;
    export const createStandardJSONSchemaMethod = () => leftOut;`,
  [`${ZOD}/core/json-schema-processors.js`]: '',
  // It minds values that hold themselves, which nothing that is read from a text does.
  [`${ZOD}/core/memoizer.js`]: 'export const memoizer = () => undefined;',
  // It makes functions from text, which the policy of a page forbids.
  [`${ZOD}/core/doc.js`]: '',
};

/** Modules by path, or by folder, of which parts go; see cut-parts.js. */
const CUT = {
  [`${YAML}/doc/Document.js`]: { members: { Document: ['constructor', 'setSchema'] } },
  [`${YAML}/doc/directives.js`]: {
    members: { Directives: ['constructor', 'add', 'atDocument', 'tagName'] },
  },
  [`${YAML}/nodes/Alias.js`]: { members: { Alias: ['constructor', 'resolve', 'toString'] } },
  [`${YAML}/nodes/Collection.js`]: {
    members: { Collection: ['constructor'] },
    names: ['collectionFromPath'],
  },
  [`${YAML}/nodes/Node.js`]: { members: { NodeBase: ['constructor'] } },
  [`${YAML}/nodes/Pair.js`]: { members: { Pair: ['constructor'] }, names: ['createPair'] },
  [`${YAML}/nodes/YAMLMap.js`]: { members: { YAMLMap: ['constructor'] } },
  [`${YAML}/nodes/YAMLSeq.js`]: { members: { YAMLSeq: ['constructor'] } },
  [`${YAML}/schema/Schema.js`]: { members: { Schema: ['constructor'] } },
  [`${ZOD}/classic/schemas.js`]: {
    members: {
      ZodType: [
        ...['check', 'clone', 'default', 'meta', 'nullable', 'optional', 'overwrite', 'parse'],
        ...['pipe', 'refine', 'safeParse', 'superRefine', 'transform'],
      ],
      _ZodString: ['min', 'regex'],
      ZodString: [],
    },
    whole: { util: '../core/util.js' },
  },
  'node_modules/decimal.js/decimal.mjs': {
    members: {
      P: [
        ...['abs', 'ceil', 'cmp', 'dp', 'div', 'eq', 'floor', 'gt', 'gte', 'isFinite', 'isInt'],
        ...['isNaN', 'isNeg', 'isPos', 'isZero', 'lt', 'lte', 'sub', 'neg', 'add', 'round', 'mul'],
        ...['toDP', 'toFixed', 'toNumber', 'pow', 'toSD', 'toString', 'trunc', 'valueOf'],
      ],
    },
    // Powers are whole numbers.
    names: ['naturalExponential', 'naturalLogarithm', 'atan2', 'hypot', 'random', 'convertBase'],
  },
  'src/check/rules/': { facts: ['summary', 'why', 'bad', 'good'] },
};

const THROWER = "export const leftOut = () => { throw new Error('left out of the page'); };";
const TAKES_THROWER = "import { leftOut } from 'left-out';";

/** Leaves them out of a bundle. */
export const leaveOut = {
  name: 'leave-out',
  setup({ onStart, onResolve, onLoad, onEnd }) {
    const met = new Map();
    onStart(() => {
      for (const path of [...Object.keys(LEFT_OUT), ...Object.keys(CUT)]) met.set(path, new Set());
    });
    onResolve({ filter: /^left-out$/ }, ({ path }) => ({ path, namespace: path }));
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: THROWER }));
    for (const [path, given] of Object.entries(LEFT_OUT)) {
      onLoad({ filter: toFilter(path) }, async () => {
        met.get(path).add('module');
        return { contents: await replaceExports(path, given) };
      });
    }
    for (const [path, wanted] of Object.entries(CUT)) {
      onLoad({ filter: toFilter(path) }, async ({ path: file }) => {
        const contents = cutParts(file, await readFile(file, 'utf8'), wanted, met.get(path));
        const loader = extname(file) === '.ts' ? 'ts' : 'js';
        return { contents: `${TAKES_THROWER}${contents}`, loader };
      });
    }
    onEnd(() => {
      const missed = [...met].flatMap(([path, found]) =>
        listAll(path).flatMap((each) => (found.has(each) ? [] : [`${path}: ${each}`])),
      );
      return {
        errors: missed.map((each) => ({ text: `${each} is to be left out and is not there` })),
      };
    });
  },
};

function listAll(path) {
  return CUT[path] === undefined ? ['module'] : listWanted(CUT[path]);
}

/** The files that a path names, which is that of a folder where it ends so. */
function toFilter(path) {
  const end = path.endsWith('/') ? '' : '$';
  return new RegExp(`${path.replaceAll('.', '\\.').replaceAll('/', '[\\\\/]')}${end}`);
}

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
  return `${TAKES_THROWER}${given} export { ${thrown.map((name) => `leftOut as ${name}`).join(', ')} };`;
}
