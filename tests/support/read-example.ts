import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** The parts of the first sample of output in a document, between those left out. */
export function readExample(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const [, example = ''] = /```text\n(.+?)```/s.exec(text) ?? [];
  return example.split('[…]\n').filter((part) => part.trim() !== '');
}
