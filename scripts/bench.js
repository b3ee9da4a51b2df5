// Times the program as a whole process beside a yardstick, and prints ratios of medians: of wall
// time, and of processor time (user and system), which a busy machine moves less. The runs of a
// group take turns. It reports and never fails.
//
// Options: --runs N (default 7); --large adds 10,000 files to check and 20,000 to rank;
// --program FILE measures another build (default bin/assess.js); --only WORD runs the groups whose
// name has it.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeEdited } from './edit-portfolio.js';
import { writePortfolio } from './portfolio.js';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    large: { type: 'boolean', default: false },
    program: { type: 'string', default: join('bin', 'assess.js') },
    only: { type: 'string', default: '' },
  },
});
const runs = Number(options.runs);
const assess = options.program;
const root = mkdtempSync(join(tmpdir(), 'assess-bench-'));

/** Groups by name. The first run of each is what its others are divided by. */
const GROUPS = {
  start: measureStart,
  'check 100': () => measureCheck(100),
  'check 1,000': () => measureCheck(1000, 1.25),
  'rank 100': () => measureRank(100),
  'rank 1,000': () => measureRank(1000, 1.6),
  'compare 1,000': () => measureCompare(1000, 600),
  ...(options.large && {
    'check 10,000': () => measureCheck(10_000),
    'rank 20,000': () => measureLargeRank(20_000),
  }),
};

try {
  console.log(`medians of ${runs} runs each, Node ${process.version}`);
  for (const [name, measureGroup] of Object.entries(GROUPS)) {
    if (name.includes(options.only)) measureGroup();
  }
} finally {
  rmSync(root, { recursive: true });
}

function measureStart() {
  measure([
    { label: 'node -e 0', args: ['-e', '0'] },
    { label: 'assess --version', args: [assess, '--version'], aim: 1.8 },
    { label: 'assess on the shipped candidates', args: [assess, 'candidates'], aim: 8 },
  ]);
}

function measureCheck(count, aim) {
  const [clean, faulty] = [join(root, `clean-${count}`), join(root, `faulty-${count}`)];
  for (const folder of [clean, faulty]) writePortfolio(folder, count, { clean: true });
  for (const name of readdirSync(faulty)) appendFileSync(join(faulty, name), 'ownr: nobody\n');
  measure([
    { label: `yaml parses ${count} clean files`, args: ['scripts/parse-only.js', clean] },
    { label: 'assess check on them', args: [assess, 'check', clean, '--json'], aim },
    {
      label: '… with one finding in each',
      args: [assess, 'check', faulty, '--json'],
      status: 1,
    },
  ]);
}

function measureRank(count, aim) {
  const folder = writeRanked(count);
  measure([
    { label: `yaml parses ${count} candidates`, args: ['scripts/parse-only.js', folder] },
    { label: 'assess ranks them to JSON', args: [assess, folder, '--json'], aim },
    { label: '… with all rank chances', args: [assess, folder, '--json', '--chances'] },
    { label: 'assess ask on them to JSON', args: [assess, 'ask', folder, '--json'] },
  ]);
}

/** The aim is twice the time of ranking both sides, so four times that of the first. */
function measureCompare(count, edits) {
  const [before, after] = [writeRanked(count), join(root, `edited-${count}`)];
  writeEdited(before, after, edits);
  measure([
    { label: `assess ranks ${count} to JSON`, args: [assess, before, '--json'] },
    { label: `… after ${edits} edits`, args: [assess, after, '--json'] },
    { label: '… with all rank chances', args: [assess, before, '--json', '--chances'], aim: 3 },
    {
      label: 'assess compares the two',
      args: [assess, 'compare', before, after, '--json'],
      aim: 4,
    },
  ]);
}

function measureLargeRank(count) {
  const folder = writeRanked(count);
  measure([
    { label: `yaml parses ${count} candidates`, args: ['scripts/parse-only.js', folder] },
    { label: 'assess ranks them', args: [assess, folder] },
    { label: 'assess ranks them to JSON', args: [assess, folder, '--json'] },
  ]);
}

function writeRanked(count) {
  const folder = join(root, `rank-${count}`);
  writePortfolio(folder, count);
  return folder;
}

/** Runs all of a group in turns, once without counting, and prints what each takes. */
function measure(group) {
  const rounds = Array.from({ length: runs + 1 }, () => group.map(runOnce)).slice(1);
  const [yardstick, ...rest] = group.map((run, index) => ({
    ...run,
    ...takeMedians(rounds.map((round) => round[index])),
  }));
  console.log(`\n${''.padEnd(36)}     wall     CPU   memory    wall ratio   CPU ratio`);
  console.log(describe(yardstick));
  for (const run of rest) {
    const ratio = (key) => `${(run[key] / yardstick[key]).toFixed(2)} ×`.padStart(12);
    const aim = run.aim === undefined ? '' : `   (aim ${run.aim})`;
    console.log(`${describe(run)}  ${ratio('wall')}${ratio('cpu')}${aim}`);
  }
}

function describe({ label, wall, cpu, memory }) {
  const column = (value, unit) => `${value.toFixed(0).padStart(6)} ${unit}`;
  return `${label.padEnd(36)}${column(wall, 'ms')}${column(cpu, 'ms')}${column(memory, 'MB')}`;
}

function takeMedians(taken) {
  const median = (key) =>
    taken.map((one) => one[key]).toSorted((a, b) => a - b)[Math.floor(taken.length / 2)];
  return { wall: median('wall'), cpu: median('cpu'), memory: median('memory') };
}

/** Wall and processor time in milliseconds and peak resident memory in MB of one run of Node. */
function runOnce({ args, status: expected = 0 }) {
  const start = process.hrtime.bigint();
  const { status, output } = spawnSync(
    process.execPath,
    ['--require', './scripts/report-usage.cjs', ...args],
    { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
  );
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== expected) throw new Error(`${args.join(' ')} ended with ${status}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(output[3]);
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e3, memory: maxRSS / 1024 };
}
