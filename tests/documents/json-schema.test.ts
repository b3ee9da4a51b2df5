import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toJsonSchema } from '../../src/documents/json-schema.ts';
import { KINDS, type Kind } from '../../src/documents/parse-document.ts';
import { listShipped } from '../shipped/list-shipped.ts';
import { ROOT } from '../support/root.ts';
import { makeFolder, runAssess } from '../support/run-assess.ts';

function readSchema(kind: Kind): object {
  return JSON.parse(readFileSync(join(ROOT, `schemas/${kind}.schema.json`), 'utf8'));
}

/** A validator as editors have: the committed schema, drawn up for draft 7. */
function compile(kind: Kind): ValidateFunction {
  return new Ajv({ strict: false, allErrors: true }).compile(readSchema(kind));
}

/** What an editor makes of a text: numbers, booleans and nulls of YAML's core schema. */
function readAsEditor(text: string): Record<string, unknown> {
  return parse(text, { schema: 'core', version: '1.2' });
}

const VALIDATORS = Object.fromEntries(KINDS.map((kind) => [kind, compile(kind)])) as Record<
  Kind,
  ValidateFunction
>;

/** The places and reasons of everything that an editor would underline. */
function findErrors(kind: Kind, text: string): string[] {
  const validate = VALIDATORS[kind];
  validate(readAsEditor(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const RADAR = 'candidate: ferries\nname: Ferries\nsector: Transport\nstatus: radar\n';

/** What people type that an editor reads as something other than text, and we as text. */
const GOOD = [
  { what: 'a number of organisations', line: 'organisations: 170' },
  { what: 'a name that is a number', line: 'owner: 007' },
  { what: 'a Y', line: 'answers: {digitisable: {meets: Y, because: So}}' },
  { what: 'a quoted question mark', line: 'answers: {digitisable: {meets: "?"}}' },
  { what: 'a yes', line: 'answers: {digitisable: {meets: yes, because: So}}' },
  { what: 'an empty answer', line: 'answers: {digitisable: {meets: }}' },
  {
    what: 'an amount without a unit',
    line: 'savings: {spend: [{id: a, name: b, amount: 152000, source: s, addressable: 50%}]}',
  },
  {
    what: 'a ratio written out',
    line: 'savings: {ratio: {kind: unit-cost, value: 80, source: s}}',
  },
  {
    what: 'a ratio in the form of a fraction',
    line: 'savings: {ratio: {kind: unit-cost, value: 100/3, source: s}}',
  },
  { what: 'no ratio', line: 'savings: {ratio: none}' },
  { what: 'a range of shares', line: 'savings: {cashable: {low: 1%, central: 2%, high: 3%}}' },
  { what: 'a text that is a truth value', line: 'owner: true' },
  { what: 'a calendar year', line: 'savings: {price-base: 2024}' },
  { what: 'a financial year', line: 'savings: {price-base: 2021-22}' },
  { what: 'a published number', line: 'claims: [{says: 130, about: ratio, source: s}]' },
  { what: 'a date', line: 'assessed: {by: me, on: 2026-11-20, edition: 2024-03}' },
] as const;

/** What both an editor and the program must refuse. */
const BAD = [
  { what: 'an unknown key', line: 'sectr: Transport' },
  { what: 'an unknown key in an answer', line: 'answers: {digitisable: {meet: Y}}' },
  { what: 'an answer that is none', line: 'answers: {digitisable: {meets: maybe}}' },
  { what: 'an answer without a mapping', line: 'answers: {digitisable: Y}' },
  { what: 'an id that is none', line: 'contains: [Boat Permits]' },
  { what: 'a share without its sign', line: 'savings: {cashable: half}' },
  { what: 'a share as a fraction', line: 'savings: {cashable: 0.5}' },
  { what: 'a share as a whole number', line: 'savings: {cashable: 60}' },
  { what: 'a share above 100%', line: 'savings: {cashable: 100.5%}' },
  {
    what: 'a range of fractions',
    line: 'savings: {cashable: {low: 0.1, central: 0.2, high: 0.3}}',
  },
  { what: 'part of an organisation', line: 'organisations: 1.5' },
  { what: 'no organisation', line: 'organisations: 0' },
  { what: 'a year of two digits', line: 'savings: {price-base: 24}' },
  { what: 'a ratio of 0', line: 'savings: {ratio: {kind: unit-cost, value: 0, source: s}}' },
  { what: 'a ratio that is only a number', line: 'savings: {ratio: 130}' },
  { what: 'a day that no month has', line: 'assessed: {by: me, on: 2026-11-32, edition: 2024-03}' },
  { what: 'a month that is none', line: 'watch: [{signal: a law, by: 2027-13}]' },
  { what: 'a claim in words', line: 'claims: [{says: £5 or so, about: context, source: s}]' },
  { what: 'posts in pounds', line: 'claims: [{says: £3m, about: fte, source: s}]' },
  { what: 'a saving without its unit', line: 'claims: [{says: 130, about: gross, source: s}]' },
  { what: 'an answer that is a truth value', line: 'answers: {digitisable: {meets: true}}' },
  { what: 'an empty list', line: 'contains:' },
  { what: 'a list in place of text', line: 'owner: [me]' },
  { what: 'a claim about nothing', line: 'claims: [{says: 130, about: all, source: s}]' },
] as const;

describe('the JSON Schemas', () => {
  for (const kind of KINDS) {
    test(`of a ${kind} file is current: it is what the program's own schema makes`, () => {
      expect(readSchema(kind)).toEqual(JSON.parse(JSON.stringify(toJsonSchema(kind))));
    });
  }

  test('are there for every kind of file and for nothing else', () => {
    expect(readdirSync(join(ROOT, 'schemas')).sort()).toEqual(
      KINDS.map((kind) => `${kind}.schema.json`).sort(),
    );
  });

  for (const { file, kind, text } of listShipped()) {
    test(`accept ${file} as an editor reads it`, () => {
      expect(findErrors(kind, text)).toEqual([]);
    });
  }

  test('accept a file that "assess new" writes', async () => {
    const cwd = makeFolder();
    await runAssess(['new', 'ferries', '-o', 'ferries.yaml'], { cwd });
    expect(findErrors('candidate', readFileSync(join(cwd, 'ferries.yaml'), 'utf8'))).toEqual([]);
  });

  for (const { what, line } of GOOD) {
    test(`accept ${what}`, () => {
      expect(findErrors('candidate', `${RADAR}${line}\n`)).toEqual([]);
    });
  }

  for (const { what, line } of BAD) {
    test(`underline ${what}, which the program refuses as well`, async () => {
      const stdin = `${RADAR}${line}\n`;
      expect(findErrors('candidate', stdin)).not.toEqual([]);
      expect((await runAssess(['-'], { stdin, cwd: makeFolder() })).code).toBe(1);
    });
  }

  for (const key of ['answers', 'sources']) {
    test(`underline an assessed candidate without its ${key}`, () => {
      const whole = `${RADAR.replace('radar', 'assessed')}answers: {}\nsources: {}\n`;
      expect(findErrors('candidate', whole)).toEqual([]);
      expect(findErrors('candidate', whole.replace(`${key}: {}\n`, ''))).not.toEqual([]);
    });
  }

  for (const key of ['candidate', 'name', 'sector', 'status']) {
    test(`underline a candidate without its ${key}`, () => {
      const lines = RADAR.split('\n').filter((line) => !line.startsWith(`${key}:`));
      expect(findErrors('candidate', lines.join('\n'))).not.toEqual([]);
    });
  }
});
