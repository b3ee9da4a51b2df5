// Tries spoilt files in a process of its own, which scripts/fuzz.js starts and outlives.
import { importTypeScript } from './import-typescript.js';

const { fuzz } = await importTypeScript('tests/fuzz/fuzz.ts');
const [seed, first, files] = process.argv.slice(2).map(Number);

const onRun = (args) => process.send({ args });
for await (const result of fuzz({ seed, first, files, onRun })) process.send({ result });
process.disconnect();
