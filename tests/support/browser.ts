import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Chromium stands on the systems that we know; CHROMIUM names it elsewhere. */
const PLACES = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium of this machine; undefined where there is none, which fails where one is required. */
export function findChromium(): string | undefined {
  const found = PLACES.find((place) => place !== '' && existsSync(place));
  if (found !== undefined) return found;
  const message = 'no Chromium was found: install it, or name it in CHROMIUM';
  if (process.env['REQUIRE_CHROMIUM'] !== undefined) throw new Error(message);
  console.warn(`The tests in a browser are skipped: ${message}.`);
  return undefined;
}

/** Starts a browser; its sandbox does not work for root, as in a container. */
export function startBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
}
