import { describe, expect, test } from 'vitest';
import { check, edit, GOOD } from './check-texts.ts';

const TAKE_UP = 'take-up: [0%, {low: 10%, central: 30%, high: 40%}]';
const SOURCE = '\n  source: returns\nclaims';

/** The good candidate with another take-up. */
const joining = (takeUp: string) => edit(GOOD, TAKE_UP, `take-up: ${takeUp}`);

/** The same with no source for its platform. */
const unsourced = (text: string) => edit(text, SOURCE, '\nclaims');

describe('a platform', () => {
  test('must name a source of its costs', () => {
    expect(check(unsourced(GOOD))).toEqual(['unsourced-cost a.yaml:17']);
  });

  test('must have a cost of joining, which may be nothing', () => {
    expect(check(edit(GOOD, '  onboarding: £50k\n', ''))).toEqual(['no-onboarding-cost a.yaml:17']);
    expect(check(edit(GOOD, '£50k', '£0'))).toEqual([]);
  });

  test('may not have a running cost unless a share stays local', () => {
    const running = edit(GOOD, '  onboarding', '  run: [£1m]\n  onboarding');
    expect(check(running)).toContain('run-counted-twice a.yaml:21');
    const local = edit(running, '  cashable', '  retained-local: 0%\n  cashable');
    expect(check(local).join()).not.toContain('run-counted-twice');
  });

  test('may only name curves and biases that the assumptions hold', () => {
    const curve = '{curve: nhs-job, ceiling: {low: 50%, central: 60%, high: 70%}}';
    expect(check(joining(curve))).toEqual(['unknown-assumption a.yaml:22']);
    expect(check(joining(curve.replace('nhs-job', 'nhs-jobs')))).toEqual([]);
    const bias = edit(GOOD, '  onboarding', '  optimism-bias: {build: none-such}\n  onboarding');
    expect(check(bias)).toEqual(['unknown-assumption a.yaml:21']);
  });

  test('may not list a cost after the last year that counts', () => {
    // a horizon of two years counts year 0 and year 1
    const building = (costs: string) =>
      edit(edit(GOOD, 'horizon: 10', 'horizon: 2'), 'build: [£20m]', `build: [${costs}]`);
    expect(check(building('£20m, £1m'))).toEqual([]);
    expect(check(building('£20m, £1m, £0'))).toEqual([]);
    expect(check(building('£20m, £1m, £0, £2m'))).toEqual(['cost-beyond-horizon a.yaml:20']);
  });

  test('is missed in an assessed candidate that has spend, and in no other', () => {
    const bare = GOOD.replace(/platform:\n(?: .*\n)*/, '');
    expect(check(bare)).toEqual(['no-platform-cost a.yaml:11']);
    expect(check(edit(bare, 'status: assessed', 'status: delivered'))).toEqual([]);
  });
});

describe('take-up', () => {
  // "More than half in the first year": the second share is that of year 1.
  test('of half in year 1 needs no source, and of more than half it does', () => {
    const range = (central: string) => `[0%, {low: 10%, central: ${central}, high: 60%}]`;
    expect(check(unsourced(joining(range('50%'))))).toEqual(['unsourced-cost a.yaml:17']);
    expect(check(unsourced(joining(range('51%'))))).toEqual([
      'unsourced-cost a.yaml:17',
      'take-up-too-fast a.yaml:22',
    ]);
    expect(check(joining(range('51%')))).toEqual([]);
  });

  test('of all in the end needs a source', () => {
    const all = '[0%, {low: 10%, central: 30%, high: 40%}, 100%]';
    expect(check(unsourced(joining(all)))).toContain('take-up-too-fast a.yaml:22');
    expect(check(joining(all))).toEqual([]);
  });

  test('needs a low case', () => {
    expect(check(joining('[0%, 30%]'))).toEqual(['no-slow-case a.yaml:22']);
    expect(check(joining('{curve: nhs-jobs, ceiling: 90%}'))).toEqual(['no-slow-case a.yaml:22']);
  });
});

describe('a ratio', () => {
  test('must be one that the assumptions hold, or be written out', () => {
    const named = (ratio: string) =>
      edit(
        edit(GOOD, '{kind: baseline-per-residual, value: 100, grade: 1, source: returns}', ratio),
        'says: £1m, about: residual',
        'says: 1, about: context',
      );
    expect(check(named('nhs-job'))).toEqual(['unknown-ratio a.yaml:14']);
    expect(check(named('1:130'))).toEqual(['bare-ratio a.yaml:14']);
    expect(check(named('none'))).toEqual(['platform-not-appraised a.yaml:17']);
  });
});

describe('posts', () => {
  // £200m of spend, £100m of it addressable, £99m saved; released: 40 × 50 = 2,000.
  const posts = (loaded: string) =>
    edit(
      GOOD,
      '  cashable',
      `  fte: {per-organisation: 100, released: 50, organisations: 40, loaded-cost: ${loaded}, source: returns}\n  cashable`,
    );

  // £99m less 10% of itself is £89.1m: £44,550 a post.
  test('may be worth a tenth less than the ratio saves, and no less', () => {
    expect(check(posts('£44,550'))).toEqual([]);
    expect(check(posts('£44,549'))).toEqual(['fte-mismatch a.yaml:15']);
  });

  // £99m is a tenth below £110m: £55,000 a post.
  test('may be worth so much more that the saving is a tenth below, and no more', () => {
    expect(check(posts('£55,000'))).toEqual([]);
    expect(check(posts('£55,001'))).toEqual(['fte-mismatch a.yaml:15']);
  });
});

describe('a cash-releasing share', () => {
  test('needs a funder, under roles or the platform, unless it is nothing', () => {
    const bare = GOOD.replace(/platform:\n(?: .*\n)*/, '').replace(
      'roles: {funder: The port}\n',
      '',
    );
    expect(check(bare)).toEqual(['no-platform-cost a.yaml:10', 'cashable-without-owner a.yaml:14']);
    expect(check(edit(bare, 'cashable: {value: 60%,', 'cashable: {value: 0%,'))).toEqual([
      'no-platform-cost a.yaml:10',
    ]);
    expect(check(edit(GOOD, 'roles: {funder: The port}\n', ''))).toEqual([]);
  });
});
