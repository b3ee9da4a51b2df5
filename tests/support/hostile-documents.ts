import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Side } from '../../src/compare/side.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import { isPlainMapping, type Plain } from '../../src/yaml/plain.ts';
import { treeToPlain } from '../../src/yaml/tree-to-plain.ts';
import { document } from './document.ts';
import { parseAssumptions, parseCandidate, parseSheet, type Raw } from './parse.ts';
import { ROOT } from './root.ts';

/** The keys whose texts reports print as they are. */
const TEXTS = new Set([
  ...['name', 'lesson', 'question', 'settle', 'note', 'why-this-marking'],
  ...['sector', 'summary', 'waste', 'solution', 'sponsor', 'funder', 'provider', 'owner'],
  ...['because', 'unless', 'what', 'for', 'derivation', 'signal', 'means'],
  ...['title', 'publisher', 'page', 'url'],
]);

/** The sheet, assumptions and example of this project, with a hostile text in every text of them. */
export function hostileSide(hostile: string): Side {
  const example = harm(readRaw('examples/appraisal/boat-permits.yaml'), hostile);
  const sheet = harm(readRaw('criteria/servitised-platform.yaml'), hostile);
  const assumptions = harm(readRaw('criteria/digitlab-assumptions.yaml'), hostile);
  return {
    sheet: document(sheet, parseSheet),
    assumptions: document(assumptions, parseAssumptions),
    candidates: listCandidates(example, hostile).map((each) => document(each, parseCandidate)),
  };
}

/** One candidate of each kind that a list tells apart: each verdict, and each way not to be ranked. */
function listCandidates(example: Raw, hostile: string): Raw[] {
  const answered = (id: string, criterion: string, answer: Raw): Raw => ({
    ...example,
    candidate: id,
    answers: { ...Object(example['answers']), [criterion]: answer },
  });
  const unknown = { meets: '?', because: hostile, settle: hostile };
  const unmet = { meets: 'N', because: hostile, unless: hostile, sources: ['survey'] };
  const { savings: _savings, platform: _platform, claims: _claims, ...bare } = example;
  return [
    example,
    answered('mooring-fees', 'digitisable', unknown),
    answered('dry-docks', 'digitisable', unmet),
    { ...bare, candidate: 'pilots', status: 'delivered' },
    { ...bare, candidate: 'buoys', status: 'radar', watch: [{ signal: hostile, by: '2027-01' }] },
  ];
}

/** The same side later: other answers, amounts and words, one candidate gone and one new. */
export function laterSide(side: Side, hostile: string): Side {
  const [first, second, third, ...rest] = side.candidates.map(({ plain }) => toRaw(plain()));
  if (first === undefined || second === undefined || third === undefined) {
    throw new Error('there are too few candidates');
  }
  const dearer = { ...third, savings: { ...Object(third['savings']), cashable: '10%' } };
  const edited = { ...first, answers: second['answers'], summary: `${hostile} again` };
  const candidates = [edited, dearer, { ...first, candidate: 'lighthouses' }, ...rest];
  return { ...side, candidates: candidates.map((each) => document(each, parseCandidate)) };
}

function readRaw(path: string): Raw {
  const parsed = parseYaml(readFileSync(join(ROOT, path), 'utf8'));
  if (parsed.outcome !== 'parsed') throw new Error(`${path}: ${JSON.stringify(parsed)}`);
  return toRaw(treeToPlain(parsed.tree).plain);
}

function toRaw(plain: Plain): Raw {
  if (!isPlainMapping(plain)) throw new Error('a document is a mapping');
  return plain;
}

/** Puts the hostile text before each text that reports print. */
function harm(raw: Raw, hostile: string): Raw {
  const harmed: Raw = JSON.parse(
    JSON.stringify(raw, (key, value) =>
      TEXTS.has(key) && typeof value === 'string' ? `${hostile}${value}` : value,
    ),
  );
  return harmed;
}
