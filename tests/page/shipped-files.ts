import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/cli/disk/read-text.ts';
import { decodeText } from '../../src/load/decode-text.ts';
import type { PageFile } from '../../src/page/data/page-data.ts';
import { ROOT } from '../support/root.ts';

/** A file as a page holds it, with a text. */
export type TextFile = PageFile & { readonly content: Extract<PageFile['content'], { ok: true }> };

/** The sheet and the assumptions that come with the program, as a page holds them. */
export const SHIPPED_FILES = {
  sheet: readShipped('criteria/servitised-platform.yaml'),
  assumptions: readShipped('criteria/digitlab-assumptions.yaml'),
};

/** A file with a text, as a page holds it. */
export function toPageFile(file: string, text: string | Uint8Array): TextFile {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const content = decodeText(bytes, sha256);
  if (!content.ok) throw new Error(`${file}: ${content.why}`);
  return { file, content };
}

function readShipped(path: string): TextFile {
  return toPageFile(`(shipped) ${path}`, readFileSync(join(ROOT, path)));
}
