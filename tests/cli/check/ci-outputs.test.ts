import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edit, GOOD, OTHER } from '../../check/check-texts.ts';
import { runAssess } from '../../support/run-assess.ts';
import { CHECK, ERROR, makeChecked, WARNING } from './folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

async function write(format: string, files: Files): Promise<string> {
  return (await runAssess([...CHECK, '-f', format], { cwd: makeChecked(files) })).stdout;
}

/** A candidate with this many answers to unknown criteria, from line 9 on. */
function withUnknowns(many: number): string {
  const answers = Array.from({ length: many }, (_, at) => `  zzzzzz${at}zzzzzz: {meets: "?"}\n`);
  return edit(GOOD, 'answers:\n', `answers:\n${answers.join('')}`);
}

describe('GitHub commands', () => {
  test('name the place twice: for GitHub and for whoever reads the log', async () => {
    expect(await write('github', { 'a.yaml': ERROR })).toBe(
      '::error file=c/a.yaml,line=3,endLine=3,col=1,endColumn=6,title=unknown-key::' +
        'c/a.yaml:3:1: There is no key "sectr" here. Did you mean "sector"?\n',
    );
  });

  test('escape % , and : in a file name, and % alone in the message', async () => {
    const out = await write('github', { 'a,b%.yaml': ERROR });
    expect(out).toMatch(/^::error file=c\/a%2Cb%25\.yaml,line=3,.*::c\/a,b%25\.yaml:3:1: /);
  });

  test('escape line ends that a message quotes', async () => {
    const text = edit(
      GOOD,
      'cashable: {value: 60%, source: returns}',
      'cashable: "6\\n::error::\\r%0A"',
    );
    const lines = (await write('github', { 'a.yaml': text })).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('6%0A::error::%0D%250A');
  });

  test('come by severity and not by file', async () => {
    const out = await write('github', { 'a.yaml': WARNING, 'b.yaml': ERROR });
    expect(out.match(/^::\w+ file=[^,]+/gm)).toEqual([
      '::error file=c/b.yaml',
      '::warning file=c/a.yaml',
    ]);
  });

  test('are ten of a level, and a notice counts the rest', async () => {
    const lines = (await write('github', { 'a.yaml': withUnknowns(12) })).trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toMatch(/^::notice .*::2 more errors /);
    const ten = (await write('github', { 'a.yaml': withUnknowns(10) })).trimEnd().split('\n');
    expect(ten.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(ten).toHaveLength(10);
  });

  test('are none when all is well', async () => {
    expect(await write('github', { 'a.yaml': GOOD })).toBe('');
  });

  test('go with a Markdown summary, added to what the file already holds', async () => {
    const cwd = makeChecked({ 'a.yaml': ERROR });
    writeFileSync(join(cwd, 'summary.md'), 'Before.\n');
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    await runAssess([...CHECK, '-f', 'github'], { cwd, env });
    const summary = readFileSync(join(cwd, 'summary.md'), 'utf8');
    expect(summary).toMatch(
      /^Before\.\n# assess check\n\n1 error, 0 warnings and 0 notes in 1 file\./,
    );
    expect(summary).toContain('| unknown-key |');
  });

  test('alone write that summary', async () => {
    const cwd = makeChecked({ 'a.yaml': ERROR });
    writeFileSync(join(cwd, 'summary.md'), '');
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    await runAssess([...CHECK, '-f', 'compact'], { cwd, env });
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toBe('');
  });
});

/** The names of open elements, closed one by one; throws where one is not well formed. */
function readXml(xml: string): string[] {
  const open: string[] = [];
  const seen: string[] = [];
  const body = xml.replace(/^<\?xml [^?]*\?>\n/, '');
  const rest = body.replaceAll(
    /<(\/?)(\w+)((?: \w+="[^"<]*")*)(\/?)>/g,
    (_all, closing: string, name: string, _attributes: string, empty: string) => {
      if (closing === '') seen.push(name);
      if (closing !== '' && open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      if (closing === '' && empty === '') open.push(name);
      return '';
    },
  );
  if (open.length > 0) throw new Error(`<${open.join('><')}> stay open`);
  if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(rest)) throw new Error(rest);
  return seen;
}

describe('JUnit', () => {
  const BAD_BYTES = new Uint8Array([0x63, 0xff, 0xfe]);

  test('has a suite for each file and a case for each finding or clean file', async () => {
    const files = { 'a.yaml': ERROR, 'b.yaml': OTHER, 'c.yaml': BAD_BYTES };
    const xml = await write('junit', files);
    expect(readXml(xml)).toEqual([
      ...['testsuites', 'testsuite', 'testcase', 'failure'],
      ...['testsuite', 'testcase'],
      ...['testsuite', 'testcase', 'error'],
    ]);
    expect(xml).toContain('<testsuites name="assess" tests="3" failures="1" errors="1">');
    expect(xml).toContain('<testsuite name="c/a.yaml" tests="1" failures="1" errors="0">');
    expect(xml).toContain('<testsuite name="c/b.yaml" tests="1" failures="0" errors="0">');
    expect(xml).toContain('<testsuite name="c/c.yaml" tests="1" failures="0" errors="1">');
  });

  test('repeats everything in the body', async () => {
    const xml = await write('junit', { 'a.yaml': ERROR });
    expect(xml).toMatch(
      />c\/a\.yaml:3:1 error unknown-key&#10;There is no key &quot;sectr&quot; here\. Did you/,
    );
  });

  test('escapes markup and shows by its number what XML may not hold', async () => {
    const text = edit(
      GOOD,
      'cashable: {value: 60%, source: returns}',
      'cashable: "<b>&\\e[31m\\x01]]>\\uffff\'"',
    );
    const xml = await write('junit', {
      'a.yaml': text,
      'a&<b>".yaml': edit(ERROR, 'The act allows it.', 'By law.')
        .replace('boat', 'x')
        .replace('£200m', '£202m'),
    });
    expect(() => readXml(xml)).not.toThrow();
    expect(xml).toContain('&lt;b&gt;&amp;U+001B[31mU+0001]]&gt;U+FFFF');
    expect([...xml].filter((char) => char < ' ' && char !== '\n')).toEqual([]);
    expect(xml).not.toContain('\uffff');
    expect(xml).toContain('name="c/a&amp;&lt;b&gt;&quot;.yaml"');
  });
});
