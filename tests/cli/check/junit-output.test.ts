import { describe, expect, test } from 'vitest';
import { edit, GOOD } from '../../check/check-texts.ts';
import { ERROR, WARNING } from './folder.ts';
import { checkAs, HOSTILE, HOSTILE_NAME, MIXED } from './hostile-files.ts';
import { type Element, readXml } from './read-xml.ts';

const readJunit = async (files: Parameters<typeof checkAs>[1]) =>
  readXml(await checkAs('junit', files));

const inShort = ({ attributes }: Element) =>
  [attributes['name'], attributes['tests'], attributes['failures'], attributes['errors']].join(' ');

describe('JUnit', () => {
  test('has a passing case for a clean file', async () => {
    const root = await readJunit({ 'a.yaml': GOOD });
    expect(inShort(root)).toBe('assess 1 0 0');
    expect(root.children.map(inShort)).toEqual(['c/a.yaml 1 0 0']);
    expect(root.children[0]?.children).toEqual([
      {
        name: 'testcase',
        attributes: { classname: 'c/a.yaml', name: 'no problems' },
        children: [],
        text: '',
      },
    ]);
  });

  test('has a suite for each file and counts that are right', async () => {
    const root = await readJunit(MIXED);
    expect([root.name, inShort(root)]).toEqual(['testsuites', 'assess 4 2 1']);
    expect(root.children.map(inShort)).toEqual([
      'c/a.yaml 1 1 0',
      'c/b.yaml 1 1 0',
      'c/d.yaml 1 0 0',
      'c/e.yaml 1 0 1',
    ]);
  });

  test('has as many cases, failures and errors as it counts', async () => {
    const two = edit(ERROR, 'status: assessed', 'status: assessed\nzebra: 1');
    const root = await readJunit({ ...MIXED, 'f.yaml': two });
    for (const suite of root.children) {
      const marks = suite.children.flatMap(({ children }) => children.map(({ name }) => name));
      const { tests, failures, errors } = suite.attributes;
      expect(String(suite.children.length)).toBe(tests);
      expect(String(marks.filter((name) => name === 'failure').length)).toBe(failures);
      expect(String(marks.filter((name) => name === 'error').length)).toBe(errors);
    }
    expect(root.children.map(inShort)).toContain('c/f.yaml 2 2 0');
  });

  test('says everything in the body of a failure', async () => {
    const root = await readJunit({ 'a.yaml': ERROR });
    const message = 'There is no key "sectr" here. Did you mean "sector"?';
    expect(root.children[0]?.children[0]).toEqual({
      name: 'testcase',
      attributes: { classname: 'c/a.yaml', name: 'unknown-key at 3:1' },
      text: '\n      \n    ',
      children: [
        {
          name: 'failure',
          attributes: { type: 'unknown-key', message },
          children: [],
          text: `c/a.yaml:3:1 error unknown-key\n${message}`,
        },
      ],
    });
  });

  test('fails for a warning too', async () => {
    expect(inShort(await readJunit({ 'a.yaml': WARNING }))).toBe('assess 1 1 0');
  });

  test('is well-formed whatever stands in names and messages, control characters by their numbers', async () => {
    const root = await readJunit({ [HOSTILE_NAME]: HOSTILE });
    const [suite] = root.children;
    expect(suite?.attributes['name']).toBe(`c/${HOSTILE_NAME}`);
    const message = suite?.children[0]?.children[0]?.attributes['message'];
    expect(message).toContain('a%b\r\n::error::c U+001B[31mU+0007U+FFFE<&>|😀`');
  });
});
