/**
 * How likely each number of candidates leads, when each leads independently with a chance of its own.
 *
 * The distribution is kept as its discrete Fourier transform, the product over candidates of
 * 1 − q + q·ω. A changed chance then changes one factor at each frequency, with a relative error that
 * cannot grow; dividing the distribution itself by a factor would lose all digits after a few hundred
 * changes. Factors are kept as logarithm and angle, since their product can be too small for a double.
 */
export interface LeadTally {
  /** Adds, weighed by a chance, the transform of how many of the other candidates lead. */
  readonly addOthersTo: (transform: Transform, index: number, weight: number) => void;
  /** Raises the chance that a candidate leads. */
  readonly raise: (index: number, by: number) => void;
  /** A transform that is 0 everywhere. */
  readonly startTransform: () => Transform;
  /** The distribution of a transform: entry n is the chance that n lead. */
  readonly invert: (transform: Transform) => Float64Array;
}

/** A transform of real values: frequencies from 0 to half of the length. */
export interface Transform {
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

/** How near to 1 a chance that is a sum of doubles counts as 1. */
const CERTAIN = 1 - 1e-12;

/** Starts with nobody leading. */
export function startTally(size: number): LeadTally {
  const length = 2 ** Math.max(1, Math.ceil(Math.log2(size)));
  const half = length / 2 + 1;
  const cosines = Float64Array.from({ length }, (_, at) => Math.cos((2 * Math.PI * at) / length));
  const sines = Float64Array.from({ length }, (_, at) => Math.sin((2 * Math.PI * at) / length));
  cosines[length / 2] = -1;
  const logs = new Float64Array(half);
  const angles = new Float64Array(half);
  const zeros = new Int32Array(half);
  const leads = new Float64Array(size);

  /** Takes one candidate's factor into the product (`sign` 1) or out of it (−1). */
  const include = (lead: number, sign: 1 | -1) => {
    for (let at = 0; at < half; at += 1) {
      const real = 1 - lead + lead * (cosines[at] ?? 0);
      const imaginary = -lead * (sines[at] ?? 0);
      if (isZero(real, imaginary)) zeros[at] = (zeros[at] ?? 0) + sign;
      else {
        logs[at] = (logs[at] ?? 0) + sign * Math.log(Math.hypot(real, imaginary));
        angles[at] = (angles[at] ?? 0) + sign * Math.atan2(imaginary, real);
      }
    }
  };
  return {
    addOthersTo: ({ real, imaginary }, index, weight) => {
      const lead = leads[index] ?? 0;
      include(lead, -1);
      for (let at = 0; at < half; at += 1) {
        if (zeros[at] !== 0) continue;
        const size = weight * Math.exp(logs[at] ?? 0);
        real[at] = (real[at] ?? 0) + size * Math.cos(angles[at] ?? 0);
        imaginary[at] = (imaginary[at] ?? 0) + size * Math.sin(angles[at] ?? 0);
      }
      include(lead, 1);
    },
    raise: (index, by) => {
      const lead = leads[index] ?? 0;
      const raised = lead + by > CERTAIN ? 1 : lead + by;
      include(lead, -1);
      include(raised, 1);
      leads[index] = raised;
    },
    startTransform: () => ({ real: new Float64Array(half), imaginary: new Float64Array(half) }),
    invert: (transform) => invert(transform, size, { cosines, sines }),
  };
}

/** Only a chance of one half at the frequency −1 gives a factor of 0. */
function isZero(real: number, imaginary: number): boolean {
  return Math.abs(real) < Number.EPSILON && Math.abs(imaginary) < Number.EPSILON;
}

interface Circle {
  readonly cosines: Float64Array;
  readonly sines: Float64Array;
}

function invert(
  { real, imaginary }: Transform,
  size: number,
  { cosines, sines }: Circle,
): Float64Array {
  const { length } = cosines;
  const middle = length / 2;
  const counts = new Float64Array(size);
  for (let count = 0; count < size; count += 1) {
    let sum = (real[0] ?? 0) + (count % 2 === 0 ? 1 : -1) * (real[middle] ?? 0);
    for (let at = 1; at < middle; at += 1) {
      const turn = (at * count) % length;
      sum +=
        2 * ((real[at] ?? 0) * (cosines[turn] ?? 0) - (imaginary[at] ?? 0) * (sines[turn] ?? 0));
    }
    counts[count] = sum / length;
  }
  return counts;
}
