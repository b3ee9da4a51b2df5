import { describe, expect, test } from 'vitest';
import { checkPlaces, edit, GOOD } from '../check/check-texts.ts';
import { findProblems, loadText } from '../load/load-text.ts';
import { makeFolder, runAssess } from '../support/run-assess.ts';

const TAKE_UP = 'take-up: [0%, {low: 10%, central: 30%, high: 40%}]';
const HORIZON = 'horizon: 10';
const RATIO = '{kind: baseline-per-residual, value: 100, grade: 1, source: returns}';
const YEAR = 'year: 2021-22';

/** Edits of the faultless candidate; what is wrong stands between guillemets. */
const NONSENSE: readonly (readonly [rule: string, part: string, replacement: string])[] = [
  ['wrong-value', 'addressable: 50%', 'addressable: «-50%»'],
  ['wrong-value', 'addressable: 50%', 'addressable: {low: 1%, central: 2%, high: «-3%»}'],
  ['wrong-value', 'cashable: {value: 60%, source: returns}', 'cashable: «-60%»'],
  [
    'wrong-value',
    'cashable: {value: 60%, source: returns}',
    'cashable: {value: 60%, source: returns}\n  retained-local: «101%»',
  ],
  ['wrong-value', 'organisations: {value: 40, source: returns}', 'organisations: «0»'],
  ['wrong-value', 'organisations: {value: 40, source: returns}', 'organisations: «-40»'],
  ['wrong-value', HORIZON, 'horizon: «0»'],
  ['wrong-value', HORIZON, 'horizon: «501»'],
  ['wrong-value', HORIZON, 'horizon: «1e2»'],
  ['wrong-value', 'build: [£20m]', 'build: «[]»'],
  ['wrong-value', 'build: [£20m]', 'build: [£20m, «-£1»]'],
  ['wrong-value', 'build: [£20m]', 'build: [£20m]\n  transition: «[]»'],
  ['wrong-value', 'onboarding: £50k', 'onboarding: «Infinity»'],
  ['wrong-value', TAKE_UP, 'take-up: «[]»'],
  ['wrong-value', TAKE_UP, 'take-up: [0%, «100.1%»]'],
  ['wrong-value', TAKE_UP, 'take-up: [0%, «NaN»]'],
  ['wrong-value', TAKE_UP, 'take-up: {curve: linear, ceiling: «101%»}'],
  ['wrong-value', TAKE_UP, 'take-up: {curve: linear, delay: «-1»}'],
  ['wrong-value', TAKE_UP, 'take-up: {curve: «toString»}'],
  ['wrong-value', TAKE_UP, 'take-up: [«{low: 3%, central: 2%, high: 1%}»]'],
  ['wrong-value', RATIO, RATIO.replace('100', '«1»')],
  ['wrong-value', RATIO, RATIO.replace('100', '«0.999»')],
  ['wrong-value', RATIO, RATIO.replace('100', '«3/3»')],
  ['wrong-value', RATIO, RATIO.replace('100', '«100/0»')],
  ['wrong-value', RATIO, RATIO.replace('100', '«{low: 1, central: 2, high: 3}»')],
  ['wrong-value', HORIZON, `${HORIZON}\n  optimism-bias: {mitigation: «101%»}`],
  ['wrong-value', HORIZON, `${HORIZON}\n  optimism-bias: {build: «-1%»}`],
  ['unknown-assumption', TAKE_UP, 'take-up: {curve: «constructor»}'],
  ['unknown-assumption', TAKE_UP, 'take-up: {curve: «no-such-curve»}'],
  ['unknown-assumption', HORIZON, `${HORIZON}\n  optimism-bias: {build: «constructor»}`],
  ['unknown-assumption', HORIZON, `${HORIZON}\n  optimism-bias: {run: «no-such-bias»}`],
  ['unknown-assumption', HORIZON, `${HORIZON}\n  optimism-bias: {onboarding: «nothing»}`],
  ['run-counted-twice', HORIZON, `${HORIZON}\n  «run»: [£1m]`],
  ['missing-deflator', YEAR, `year: «1999»`],
  ['missing-deflator', YEAR, `year: «2021-22»`],
  ['missing-deflator', HORIZON, `${HORIZON}\n  year: «1999»`],
  ['missing-deflator', HORIZON, `${HORIZON}\n  year: «2022-23»`],
];

