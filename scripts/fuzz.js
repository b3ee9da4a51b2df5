// Tries assess on spoilt files: `npm run fuzz -- --files 10000 --seed 1`. Each file that makes it break
// a promise is written, shrunk, into a folder of its own below --keep, with the commands that show it.
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importTypeScript } from './import-typescript.js';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
    keep: { type: 'string', default: 'fuzz-failures' },
  },
});
const [files, seed, first] = ['files', 'seed', 'first'].map(readNumber);

/** How long one run may take, in milliseconds. */
const PATIENCE = 120_000;

const { describeDeath } = await importTypeScript('tests/fuzz/fuzz.ts');
const { writeCase } = await importTypeScript('tests/fuzz/write-case.ts');

// Where workers write: what one that dies leaves behind goes with the rest.
const scratch = mkdtempSync(join(tmpdir(), 'assess-fuzz-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

const results = [];
while (results.length < files) {
  const death = await runWorker(first + results.length, files - results.length);
  if (death === undefined) break;
  take(await describeDeath(seed, first + results.length, death));
}
const failures = results.filter(({ failed }) => failed).length;
const runs = results.reduce((sum, result) => sum + result.runs, 0);
console.log(`${results.length} files, ${runs} runs, ${failures} failures`);
process.exitCode = failures > 0 || results.length < files ? 1 : 0;

function readNumber(name) {
  const value = Number(values[name]);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  console.error(`--${name} ${values[name]}: a whole number from 0 on.`);
  process.exit(2);
}

/** Tries files in a process of its own until it is done or dies; returns what it died of, and in which run. */
function runWorker(from, many) {
  const worker = fork(new URL('fuzz-worker.js', import.meta.url), [seed, from, many].map(String), {
    env: { ...process.env, TMPDIR: scratch },
    execArgv: ['--max-old-space-size=1024'],
    serialization: 'advanced',
  });
  let timer;
  let death = 'the process died';
  const stop = () => {
    death = `it was not done after ${PATIENCE / 1000} s`;
    worker.kill('SIGKILL');
  };
  let last;
  worker.on('message', ({ args, result }) => {
    last = args ?? last;
    clearTimeout(timer);
    timer = setTimeout(stop, PATIENCE);
    if (result !== undefined) take(result);
  });
  return new Promise((resolve, reject) => {
    worker.on('close', (code, signal) => {
      clearTimeout(timer);
      const says = `${death} (${signal ?? `exit code ${code}`})`;
      if (code !== 0 && last === undefined) reject(new Error(says));
      resolve(code === 0 ? undefined : { says, args: last });
    });
  });
}

function take(result) {
  results.push({ runs: result.runs, failed: result.failed !== undefined });
  if (result.failed !== undefined) keep(result.failed);
  if (results.length % 100 === 0) console.error(`${results.length} of ${files} files`);
}

function keep({ tried, failures }) {
  const folder = join(values.keep, `seed-${seed}-file-${tried.number}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeCase(folder, tried);
  const text = [
    `${tried.target.path}: ${tried.how.join(', ')}`,
    `Repeat: npm run fuzz -- --seed ${seed} --first ${tried.number} --files 1`,
    ...failures.map(({ what, says, args }) => `${what}: ${says}\n  assess ${args.join(' ')}`),
  ].join('\n');
  writeFileSync(join(folder, 'FAILURES.txt'), `${text}\n`);
  console.error(`\n${folder}\n${text}\n`);
}
