import { hash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeText } from '../../src/load/decode-text.ts';
import { startFindings } from '../../src/page/answering/find-findings.ts';
import type { PageData } from '../../src/page/data/page-data.ts';
import { type PageTools, renderPage } from '../../src/page/render-page.tsx';
import { PAGE_STYLE } from '../../src/page/style/page-style.ts';
import { makePageData, pageDataOf } from '../page/make-page.ts';
import { portfolioPage } from '../page/planning/portfolio-page.ts';
import { ROOT } from '../support/root.ts';
import { sha256 } from '../support/to-source.ts';

const ENTRY = `import "./src/page/live/jitless.ts";
export { startFindings } from "./src/page/answering/find-findings.ts";
export { renderPage } from "./src/page/render-page.tsx";`;

const TOOLS: PageTools = {
  digests: { hex: sha256, base64: (text) => hash('sha256', text, 'base64') },
  style: PAGE_STYLE,
  script: null,
};
const BAD = 'tests/fixtures/bad';

describe('a page with what is left out of its packages', () => {
  let lean: { startFindings: typeof startFindings; renderPage: typeof renderPage };

  beforeAll(async () => {
    const plugin = join(ROOT, 'scripts/leave-out.js');
    const { leaveOut }: { leaveOut: Plugin } = await import(pathToFileURL(plugin).href);
    const { outputFiles } = await build({
      stdin: { contents: ENTRY, resolveDir: ROOT },
      absWorkingDir: ROOT,
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      alias: { yaml: './node_modules/yaml/browser/index.js' },
      plugins: [leaveOut],
    });
    const folder = mkdtempSync(join(tmpdir(), 'assess-test-'));
    const file = join(folder, 'lean.mjs');
    writeFileSync(file, outputFiles[0]?.text ?? '');
    lean = await import(pathToFileURL(file).href);
    rmSync(folder, { recursive: true });
  });

  const names = readdirSync(join(ROOT, BAD), { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((each) => each.endsWith('.yaml'))) {
    test(`finds in ${name} what is found with the whole of them`, () => {
      const content = decodeText(readFileSync(join(ROOT, BAD, name)), sha256);
      const { files } = pageDataOf([{ file: name, content }]);
      const options = { date: '2026-11-24', sha256 };
      const found = lean.startFindings(options)(files);
      expect(JSON.stringify(found)).toBe(JSON.stringify(startFindings(options)(files)));
    });
  }

  const pages: Readonly<Record<string, PageData>> = {
    'of candidates': makePageData(),
    'of a portfolio with its plan': portfolioPage(),
  };
  for (const [what, data] of Object.entries(pages)) {
    test(`${what} shows what is shown with the whole of them, byte for byte`, () => {
      expect(lean.renderPage(data, TOOLS)).toBe(renderPage(data, TOOLS));
    });
  }
});
