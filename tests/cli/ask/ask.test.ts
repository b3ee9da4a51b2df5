import { describe, expect, test } from 'vitest';
import { makeFolder, runAssess } from '../../support/run-assess.ts';
import { runPaper } from '../../support/run-paper.ts';
import { candidateText } from '../candidate-text.ts';

describe('assess ask', async () => {
  const { stdout, code } = await runPaper(['ask', '--json', '--top', '2']);
  const report = JSON.parse(stdout);

  test('writes JSON of the documented shape', async () => {
    expect(code).toBe(0);
    expect(Object.keys(report)).toEqual([
      'format',
      'tool',
      'date',
      'settings',
      'sheet',
      'assumptions',
      'inputs',
      'assumed',
      'skipped',
      'list',
      'mootLeftOut',
      'candidates',
      'questions',
      'markings',
    ]);
    expect(report).toMatchObject({ format: 1, list: 2 });
    expect(Object.keys(report.questions[0])).toEqual([
      'candidate',
      'criterion',
      'marking',
      'likely',
      'stated',
      'unanswered',
      'decisive',
      'moot',
      'ifYes',
      'ifNo',
      'worth',
    ]);
    expect(Object.keys(report.markings[0])).toEqual([
      'criterion',
      'from',
      'to',
      'verdicts',
      'moved',
    ]);
  });

  test('says with which settings it was asked, and what was assumed, as a hit list does', async () => {
    const assumed = 'registrars.realistic-chance-of-success=Y';
    const options = ['--json', '--top', '2', '--by', 'saving', '--assume', assumed];
    const asked = JSON.parse((await runPaper(['ask', '--all', ...options])).stdout);
    const listed = JSON.parse((await runPaper(options)).stdout);
    expect(asked.settings).toEqual({ by: 'saving', all: false, top: 2, priceBase: null });
    expect(asked.assumed).toEqual([
      { path: 'registrars.realistic-chance-of-success', value: 'Y', was: 'N' },
    ]);
    for (const key of ['tool', 'date', 'settings', 'sheet', 'assumptions', 'inputs', 'assumed']) {
      expect(asked[key]).toEqual(listed[key]);
    }
  });

  test('is for half of those ranked unless told otherwise, so that answers are weighed', async () => {
    // five are ranked: two may be on the list, and three stay off it
    const { stdout: text } = await runPaper(['ask']);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('for a list of 2 (half of those ranked');
    expect(text).not.toContain('has room for all');
    expect(text).toMatch(/^Worth /m);
  });

  test('says how near each candidate is', async () => {
    const { stdout: text } = await runPaper(['ask']);
    expect(text).toContain('Complaints: needs 7 more Yeses to qualify; 6 of 13 Musts met.');
    expect(text).toContain('Registrars: ruled out by Realistic chance of success (6).');
    expect(report.candidates[0]).toEqual({
      id: 'complaints',
      verdict: 'open',
      needed: 7,
      unmet: [],
    });
    expect(report.candidates.at(-1)).toMatchObject({ verdict: 'ruled-out', needed: null });
  });

  test('leaves out the moot questions of ruled-out candidates and counts them', async () => {
    // registrars: 7 Musts and 4 Coulds unknown; smart homes: 7 and 4.
    expect(report.mootLeftOut).toBe(22);
    expect(report.questions.some(({ moot }: { moot: boolean }) => moot)).toBe(false);
    const all = JSON.parse((await runPaper(['ask', '--json', '--all'])).stdout);
    expect(all.questions).toHaveLength(report.questions.length + 22);
    expect(all.mootLeftOut).toBe(0);
  });

  test('prints ten questions unless told otherwise, each with whom to ask and what hangs on it', async () => {
    const narrow = { COLUMNS: '60' };
    const { stdout: text } = await runPaper(['ask'], narrow);
    for (const label of ['Candidate', 'Whom or what to ask', 'If yes', 'If no', 'Chance']) {
      expect(text.match(new RegExp(`^${label} +\\S`, 'gm')), label).toHaveLength(10);
    }
    const three = await runPaper(['ask', '--limit', '3'], narrow);
    expect(three.stdout.match(/^Candidate /gm)).toHaveLength(3);
  });

  test('prices a question only where every chance that it rests on was stated', async () => {
    const { stdout: assumed } = await runPaper(['ask', '--top', '1']);
    expect(assumed).toContain('not priced: chances were assumed');
    expect(assumed).not.toMatch(/Worth +£/);
  });

  test('says that nothing can change the list where the list has room for all', async () => {
    const { stdout: text } = await runPaper(['ask', '--top', '5']);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('A list of 5 has room for all 5 candidates');
  });

  test('names the markings that matter', async () => {
    // Registrars would be open with 5 Musts met: behind complaints (5, more Coulds), before council tax (4)
    // and payments (3). So registrars, council tax and payments move.
    const { stdout: text } = await runPaper(['ask']);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'Realistic chance of success (6) as a Could: registrars from ruled out to open; 3 ranks would change.',
    );
  });

  test('groups the research brief by criterion', async () => {
    const { stdout: brief } = await runPaper(['ask', '-f', 'markdown', '--limit', '30']);
    const headings = brief.match(/^## \d+\. .*/gm) ?? [];
    expect(new Set(headings).size).toBe(headings.length);
    expect(brief).toContain(
      '| Candidate | Whom or what to ask | If yes | If no | Chance | Worth |',
    );
  });
});

