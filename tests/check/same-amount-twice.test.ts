import { describe, expect, test } from 'vitest';
import { check, edit, findIn, GOOD, OTHER } from './check-texts.ts';

const SOURCE = '{title: Permit returns, publisher: The port}';
const ADDRESS = 'https://returns.example/2022';

/** The other candidate with the amount of the first under a name of its own. */
const SAME = edit(OTHER, '£201m', '£200,000,000');

const both = (a: string, b: string) => check({ 'a.yaml': a, 'b.yaml': b });
const citing = (text: string, source: string) => edit(text, SOURCE, source);
const withAddress = (text: string, url: string) =>
  citing(text, `{title: Permit returns, publisher: The port, url: "${url}"}`);

const TWICE = ['same-amount-twice b.yaml:13'];

describe('the same amount in two candidates', () => {
  test('is found under another name, and the advice is to declare the overlap', () => {
    const [finding] = findIn({ 'a.yaml': GOOD, 'b.yaml': SAME });
    expect(finding).toMatchObject({
      rule: 'same-amount-twice',
      severity: 'warning',
      file: 'b.yaml',
      message:
        'The amount of "Fee desks" is counted in "boat-permits" too, from the same source and year under another name.',
      related: [{ file: 'a.yaml', span: { line: 13, column: 7 } }],
    });
    expect(finding?.fix).toMatch(/^Add "overlaps: \[boat-permits\]" under "savings:"/);
  });

  test('is counted twice, and nothing else, under the same name, however it is written', () => {
    for (const name of ['Permit desks', 'permit  DESKS']) {
      expect(both(GOOD, edit(SAME, 'Fee desks', name))).toEqual(['double-counted-spend b.yaml:13']);
    }
  });

  test('is other money where year, amount or source differ', () => {
    expect(both(GOOD, OTHER)).toEqual([]);
    expect(both(GOOD, edit(SAME, 'year: 2021-22', 'year: 2022-23'))).toEqual([]);
    expect(both(GOOD, citing(SAME, '{title: Fee returns, publisher: The port}'))).toEqual([]);
    expect(both(GOOD, citing(SAME, '{title: Permit returns, publisher: A board}'))).toEqual([]);
    const address = `${ADDRESS}-b`;
    expect(both(withAddress(GOOD, ADDRESS), withAddress(SAME, address))).toEqual([]);
  });

  test('is from one source by its address, whatever the title and the place in it', () => {
    const b = citing(SAME, `{title: Returns, url: "http://returns.example/2022/#page=3"}`);
    expect(both(withAddress(GOOD, ADDRESS), b)).toEqual(TWICE);
  });

  test('is from one source where only one file gives the address', () => {
    expect(both(withAddress(GOOD, ADDRESS), SAME)).toEqual(TWICE);
    expect(both(GOOD, withAddress(SAME, ADDRESS))).toEqual(TWICE);
  });

  test('is fine where either says that they overlap', () => {
    const declare = (text: string, id: string) =>
      edit(text, 'savings:\n', `savings:\n  overlaps: [${id}]\n`);
    expect(both(declare(GOOD, 'mooring-fees'), SAME)).toEqual([]);
    expect(both(GOOD, declare(SAME, 'boat-permits'))).toEqual([]);
  });

  test('is told once a file, with how many more lines and candidates share it', () => {
    const line =
      '    - {id: vans, name: Vans, amount: £1m, year: 2021-22, source: returns, addressable: 5%, grade: 3}\n';
    const more = (text: string, name: string) =>
      edit(text, '  ratio:', `${line.replace('Vans', name)}  ratio:`);
    const third = edit(
      edit(more(SAME, 'Lorries'), 'mooring-fees', 'slips'),
      'Fee desks',
      'Slip desks',
    );
    const messages = findIn({ 'a.yaml': more(GOOD, 'Vans'), 'b.yaml': SAME, 'c.yaml': third })
      .filter(({ rule }) => rule === 'same-amount-twice')
      .map(({ file, message }) => [file, message]);
    expect(messages).toEqual([
      ['b.yaml', expect.stringContaining('in "boat-permits" too, and in 1 more candidate, from')],
      ['c.yaml', expect.stringContaining('The same holds for 1 more line of this file.')],
    ]);
  });

  test('is nothing where it is £0, or where the source is not known', () => {
    const free = (text: string) => text.replace(/amount: \S+,/, 'amount: £0,');
    expect(both(free(GOOD), free(SAME)).filter((found) => found.includes('twice'))).toEqual([]);
    const unknown = (text: string) =>
      edit(text, 'year: 2021-22, source: returns', 'year: 2021-22, source: nowhere');
    expect(both(unknown(GOOD), unknown(SAME)).filter((found) => found.includes('twice'))).toEqual(
      [],
    );
  });
});

test('many candidates that count one amount get one finding each but the first', () => {
  const texts = (many: number) =>
    Object.fromEntries(
      Array.from({ length: many }, (_, at) => [
        `${at}.yaml`,
        SAME.replace('mooring-fees', `fees-${at}`).replace('Fee desks', `Desks ${at}`),
      ]),
    );
  const found = findIn(texts(300)).filter(({ rule }) => rule === 'same-amount-twice');
  expect(found).toHaveLength(299);
  expect(found[0]?.message).toContain('and in 298 more candidates');
});