const BASE_2024 = {
  part: 'cashable: {value: 60%, source: returns}',
  replacement: 'cashable: {value: 60%, source: returns}\n  price-base: 2024',
};

describe('nonsense is an error at its own line and column', () => {
  test.each(
    NONSENSE.map(([rule, part, replacement]) => ({ rule, part, replacement })),
  )('$rule: $replacement', ({ rule, part, replacement }) => {
    const marked = edit(rebase(GOOD, part), part, replacement);
    const text = marked.replace(/[«»]/g, '');
    const lines = marked.slice(0, marked.indexOf('«')).split('\n');
    const place = `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
    expect(checkPlaces(text)).toContain(`${rule} a.yaml:${place}`);
  });

  /** Spend of another year than the price base, where the test is about the spend's year. */
  function rebase(text: string, part: string): string {
    return part === YEAR ? edit(text, BASE_2024.part, BASE_2024.replacement) : text;
  }
});

test('a cost of joining needs organisations, whatever else there is', () => {
  const found = checkPlaces(edit(GOOD, 'organisations: {value: 40, source: returns}\n', ''));
  expect(found.some((each) => each.startsWith('missing-key'))).toBe(true);
});

const OWN = 'assumptions: ours\nedition: 2027-01\nsources: {own: {title: Ours}}\n';
const FROM = 'source: own, edition: 2027-01, verified: yes';
const curve = (points: string) =>
  `${OWN}take-up-curves:\n  ours: {name: Ours, of: 100, points: ${points}, ${FROM}}\n`;
const rates = (schedule: string) => `${OWN}discount-rates: {schedule: ${schedule}, ${FROM}}\n`;

describe('nonsense in assumptions is an error where it stands', () => {
  test.each([
    {
      title: 'a curve whose adopters fall',
      text: curve('[{month: 0, adopted: 9}, {month: 9, adopted: 8}]'),
    },
    {
      title: 'a curve whose months fall',
      text: curve('[{month: 0, adopted: 0}, {month: 9, adopted: 8}, {month: 8, adopted: 9}]'),
    },
    {
      title: 'a month given twice',
      text: curve('[{month: 0, adopted: 0}, {month: 0, adopted: 8}]'),
    },
    {
      title: 'a curve that begins late',
      text: curve('[{month: 1, adopted: 0}, {month: 2, adopted: 8}]'),
    },
    { title: 'a curve without points', text: curve('[]') },
    { title: 'rates that end', text: rates('[{to: 30, rate: 3.5%}, {to: 75, rate: 3%}]') },
    {
      title: 'rates whose ends fall',
      text: rates('[{to: 30, rate: 3.5%}, {to: 30, rate: 3%}, {rate: 1%}]'),
    },
    { title: 'rates without an end in the middle', text: rates('[{rate: 3.5%}, {rate: 3%}]') },
    { title: 'no rates at all', text: rates('[]') },
  ])('$title', ({ text }) => {
    const line = text.split('\n').findIndex((each) => /points|schedule/.test(each)) + 1;
    const column = (text.split('\n')[line - 1] ?? '').search(/(?<=(?:points|schedule): )\[/) + 1;
    expect(findProblems(text)[0]).toMatch(new RegExp(`^wrong-value ${line}:${column}-`));
  });

  test('a sound curve and sound rates are none', () => {
    expect(() => loadText(curve('[{month: 0, adopted: 0}, {month: 1, adopted: 0}]'))).not.toThrow();
    expect(() => loadText(rates('[{rate: 0%}]'))).not.toThrow();
  });
});

test('the program stops at nonsense, names its place and prints no figure', async () => {
  const cwd = makeFolder({ 'c/a.yaml': edit(GOOD, HORIZON, 'horizon: 501') });
  const { code, stdout, stderr } = await runAssess(['c', '--json'], { cwd });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('c/a.yaml:19:12 error wrong-value');
});
