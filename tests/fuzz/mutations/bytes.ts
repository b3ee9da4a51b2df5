import type { ByteMutation } from './mutation.ts';

/** Ways to spoil a file by its bytes. */
export const BYTE_MUTATIONS: Readonly<Record<string, ByteMutation>> = {
  'cut short within a character': (bytes, random) => bytes.slice(0, random(bytes.length)),
  'flipped in its bits': (bytes, random) => {
    const spoilt = Uint8Array.from(bytes);
    for (let times = 0; times < 3; times += 1) {
      const at = random(spoilt.length);
      spoilt[at] = (spoilt[at] ?? 0) ^ (1 << random(8));
    }
    return spoilt;
  },
  'given random bytes': (bytes, random) => {
    const at = random(bytes.length);
    const some = Array.from({ length: 1 + random(8) }, () => random(256));
    return Uint8Array.from([...bytes.subarray(0, at), ...some, ...bytes.subarray(at)]);
  },
};
