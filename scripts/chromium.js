// The Chromium of this machine, for what is measured and drawn in one.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where it stands on the systems that we know; CHROMIUM names it elsewhere. */
const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Its path; undefined where there is none. */
export function findChromium() {
  return PLACES.find((place) => place !== '' && existsSync(place));
}

/** Starts it; its sandbox does not work for root, as in a container. */
export function startChromium(executablePath, args = []) {
  return chromium.launch({ executablePath, args, chromiumSandbox: process.getuid?.() !== 0 });
}
