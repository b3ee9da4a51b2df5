// Times the program as a whole process and prints ratios of medians. It reports and never fails.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePortfolio } from './portfolio.js';

const RUNS = 11;
const node = process.execPath;
const assess = join('bin', 'assess.js');
const folder = mkdtempSync(join(tmpdir(), 'assess-bench-'));

try {
  writePortfolio(join(folder, 'thousand'), 1000);
  const empty = time('node -e 0', ['-e', '0']);
  const version = time('assess --version', [assess, '--version']);
  const shipped = time('assess (shipped candidates)', [assess, 'candidates']);
  const parse = time('yaml parses 1,000 candidates', [
    'scripts/parse-only.js',
    join(folder, 'thousand'),
  ]);
  const ranked = time('assess ranks 1,000 candidates to JSON', [
    assess,
    join(folder, 'thousand'),
    '--json',
  ]);
  console.log(`\nratios of medians, ${RUNS} runs each, Node ${process.version}`);
  compare('assess --version to node -e 0', version, empty, 1.6);
  compare('assess on the shipped candidates to node -e 0', shipped, empty, 4);
  compare('1,000 candidates ranked to parsing alone', ranked, parse, 1.4);
} finally {
  rmSync(folder, { recursive: true });
}

/** Median wall time and greatest peak memory of some runs of Node. */
function time(label, args) {
  const runs = Array.from({ length: RUNS + 1 }, () => runOnce(args)).slice(1);
  const seconds = median(runs.map((run) => run.seconds));
  const megabytes = Math.max(...runs.map((run) => run.megabytes));
  console.log(
    `${label.padEnd(44)} ${(seconds * 1000).toFixed(0).padStart(6)} ms ${megabytes.toFixed(0).padStart(5)} MB`,
  );
  return seconds;
}

function runOnce(args) {
  const report =
    "process.on('exit',()=>require('fs').writeSync(3,String(process.resourceUsage().maxRSS)))";
  const hook = `data:text/javascript,import{createRequire}from'node:module';const require=createRequire('file:///');${report}`;
  const start = process.hrtime.bigint();
  const { status, output } = spawnSync(node, ['--import', hook, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return { seconds, megabytes: Number(output[3]) / 1024 };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function compare(label, a, b, aim) {
  console.log(`${label.padEnd(48)} ${(a / b).toFixed(2)} (aim ${aim})`);
}