describe('assess ask ID', () => {
  const idsIn = (stdout: string) =>
    new Set(JSON.parse(stdout).questions.map(({ candidate }: { candidate: string }) => candidate));

  test('asks about that candidate alone, weighed as among all', async () => {
    const one = await runPaper(['ask', 'council-tax', '--json']);
    expect(idsIn(one.stdout)).toEqual(new Set(['council-tax']));
    const all = JSON.parse((await runPaper(['ask', '--json'])).stdout).questions;
    expect(JSON.parse(one.stdout).questions).toEqual(
      all.filter(({ candidate }: { candidate: string }) => candidate === 'council-tax'),
    );
  });

  test('asks about a ruled-out candidate too, and says so', async () => {
    // registrars: 7 Musts and 4 Coulds unknown.
    const { stdout } = await runPaper(['ask', 'registrars', '--limit', '3']);
    const text = stdout.replaceAll(/\s+/g, ' ');
    expect(text).toContain('3 of 11 open questions about Registrars, ');
    expect(text).toContain('The candidate is ruled out, so no answer changes its verdict.');
  });

  const radar = candidateText({ status: 'radar' }).replace('answers: {}\n', '');
  const files = { 'candidates/boat-permits.yaml': radar };

  test('says of one on the radar how many questions are unanswered, and what to change', async () => {
    const cwd = makeFolder(files);
    for (const args of [['ask'], ['ask', 'boat-permits'], ['ask', 'boat-permits', 'candidates']]) {
      const { code, stdout } = await runAssess(args, { cwd });
      expect(code).toBe(0);
      const text = stdout.replaceAll(/\s+/g, ' ');
      expect(text).toContain('Boat permits is on the radar, so it is not ranked: 19 questions');
      expect(text).toContain('Change "status: radar" to "status: assessed"');
      expect(text).not.toContain('Nothing is open');
    }
  });

  test('counts what is answered with ? on the radar among what is unanswered', async () => {
    const text = candidateText({ status: 'radar' }).replace(
      'answers: {}',
      'answers: {scale-of-benefits: {meets: "?"}, virgin-territory: {meets: N, because: no}}',
    );
    const cwd = makeFolder({ 'candidates/boat-permits.yaml': text });
    const { stdout } = await runAssess(['ask'], { cwd });
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('not ranked: 18 questions unanswered.');
  });

  test('suggests the id that was meant', async () => {
    const { code, stdout, stderr } = await runAssess(['ask', 'boat-permit'], {
      cwd: makeFolder(files),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      'assess: There is no candidate and no file "boat-permit". Did you mean "boat-permits"?\n',
    );
  });

  test('takes the first argument for a file where there is one, or where it can be nothing else', async () => {
    const cwd = makeFolder({ ...files, 'boat-permits/a.yaml': radar.replace('Boat', 'Ship') });
    const named = await runAssess(['ask', 'boat-permits'], { cwd });
    expect(named.stdout.replaceAll(/\s+/g, ' ')).toContain('Ship permits is on the radar');
    for (const path of ['candidates/boats', 'boats.yaml', './boats']) {
      const { code, stderr } = await runAssess(['ask', path], { cwd });
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `assess: ${path}: there is no such file or folder\n`,
      });
    }
    const bare = await runAssess(['ask', 'boats'], { cwd: makeFolder() });
    expect(bare.stderr).toBe('assess: boats: there is no such file or folder\n');
  });
});

describe('assess rank --chances', () => {
  test('adds a chance for each rank, which sum to 1, to each ranked candidate', async () => {
    const { candidates } = JSON.parse(
      (await runPaper(['--json', '--chances', '--top', '2'])).stdout,
    );
    const ranked = candidates.filter(({ rank }: { rank: number | null }) => rank !== null);
    expect(ranked).toHaveLength(5);
    for (const candidate of ranked) {
      const chances = candidate.rankChances.map(Number);
      expect(chances).toHaveLength(5);
      expect(chances.reduce((sum: number, chance: number) => sum + chance, 0)).toBeCloseTo(1, 9);
      expect(Number(candidate.chanceOfTop)).toBeCloseTo(chances[0] + chances[1], 9);
    }
  });

  test('works out what a hand would for one candidate', async () => {
    // complaints has seven unknown Musts, each taken as even: (1/2)^7.
    const { candidates } = JSON.parse((await runPaper(['--json', '--chances'])).stdout);
    expect(candidates[0]).toMatchObject({
      id: 'complaints',
      chanceOfQualifying: '0.0078125',
      chanceOfTop: null,
    });
  });

  test('leaves chances out of JSON where they were not asked for', async () => {
    const { candidates } = JSON.parse((await runPaper(['--json'])).stdout);
    expect(candidates[0]).not.toHaveProperty('rankChances');
  });
});
