import { describe, expect, test } from 'vitest';
import { findIn } from '../check/check-texts.ts';
import { measureGrowth, QUADRATIC } from '../support/growth.ts';
import { LARGE_FILES } from '../support/large-files.ts';

/** Enough for quadratic work to take seconds. */
const BYTES = 48 * 1024;

describe('checking takes time in step with the bytes', () => {
  for (const [kind, make] of Object.entries(LARGE_FILES)) {
    test(`of ${kind}`, { timeout: 300_000 }, async () => {
      const growth = await measureGrowth(BYTES, (bytes) => {
        const made = make(bytes);
        return () => findIn(made);
      });
      expect(growth).toBeLessThan(QUADRATIC);
    });
  }
});
