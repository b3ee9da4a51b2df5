import { describe, expect, test } from 'vitest';
import { edit, GOOD, OTHER } from '../../check/check-texts.ts';
import { ERROR, WARNING } from './folder.ts';
import { checkAs, HOSTILE, HOSTILE_NAME, MIXED } from './hostile-files.ts';
import { type Element, readXml } from './read-xml.ts';

const readJunit = async (files: Parameters<typeof checkAs>[1], ...more: string[]) =>
  readXml(await checkAs('junit', files, ...more));

/** The cases of a report, in order. */
const listCases = ({ children }: Element) => children.flatMap((suite) => suite.children);

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
        attributes: { classname: 'c/a.yaml', name: 'c/a.yaml: no problems', file: 'c/a.yaml' },
        children: [],
        text: '',
      },
    ]);
  });

  test('has a suite for each file and counts that are right', async () => {
    const root = await readJunit(MIXED);
    expect([root.name, inShort(root)]).toEqual(['testsuites', 'assess 4 1 1']);
    expect(root.children.map(inShort)).toEqual([
      'c/a.yaml 1 0 0',
      'c/b.yaml 1 1 0',
      'c/d.yaml 1 0 0',
      'c/e.yaml 1 0 1',
    ]);
  });

  test('has as many cases, failures and errors as it counts', async () => {
    const two = edit(ERROR, 'status: assessed', 'status: assessed\nzebra: 1')
      .replace('boat-permits', 'ferries')
      .replace('The act allows it.', 'A treaty allows it.')
      .replace('Permit desks', 'Ferry desks')
      .replace('£200m', '£203m');
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
      attributes: {
        classname: 'c/a.yaml',
        name: 'c/a.yaml:3:1 unknown-key: There is no key "sectr" here.',
        file: 'c/a.yaml',
      },
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

  test('passes a warning and says it all the same', async () => {
    const root = await readJunit({ 'a.yaml': WARNING });
    expect(inShort(root)).toBe('assess 1 0 0');
    const [only] = listCases(root);
    expect(only?.children).toMatchObject([
      {
        name: 'system-out',
        text: expect.stringMatching(/^c\/a\.yaml:17:1 warning no-onboarding-cost\n/),
      },
    ]);
  });

  test('fails for a warning where warnings fail the check', async () => {
    const failing = 'assess 1 1 0';
    const files = { 'a.yaml': WARNING };
    expect(inShort(await readJunit(files, '--fail-on', 'warning'))).toBe(failing);
    expect(inShort(await readJunit(files, '--fail-on', 'note'))).toBe(failing);
    expect(inShort(await readJunit(files, '--max-warnings', '0'))).toBe(failing);
    expect(inShort(await readJunit(files, '--max-warnings', '1'))).toBe('assess 1 0 0');
  });

  test('has no two cases of one name, though places and messages are the same', async () => {
    const silent = edit(GOOD, '  open: {meets: "?"}\n', '').replace(
      / {2}legal: .*\n/,
      '  zebra: {meets: "?"}\n',
    );
    const twice = edit(GOOD, '  growth:', '  zebra: 1\n  zebra: 1\n  growth:');
    const root = await readJunit({
      'a.yaml': silent,
      'b.yaml': edit(GOOD, 'boat-permits', 'licences'),
      'd.yaml': edit(OTHER, 'mooring-fees', 'slips'),
      'e.yaml': twice,
    });
    const names = listCases(root).map(({ attributes }) => attributes['name']);
    expect(names.length).toBeGreaterThan(5);
    expect(new Set(names).size).toBe(names.length);
  });

  test('is well-formed whatever stands in names and messages, control characters by their numbers', async () => {
    const root = await readJunit({ [HOSTILE_NAME]: HOSTILE });
    const [suite] = root.children;
    expect(suite?.attributes['name']).toBe(`c/${HOSTILE_NAME}`);
    const message = suite?.children[0]?.children[0]?.attributes['message'];
    expect(message).toContain('a%b\r\n::error::c U+001B[31mU+0007U+FFFE<&>|😀`');
  });
});
