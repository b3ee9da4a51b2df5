import type { Page } from 'playwright-core';
import type { Change } from './portfolio-files.ts';

/** Changes as the command line takes them. */
export function toArguments(changes: readonly Change[]): readonly string[] {
  return changes.flatMap(({ path, value }) => ['--assume', `${path}=${value}`]);
}

/** Changes as the end of an address. */
export function toHash(changes: readonly Change[]): string {
  return `#?${changes
    .map(({ path, value }) => `${encodeURIComponent(path)}=${encodeURIComponent(value)}`)
    .join('&')}`;
}

/** Types an address with changes and waits until it was followed. */
export async function followAddress(page: Page, changes: readonly Change[]): Promise<void> {
  await page.evaluate((hash) => {
    const followed = new Promise((resolve) => {
      addEventListener('popstate', () => setTimeout(resolve), { once: true });
    });
    location.hash = hash;
    return followed;
  }, toHash(changes));
}
