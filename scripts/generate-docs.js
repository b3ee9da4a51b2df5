// Writes docs/paper-figures.md from the claims in the shipped files, docs/rules.md from the rules, and
// the lists of keys in docs/files.md from the tables beside the schemas: `npm run docs`, after a build. With --check it only says whether they are current.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { importTypeScript } from './import-typescript.js';

const INTRODUCTION = `# The paper's figures beside ours

Every sum of money, ratio, number of posts and volume that the paper prints about a function, beside
what our exact arithmetic gives from the same inputs. The table is generated from the \`claims\` in
\`candidates/\` with \`npm run docs\`; do not edit it by hand.

"Agrees as printed" means that our figure, rounded to the last digit that the paper prints, is the
paper's. The paper gives as the result of each estimate what would *still be spent*, the residual; the
saving is the addressable spend less that. "Context" marks figures that our arithmetic has no
counterpart for; their notes say what they are and, where a sum can test them, what it gives.
`;

const COUNTS = `## Organisations by sector

How many bodies the paper says there are, and so the most that could share a platform. Of these only
the number of housing associations enters an estimate, that of posts.

| Printed | Bodies | Note |
| --: | --- | --- |
| 418 | principal councils in the UK, January 2022 | Note 1 gives a ChatGPT query as the source. |
| 318 | principal councils in England | Of every tier. It has no note. |
| 1,600 | social housing providers | Note 2 gives Statista. Later the same number are housing associations in the UK. The paper also counts 1,500 customer systems, one for each, and its numbers of posts fit 1,500. |
| 32,226 | schools | Note 3 gives besa.org.uk. The link itself quotes 32,163, which is 63 fewer. |
| 7,000 | NHS organisations | "Plus". Note 4 gives odsdatapoint.digital.nhs.uk. NHS Jobs reached about 700, of the kinds that there were then. |
| 160 | universities | Note 5 gives studyin-uk.com. |
| 45 | police forces | Note 6 gives policesuccess.co.uk. |
| 170 | local authorities with a registration team | An estimate, see [Registrars](#registrars). |
`;

const BACKGROUND = `## Figures about no function

The paper also prints figures as background, which no candidate rests on and which we do not reconcile:
2,797 shops of one supermarket; a £20m finance system in Birmingham that became £100m; healthcare
spending of £154bn (2018–19) and £278bn (2033–34); £18bn more for social care; a £3.5bn yearly shortfall
of councils; £10.7bn a year to build social homes.
`;

/** The document as it should be. */
function writePaperFigures() {
  const { candidates } = runAssess(['--json']);
  const sections = candidates.flatMap(({ id, name, file }) => {
    const { claims } = runAssess(['explain', id, '--json']).candidate;
    return claims.length === 0 ? [] : [writeSection(name, file, claims)];
  });
  return [INTRODUCTION, ...sections, COUNTS, BACKGROUND].join('\n');
}

function runAssess(args) {
  const { stdout, status, stderr } = spawnSync(process.execPath, ['bin/assess.js', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function writeSection(name, file, claims) {
  const rows = claims.map(({ says, about, ours, agreement, difference, note }) =>
    [says, about, showOurs(says, ours), showAgreement(agreement, difference, says), note ?? '']
      .map((cell) => cell.replaceAll(/\s+/g, ' ').trim().replaceAll('|', '\\|'))
      .join(' | '),
  );
  return `## ${name}

From [\`${file}\`](../${file}).

| Printed | About | Ours, exactly | Agreement | Note |
| --: | --- | --: | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}
`;
}

function showOurs(says, ours) {
  return ours === null ? '–' : show(says, ours);
}

function showAgreement(agreement, difference, says) {
  if (agreement === 'agrees') return 'agrees as printed';
  if (agreement === 'not-compared') return 'not compared';
  const [side, size] = difference.startsWith('-')
    ? ['below', difference.slice(1)]
    : ['above', difference];
  return `${show(says, size)} ${side} ours`;
}

/** A decimal text with commas, pounds to the penny where the claim is money. */
function show(says, decimal) {
  const isMoney = /[£a-z]/i.test(says);
  const [whole, fraction = ''] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const cut = fraction.slice(0, 2);
  return `${isMoney ? '£' : ''}${grouped}${fraction === '' ? '' : `.${cut}${fraction.length > 2 ? '…' : ''}`}`;
}

/** docs/rules.md as it should be. */
async function writeRules() {
  const { ALL_RULES } = await importTypeScript('src/check/registry.ts');
  const sections = ALL_RULES.map(
    ({ id, severity, stopsRanking, summary, why, bad, good }) => `## ${id}

*${severity}* · ${summary}

${why}${stopsRanking ? ' It stops a hit list, so no comment silences it.' : ''}

Not so:

\`\`\`yaml
${bad}
\`\`\`

But so:

\`\`\`yaml
${good}
\`\`\`
`,
  );
  const rows = ALL_RULES.map(
    ({ id, severity, summary }) => `| [${id}](#${id}) | ${severity} | ${summary} |`,
  );
  return `# What assess check looks for

Generated from the rules with \`npm run docs\`; do not edit it by hand. \`assess rules ID\` prints one.

A comment \`# assess-ignore RULE: reason\` on or above a line silences one finding of that rule there. What stops a hit list cannot be silenced.

| Rule | Severity | What is wrong |
| --- | --- | --- |
${rows.join('\n')}

${sections.join('\n')}`;
}

const MARKED = /(<!-- keys: ([^>]+) -->)\n.*?(<!-- end of keys -->)/gs;

/** docs/files.md as it should be: what stands between the marks is replaced. */
async function writeFiles() {
  const { KEY_ROWS } = await importTypeScript('src/documents/key-rows.ts');
  const left = new Set(Object.keys(KEY_ROWS));
  const text = readFileSync('docs/files.md', 'utf8').replaceAll(
    MARKED,
    (_all, begin, name, end) => {
      if (!left.delete(name)) throw new Error(`docs/files.md: no keys, or twice, of ${name}`);
      return [begin, '', drawKeys(KEY_ROWS[name]), '', end].join('\n');
    },
  );
  if (left.size > 0) throw new Error(`docs/files.md does not list the keys of: ${[...left]}`);
  return text;
}

function drawKeys(rows) {
  return [
    '| Key | Type | Needed | Meaning |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ key, type, needed, means }) =>
      `| \`${key}\` | ${type} | ${needed} | ${means} |`.replaceAll(/ +/g, ' '),
    ),
  ].join('\n');
}

const documents = {
  'docs/paper-figures.md': writePaperFigures(),
  'docs/rules.md': await writeRules(),
  'docs/files.md': await writeFiles(),
};
for (const [file, wanted] of Object.entries(documents)) {
  if (!process.argv.includes('--check')) writeFileSync(file, wanted);
  else if (readFileSync(file, 'utf8') !== wanted) {
    console.error(`${file} is not current: run npm run docs`);
    process.exitCode = 1;
  }
}
