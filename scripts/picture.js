// Makes docs/page.png, the picture of the page in the README: the top of the built page. With --check it
// tells whether the picture is current. Pixels differ from machine to machine by their fonts, so the
// picture holds the digest of what it shows: the style of the page and all that stands before the savings.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';
import { findChromium, startChromium } from './chromium.js';

const PAGE = 'dist/assess.html';
const PICTURE = 'docs/page.png';

/** In pixels; what is lower is cut off. */
const SIZE = { width: 1180, height: 1000 };

/** The signature of a PNG and its first chunk, after which others may stand. */
const HEAD = 8 + 25;

const digest = takeDigest(readFileSync(PAGE, 'utf8'));
const executable = findChromium();

if (process.argv.includes('--check')) {
  const isCurrent = existsSync(PICTURE) && readFileSync(PICTURE).includes(toChunk(digest));
  if (!isCurrent) {
    console.error(`${PICTURE} is not current: run npm run build and npm run picture`);
    process.exitCode = 1;
  }
} else if (executable === undefined) {
  console.error('The picture takes Chromium: install it, or name it in CHROMIUM.');
  process.exitCode = 1;
} else {
  const png = await draw(executable);
  const parts = [png.subarray(0, HEAD), toChunk(digest), png.subarray(HEAD)];
  writeFileSync(PICTURE, Buffer.concat(parts));
}

function takeDigest(html) {
  const [from, to] = [html.indexOf('<style>'), html.indexOf('<div data-part="savings">')];
  if (from === -1 || to === -1) throw new Error(`${PAGE} has no style or no savings`);
  return createHash('sha256').update(html.slice(from, to)).digest('hex');
}

/** A chunk of text, as PNG has it: length, kind, keyword and text, checksum. */
function toChunk(text) {
  const body = Buffer.from(`tEXtSource\0sha256 ${text}`, 'latin1');
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

async function draw(path) {
  const browser = await startChromium(path);
  try {
    const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' });
    await page.goto(pathToFileURL(resolve(PAGE)).href);
    await page.waitForSelector('main[data-alive="yes"]');
    return await page.screenshot();
  } finally {
    await browser.close();
  }
}
