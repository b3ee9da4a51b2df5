// Times the program as a whole process and prints ratios of medians, and the memory that each run
// takes. It reports and never fails. Options: --runs N (default 7), --large adds 10,000 files.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeEdited } from './edit-portfolio.js';
import { writePortfolio } from './portfolio.js';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, large: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
const node = process.execPath;
const assess = join('bin', 'assess.js');
const root = mkdtempSync(join(tmpdir(), 'assess-bench-'));

try {
  console.log(`ratios of medians, ${runs} runs each, Node ${process.version}\n`);
  const empty = time('node -e 0', ['-e', '0']);
  compare(
    'assess --version to node -e 0',
    time('assess --version', [assess, '--version']),
    empty,
    1.6,
  );
  compare(
    'assess on the shipped candidates to node -e 0',
    time('assess', [assess, 'candidates']),
    empty,
    4,
  );
  for (const count of [100, 300, 1000]) benchRanking(count);
  benchComparing(1000, 600);
  for (const count of values.large ? [100, 1000, 10_000] : [100, 1000]) benchChecking(count);
} finally {
  rmSync(root, { recursive: true });
}

function benchRanking(count) {
  const folder = join(root, `rank-${count}`);
  writePortfolio(folder, count);
  const parse = time(`yaml parses ${count} candidates`, ['scripts/parse-only.js', folder]);
  const rank = time(`assess ranks ${count} to JSON`, [assess, folder, '--json']);
  const chances = time(`… with all rank chances`, [assess, folder, '--json', '--chances']);
  const ask = time(`assess ask on ${count} to JSON`, [assess, 'ask', folder, '--json']);
  if (count === 1000) compare('1,000 candidates ranked to parsing alone', rank, parse, 1.4);
  compare(`chances of ${count} to ranking them`, chances, rank, count === 1000 ? 3 : 2);
  compare(`ask on ${count} to ranking them`, ask, rank);
}

/** The yardstick is to rank each side by itself. */
function benchComparing(count, edits) {
  const [before, after] = [join(root, `rank-${count}`), join(root, `edited-${count}`)];
  writeEdited(before, after, edits);
  const earlier = time(`assess ranks ${count} to JSON`, [assess, before, '--json']);
  const later = time(`assess ranks them edited`, [assess, after, '--json']);
  const compared = time(`assess compares the two`, [assess, 'compare', before, after, '--json']);
  compare(`${edits} edits of ${count} compared to ranking both`, compared, earlier + later, 2);
}

function benchChecking(count) {
  const folder = join(root, `check-${count}`);
  writePortfolio(folder, count, { clean: true });
  const parse = time(`yaml parses ${count} clean files`, ['scripts/parse-only.js', folder]);
  const check = time(`assess check on ${count} clean files`, [assess, 'check', folder, '--json']);
  compare(`check of ${count} clean files to parsing alone`, check, parse, 1.3);
  for (const name of readdirSync(folder)) appendFileSync(join(folder, name), 'ownr: nobody\n');
  const faulty = time(`… with one finding in each`, [assess, 'check', folder, '--json'], 1);
  compare(`check of ${count} files with a finding each to parsing alone`, faulty, parse);
}

/** Median wall time of some runs of Node, after one that does not count. */
function time(label, args, expected = 0) {
  const seconds = Array.from({ length: runs + 1 }, () => runOnce(args, expected)).slice(1);
  const median = seconds.toSorted((a, b) => a - b)[Math.floor(runs / 2)];
  console.log(
    `${label.padEnd(52)} ${(median * 1000).toFixed(0).padStart(6)} ms ${memoryOf(args).padStart(5)} MB`,
  );
  return median;
}

function runOnce(args, expected) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(node, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== expected) throw new Error(`${args.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** Peak resident memory of one more run, which reports it on a pipe of its own. */
function memoryOf(args) {
  const report =
    "data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))";
  const { output } = spawnSync(node, ['--import', report, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return (Number(output[3]) / 1024).toFixed(0);
}

function compare(label, a, b, aim) {
  const goal = aim === undefined ? '' : ` (aim ${aim})`;
  console.log(`  => ${label}: ${(a / b).toFixed(2)}${goal}\n`);
}
