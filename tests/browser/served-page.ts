import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { runAssess } from '../support/run-assess.ts';

/** Files by their paths from a folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Serves the page of the examples from this machine, in one file of tests: the private folder of a browser needs an origin. */
export function servePage(): () => string {
  let server: Server;
  beforeAll(async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'assess-test-')), 'page.html');
    const { code } = await runAssess(['examples/appraisal', '-o', file]);
    if (code !== 0) throw new Error('no page was written');
    const html = readFileSync(file);
    rmSync(dirname(file), { recursive: true });
    server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html').end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return () => {
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('no page is served');
    return `http://127.0.0.1:${address.port}/`;
  };
}

/** How a browser does with the folder that is picked. */
export interface PickerFaults {
  /** The error of the picker, by its name. */
  readonly picker?: string;
  /** What a person says to the question whether a page may write. */
  readonly leave?: 'granted' | 'denied';
  /** The file whose writing fails half-way, by its name. */
  readonly full?: string;
}

/**
 * Puts the private folder of the page's origin in the place of the one that a person would pick, and
 * keeps what the browser is asked for.
 */
export async function standInPicker(page: Page, faults: PickerFaults = {}): Promise<void> {
  await page.evaluate(standIn, faults);
}

function standIn({ picker, leave = 'granted', full }: PickerFaults): void {
  const asked: string[] = [];
  Object.assign(window, { asked });
  window.showDirectoryPicker = async ({ mode }) => {
    asked.push(`pick to ${mode}`);
    if (picker !== undefined) throw new DOMException('no', picker);
    const root = await navigator.storage.getDirectory();
    return root.getDirectoryHandle('share', { create: true });
  };
  FileSystemHandle.prototype.requestPermission = async ({ mode }) => {
    asked.push(`leave to ${mode}`);
    return leave;
  };
  const { createWritable } = FileSystemFileHandle.prototype;
  FileSystemFileHandle.prototype.createWritable = async function (options) {
    const stream = await createWritable.call(this, options);
    if (this.name === full) {
      stream.write = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    }
    return stream;
  };
}

/** What the page asked the browser for, in order. */
export function readAsked(page: Page): Promise<readonly string[]> {
  return page.evaluate('window.asked');
}

/** Puts files into the folder that the picker gives, as another person or program does. */
export async function putFiles(page: Page, files: Files): Promise<void> {
  const bytes = Object.entries(files).map(([file, holds]) => [file, [...Buffer.from(holds)]]);
  await page.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    const share = await root.getDirectoryHandle('share', { create: true });
    for (const [file, holds] of all as [string, number[]][]) {
      const steps = file.split('/');
      const name = steps.pop() ?? '';
      let at = share;
      for (const step of steps) at = await at.getDirectoryHandle(step, { create: true });
      const stream = await (await at.getFileHandle(name, { create: true })).createWritable();
      await stream.write(new Uint8Array(holds));
      await stream.close();
    }
  }, bytes);
}

/** What that folder holds. */
export async function readShare(page: Page): Promise<Record<string, Buffer>> {
  const all = await page.evaluate(async () => {
    const found: [string, number[]][] = [];
    const list = async (folder: FileSystemDirectoryHandle, prefix: string): Promise<void> => {
      for await (const entry of folder.values()) {
        const path = `${prefix}${entry.name}`;
        if (entry.kind === 'directory') await list(entry, `${path}/`);
        else {
          const bytes = await (await entry.getFile()).arrayBuffer();
          found.push([path, [...new Uint8Array(bytes)]]);
        }
      }
    };
    const root = await navigator.storage.getDirectory();
    await list(await root.getDirectoryHandle('share', { create: true }), '');
    return found;
  });
  return Object.fromEntries(all.sort().map(([file, bytes]) => [file, Buffer.from(bytes)]));
}
