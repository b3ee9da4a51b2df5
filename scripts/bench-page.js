// Measures the page in Chromium: bytes, first paint, the time to be alive, and the time from a change
// of an answer to what it leads to being painted, with the JIT of the browser and without (some
// departments turn it off). It reports and never fails; without Chromium it says so.
//
// Options: --counts 20,200 (generated candidates; the shipped page is always measured); --runs N
// (default 15) changes a page.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { findChromium, startChromium } from './chromium.js';
import { writePortfolio } from './portfolio.js';

const { values: options } = parseArgs({
  options: {
    counts: { type: 'string', default: '20,200' },
    runs: { type: 'string', default: '15' },
  },
});
const runs = Number(options.runs);
const root = mkdtempSync(join(tmpdir(), 'assess-bench-page-'));

/** What is aimed at: milliseconds from a change to paint with JIT, by the number of candidates. */
const AIMS = { 20: 50, 200: 150 };
const PROGRAM_AIM = 150;
const SHIPPED_AIM = 230;

/** Notes when a page is painted first and when it is alive. */
const WATCH = `
  window.measured = {};
  new PerformanceObserver((list) => {
    window.measured.paint ??= list.getEntries()[0].startTime;
  }).observe({ type: 'paint', buffered: true });
  // Told once by the attribute: to look for it again and again takes time that a large page then lacks.
  window.whenAlive = new Promise((resolve) => {
    new MutationObserver(() => {
      window.measured.alive ??= performance.now();
      resolve();
    }).observe(document, { subtree: true, attributeFilter: ['data-alive'] });
  });`;

try {
  const pages = [
    { label: 'shipped', file: resolve('dist/assess.html'), aim: SHIPPED_AIM },
    ...options.counts.split(',').map(Number).map(writeGenerated),
  ];
  console.log(`\n${''.padEnd(36)}    bytes       gzip`);
  describeSize({ label: 'program of a page', file: 'dist/page.js', aim: PROGRAM_AIM });
  for (const page of pages) describeSize(page);
  const executable = findChromium();
  if (executable === undefined) console.log('\nno Chromium was found: nothing more is measured');
  else for (const isJitless of [false, true]) await measureAll(executable, pages, isJitless);
} finally {
  rmSync(root, { recursive: true });
}

function writeGenerated(count) {
  const [folder, file] = [join(root, `${count}`), join(root, `${count}.html`)];
  writePortfolio(folder, count);
  const args = ['bin/assess.js', folder, '-o', file];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return { label: `${count} candidates`, file, painted: AIMS[count] };
}

function describeSize({ label, file, aim }) {
  const bytes = readFileSync(file);
  const kilobytes = (count) => `${(count / 1000).toFixed(0).padStart(6)} KB`;
  const told = aim === undefined ? '' : `   (aim ${aim})`;
  const gzip = kilobytes(gzipSync(bytes, { level: 9 }).length);
  console.log(`${label.padEnd(36)}${kilobytes(bytes.length)}  ${gzip}${told}`);
}

async function measureAll(executable, pages, isJitless) {
  const browser = await startChromium(executable, isJitless ? ['--js-flags=--jitless'] : []);
  const title = isJitless ? 'Chromium without JIT' : `Chromium ${browser.version()}`;
  console.log(`\n${title.padEnd(36)}    paint    alive   painted after a change`);
  for (const page of pages) {
    const { paint, alive, painted } = await measure(browser, page.file);
    const column = (value) => `${value.toFixed(0).padStart(6)} ms`;
    const aim = page.painted === undefined || isJitless ? '' : `   (aim ${page.painted})`;
    console.log(`${page.label.padEnd(36)}${[paint, alive, painted].map(column).join('')}${aim}`);
  }
  await browser.close();
}

/** Milliseconds from opening a page to its first paint and to being alive, and the median of those from a change to paint. */
async function measure(browser, file) {
  const page = await browser.newPage();
  await page.addInitScript(WATCH);
  await page.goto(pathToFileURL(file).href, { timeout: 300_000 });
  await page.evaluate('window.whenAlive');
  const { paint, alive } = await page.evaluate('window.measured');
  await page.evaluate('new Promise((resolve) => requestIdleCallback(resolve))');
  const taken = await page.evaluate(`(${changeAnswers})(${runs})`);
  await page.close();
  return { paint, alive, painted: taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] };
}

/** Answers one question after another, by its radio button, and takes the time until each is painted. Runs in the page. */
async function changeAnswers(count) {
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  // What runs after the callbacks of a frame runs once that is painted.
  const frame = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      requestAnimationFrame(() => port2.postMessage(null));
    });
  const taken = [];
  for (let change = 0; change < count; change += 1) {
    const radios = [...document.querySelectorAll('main input[type="radio"]:not(:checked)')];
    const radio = radios[(change * 7) % radios.length];
    radio.scrollIntoView();
    await frame();
    await pause(0);
    const start = performance.now();
    radio.click();
    await frame();
    taken.push(performance.now() - start);
    await pause(100);
  }
  return taken;
}
