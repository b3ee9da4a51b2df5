import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** A sample of output in a document, and the command above it that prints it. */
export interface Printed {
  /** What follows `assess`. */
  readonly args: readonly string[];
  /** The sample, without the lines `[…]` that stand for what was left out. */
  readonly parts: readonly string[];
}

/** Every sample of output in a document, in order, each with the last command line before it. */
export function listPrinted(file: string): Printed[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  let args: readonly string[] = [];
  return [...text.matchAll(/```(sh|text)\n(.+?)```/gs)].flatMap(([, kind, block = '']) => {
    if (kind === 'text') {
      return [{ args, parts: block.split('[…]\n').filter((part) => part.trim() !== '') }];
    }
    const [command = ''] = block.trim().split('\n').at(-1)?.split(' #') ?? [];
    args = command.trim().split(/\s+/).slice(1);
    return [];
  });
}
