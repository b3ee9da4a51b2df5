import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { edit, GOOD, OTHER } from '../../check/check-texts.ts';
import { ROOT } from '../../support/root.ts';
import { findSarifFaults } from '../../support/sarif-faults.ts';
import { ERROR, WARNING } from './folder.ts';
import { checkAs, HOSTILE, HOSTILE_NAME, MIXED } from './hostile-files.ts';

/** The one run of a SARIF log, which the schema accepts. */
async function runOf(files: Parameters<typeof checkAs>[1]) {
  const log = JSON.parse(await checkAs('sarif', files));
  expect(findSarifFaults(log)).toEqual([]);
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

const fingerprintsOf = async (text: string) =>
  (await runOf({ 'a.yaml': text })).results.map(
    (result: { partialFingerprints: unknown }) => result.partialFingerprints,
  );

describe('SARIF', () => {
  test('has an empty list of results when nothing is found', async () => {
    expect((await runOf({ 'a.yaml': GOOD })).results).toEqual([]);
  });

  test('has a result for each finding, with its level and the index of its rule', async () => {
    const { results, tool } = await runOf(MIXED);
    const { rules } = tool.driver;
    const found = results.map(
      ({ ruleId, ruleIndex, level }: { ruleId: string; ruleIndex: number; level: string }) =>
        [ruleId, rules[ruleIndex].id, level].join(' '),
    );
    expect(found).toEqual([
      'no-onboarding-cost no-onboarding-cost warning',
      'unknown-key unknown-key error',
      'unreadable-file unreadable-file error',
    ]);
  });

  test('describes every rule in short, in full and with help that stands in docs/rules.md', async () => {
    const headings = readFileSync(join(ROOT, 'docs/rules.md'), 'utf8').match(/^## .*$/gm);
    const { tool, columnKind } = await runOf({ 'a.yaml': GOOD });
    expect(columnKind).toBe('utf16CodeUnits');
    for (const rule of tool.driver.rules) {
      expect(rule.shortDescription.text).toMatch(/[.)]$/);
      expect(rule.fullDescription.text).toContain(rule.shortDescription.text);
      expect(rule.help.text).toContain('But so:');
      expect(rule.help.markdown).toContain('```yaml');
      const address = new URL(rule.helpUri);
      expect(fileURLToPath(address)).toBe(join(ROOT, 'docs/rules.md'));
      expect(headings).toContain(`## ${address.hash.slice(1)}`);
      expect(address.hash).toBe(`#${rule.id}`);
    }
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('places a finding in UTF-16 units, the end exclusive', async () => {
    const [result] = (await runOf({ 'a.yaml': ERROR })).results;
    expect(result.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'c/a.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 6 },
        },
      },
    ]);
  });

  test('says what its addresses are relative to, and not where that is on this machine', async () => {
    const { originalUriBaseIds } = await runOf({ 'a.yaml': ERROR });
    expect(originalUriBaseIds).toEqual({
      '%SRCROOT%': { description: { text: 'The root of the repository.' } },
    });
  });

  test('encodes hostile names in relative addresses', async () => {
    const [result] = (await runOf({ [HOSTILE_NAME]: HOSTILE })).results;
    const { uri } = result.locations[0].physicalLocation.artifactLocation;
    expect(uri).toMatch(/^c\/x%2C%20y(?::|%3A)z%2520%231%20%3C%26%22['%27]*%3E%7C%C3%A9\.yaml$/);
    expect(decodeURIComponent(uri)).toBe(`c/${HOSTILE_NAME}`);
  });

  test('links the other place of a finding', async () => {
    const twice = edit(OTHER, 'mooring-fees', 'boat-permits');
    const { results } = await runOf({ 'a.yaml': GOOD, 'b.yaml': twice });
    const [{ ruleId, relatedLocations }] = results;
    expect(ruleId).toBe('duplicate-id');
    expect(relatedLocations).toMatchObject([
      {
        id: 0,
        message: { text: 'it stands here first' },
        physicalLocation: { artifactLocation: { uri: 'c/a.yaml' }, region: { startLine: 1 } },
      },
    ]);
  });

  test('has fingerprints that stay when lines are put in above and below', async () => {
    const moved = `# One.\n\n# Two.\n${WARNING}# Three.\n`;
    expect(await fingerprintsOf(moved)).toEqual(await fingerprintsOf(WARNING));
  });

  test('has fingerprints that tell findings of one line, and of equal lines, apart', async () => {
    const three = edit(
      GOOD,
      'sector: Local government',
      'sector: Local government\nzebra: 1\nzebra: 1\nzebr: 1',
    );
    const prints = (await fingerprintsOf(three)).map((each: unknown) => JSON.stringify(each));
    expect(prints.length).toBeGreaterThan(2);
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('has fingerprints that stay when another finding comes first', async () => {
    const more = edit(ERROR, 'status: assessed', 'status: assessed\nzebra: 1');
    const [alone] = await fingerprintsOf(ERROR);
    expect((await fingerprintsOf(more))[0]).toEqual(alone);
  });
});
