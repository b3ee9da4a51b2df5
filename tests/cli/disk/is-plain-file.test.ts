import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isPlainFile } from '../../../src/cli/disk/sources.ts';
import { makeFolder } from '../../support/run-assess.ts';

/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm';

describe('a plain file', () => {
  test('is one on a disk, and no folder or device', () => {
    const folder = makeFolder({ 'a.yaml': '' });
    expect(isPlainFile(join(folder, 'a.yaml'))).toBe(true);
    expect(isPlainFile(folder)).toBe(false);
    expect(isPlainFile(join(folder, 'missing.yaml'))).toBe(false);
    expect(isPlainFile('/dev/null')).toBe(false);
  });

  test('is not what a descriptor holds, whatever the system says', () => {
    for (const path of ['/dev/stdin', '/dev/fd/0', '/dev/fd/63']) {
      expect(isPlainFile(path)).toBe(false);
    }
  });

  test.runIf(existsSync(MEMORY))('may be kept in memory', () => {
    const folder = mkdtempSync(join(MEMORY, 'assess-test-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'a.yaml'), '');
    expect(isPlainFile(join(folder, 'a.yaml'))).toBe(true);
  });
});
