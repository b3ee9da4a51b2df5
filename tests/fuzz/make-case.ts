import { BYTE_MUTATIONS } from './mutations/bytes.ts';
import { ENCODINGS } from './mutations/encodings.ts';
import { JSON_MUTATIONS } from './mutations/json.ts';
import { LINE_MUTATIONS } from './mutations/lines.ts';
import { type ByteMutation, encode, type TextMutation } from './mutations/mutation.ts';
import { SIZE_MUTATIONS } from './mutations/sizes.ts';
import { STRUCTURE_MUTATIONS } from './mutations/structure.ts';
import { TOKEN_MUTATIONS } from './mutations/tokens.ts';
import { pick, type Random, startRandom } from './random.ts';
import type { Original, World } from './worlds.ts';

/** A folder with one spoilt file in it. */
export interface Case {
  readonly number: number;
  /** Chooses the commands and options that are tried on it. */
  readonly seed: number;
  /** The spoilt file, and what it was. */
  readonly target: Original;
  readonly spoilt: Uint8Array;
  /** How it was spoilt, in order. */
  readonly how: readonly string[];
  /** Every other file of the folder. */
  readonly others: readonly Original[];
}

/** The case of a number, the same for the same seed whichever cases came before it. */
export function makeCase(worlds: readonly World[], seed: number, number: number): Case {
  const random = startRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const world = pick(worlds, random);
  const target = pickTarget(world, random);
  const others = pickOthers(world, target, random);
  const donor = pick(pick(worlds, random).candidates, random);
  const { spoilt, how } = spoil(target, donor.text, random);
  return { number, seed: random(2 ** 31), target, spoilt, how, others };
}

function pickTarget({ candidates, sheet, assumptions, report }: World, random: Random): Original {
  const dice = random(10);
  if (dice === 0) return sheet;
  if (dice === 1) return assumptions;
  return dice === 2 ? report : pick(candidates, random);
}

/** Two candidates beside it, and the criteria. */
function pickOthers(world: World, target: Original, random: Random): Original[] {
  const { candidates, sheet, assumptions } = world;
  const start = random(candidates.length);
  const beside = [...candidates.slice(start), ...candidates.slice(0, start)]
    .filter(({ path }) => path !== target.path)
    .slice(0, 2);
  return [...beside, sheet, assumptions].filter(({ path }) => path !== target.path);
}

/** One to three changes of the text, and now and then one of its size, its bytes or its encoding. */
function spoil({ path, text }: Original, donor: string, random: Random) {
  const how: string[] = [];
  let changed = text;
  for (let left = 1 + random(3); left > 0; left -= 1) {
    const [name, mutate] = pick(Object.entries(pickMutations(path, random)), random);
    how.push(name);
    changed = mutate(changed, donor, random);
  }
  // The last of the text: what is deep or long is slow to change again.
  if (random(30) === 0) {
    const [name, mutate] = pick(Object.entries(SIZE_MUTATIONS), random);
    how.push(name);
    changed = mutate(changed, donor, random);
  }
  const dice = random(12);
  if (dice > 1) return { spoilt: encode(changed), how };
  const kind: Readonly<Record<string, ByteMutation>> = dice === 0 ? BYTE_MUTATIONS : ENCODINGS;
  const [name, mutate] = pick(Object.entries(kind), random);
  return { spoilt: mutate(encode(changed), random), how: [...how, name] };
}

function pickMutations(path: string, random: Random): Readonly<Record<string, TextMutation>> {
  const dice = random(3);
  if (dice === 0) return LINE_MUTATIONS;
  if (path.endsWith('.json')) return JSON_MUTATIONS;
  return dice === 1 ? TOKEN_MUTATIONS : STRUCTURE_MUTATIONS;
}
