import { join } from 'node:path';
import { ROOT } from '../../support/root.ts';

/** An environment in which a write takes at most so many bytes, and all of them together at most `allowed`. */
export function shorten(most: number, allowed?: number): Record<string, string> {
  return {
    NODE_OPTIONS: `--require=${join(ROOT, 'tests/support/short-writes.cjs')}`,
    MOST_BYTES: String(most),
    ...(allowed === undefined ? {} : { ALLOWED_BYTES: String(allowed) }),
  };
}
