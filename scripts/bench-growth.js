// Runs commands on each kind of large file at growing sizes, and prints processor time, memory, and
// by how much more time a byte takes than at the size before. It reports and never fails.
// Options: --sizes 64,256 (KiB; up to 1023), --only WORD runs the kinds whose name has it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importTypeScript } from './import-typescript.js';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '64,256' },
    only: { type: 'string', default: '' },
  },
});
const sizes = options.sizes.split(',').map((size) => Number(size) * 1024);
const root = mkdtempSync(join(tmpdir(), 'assess-growth-'));
const { LARGE_FILES } = await importTypeScript('tests/support/large-files.ts');

/** The rest of a command line for files in a folder. */
const COMMANDS = {
  check: (folder) => ['check', folder],
  sarif: (folder) => ['check', '-f', 'sarif', folder],
  rank: (folder) => [folder, '-f', 'markdown'],
  explain: (folder) => ['explain', 'boat-permits', folder],
  compare: (folder) => ['compare', folder, folder],
};

try {
  const start = run(['--version']).seconds;
  console.log(
    `seconds (MB, time a byte beside the size before); starting takes ${show(start)} s\n`,
  );
  for (const [kind, make] of Object.entries(LARGE_FILES)) {
    if (!kind.includes(options.only)) continue;
    for (const command of Object.keys(COMMANDS)) measure({ kind, make, command, start });
  }
} finally {
  rmSync(root, { recursive: true });
}

function measure({ kind, make, command, start }) {
  let before;
  const cells = sizes.map((bytes) => {
    const { seconds, megabytes, status } = run(COMMANDS[command](write(make(bytes))));
    const growth =
      before === undefined ? '' : `, × ${show(perByte(seconds, bytes, start) / before)}`;
    before = perByte(seconds, bytes, start);
    const failed = status === 0 || status === 1 ? '' : ` exit ${status}`;
    return `${show(seconds)} (${megabytes} MB${growth})${failed}`.padStart(26);
  });
  console.log(`${kind.padEnd(36)} ${command.padEnd(8)} ${cells.join(' ')}`);
}

/** What a byte takes, starting aside; never nothing, so that it can be divided by. */
function perByte(seconds, bytes, start) {
  return Math.max(seconds - start, 0.02) / bytes;
}

/** Writes one file or several into a folder of their own. */
function write(made) {
  const folder = join(root, 'files');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const files = typeof made === 'string' ? { 'a.yaml': made } : made;
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Processor time and peak memory of one run, which reports them on a pipe of its own. */
function run(args) {
  const report =
    "data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,JSON.stringify(process.resourceUsage())))";
  const { status, output } = spawnSync(
    process.execPath,
    ['--import', report, join('bin', 'assess.js'), ...args],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const usage = JSON.parse(String(output[3]) || '{}');
  const seconds = ((usage.userCPUTime ?? Number.NaN) + usage.systemCPUTime) / 1e6;
  return { status, seconds, megabytes: Math.round(usage.maxRSS / 1024) };
}

function show(value) {
  return value.toFixed(2);
}
