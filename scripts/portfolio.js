// Generated candidate files for the benchmark: the same ones every time.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The ids of the shipped sheet's criteria. */
function readCriteria() {
  const { criteria } = parse(readFileSync('criteria/servitised-platform.yaml', 'utf8'));
  return criteria.map(({ id }) => id);
}

/** Numbers from 0 to 1 that are the same in every run (Lehmer, 48271 modulo 2^31 − 1). */
function startRandom() {
  let state = 20_260_101;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * Writes `count` valid candidates of about 3 KB into a folder, a quarter of the answers unknown. Clean
 * ones raise no finding of any kind.
 */
export function writePortfolio(folder, count, { clean = false } = {}) {
  const random = startRandom();
  const criteria = readCriteria();
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const id = `function-${index}`;
    writeFileSync(join(folder, `${id}.yaml`), writeCandidate(id, criteria, { random, clean }));
  }
}

function writeCandidate(id, criteria, { random, clean }) {
  const answers = criteria.map((criterion) => writeAnswer(criterion, id, random));
  return `candidate: ${id}
name: Function ${id}
sector: Generated
status: ${clean ? 'adopting' : 'assessed'}
organisations: 170
answers:
${answers.join('\n')}
savings:
  ratio: ${clean ? 'none' : 'nhs-jobs'}
  spend:
    - id: desks
      name: Desks of ${id}
      amount: £${1 + Math.floor(random() * 900)}m
      year: 2024-25
      source: returns
      addressable: ${1 + Math.floor(random() * 99)}%
      grade: ${1 + Math.floor(random() * 6)}
sources:
  returns:
    title: Returns of ${id}
    publisher: A department
    url: https://example.org/${id}
`;
}

function writeAnswer(criterion, id, random) {
  const draw = random();
  const meets = draw < 0.25 ? '"?"' : draw < 0.35 ? 'N' : 'Y';
  return `  ${criterion}:
    meets: ${meets}
    because: The returns of ${id} and its ${criterion} say so, in a sentence of usual length.
    sources: [returns]`;
}
