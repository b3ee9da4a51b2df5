import { describe, expect, test } from 'vitest';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { candidateText } from '../candidate-text.ts';
import { compare } from './comparison.ts';
import { keepReport } from './project.ts';

describe('the day of a comparison', () => {
  const more = 'watch: [{signal: A law, by: 2027-06}]';

  test('is none unless one is given, and then no signal is past', async () => {
    const cwd = makeFolder({ 'c/a.yaml': candidateText({ more }) });
    const { radar, date } = await compare(['c', 'c'], [], { cwd });
    expect([date, radar.pastSignals]).toEqual([null, []]);
    const { stdout } = await runAssess(['compare', 'c', 'c'], { cwd });
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('No date was given');
  });

  test('is that of the later report, and --date comes before it', async () => {
    const cwd = makeFolder({ 'c/a.yaml': candidateText({ more }) });
    await keepReport('old.json', ['c', '--date', '2026-01-31'], { cwd });
    await keepReport('new.json', ['c', '--date', '2027-07-01'], { cwd });
    const later = await compare(['old.json', 'new.json'], [], { cwd });
    expect([later.date, later.radar.pastSignals.length]).toEqual(['2027-07-01', 1]);
    const earlier = await compare(['new.json', 'old.json'], [], { cwd });
    expect([earlier.date, earlier.radar.pastSignals.length]).toEqual(['2026-01-31', 0]);
    const typed = await compare(['old.json', 'new.json'], ['--date', '2027-06-30'], { cwd });
    expect([typed.date, typed.radar.pastSignals.length]).toEqual(['2027-06-30', 0]);
  });

  test('is that of SOURCE_DATE_EPOCH where nothing else gives one', async () => {
    const cwd = makeFolder({ 'c/a.yaml': candidateText({ more }) });
    const env = { SOURCE_DATE_EPOCH: '1814400000' };
    // 21,000 days after 1 January 1970.
    expect((await compare(['c', 'c'], [], { cwd, env })).date).toBe('2027-07-01');
  });
});
