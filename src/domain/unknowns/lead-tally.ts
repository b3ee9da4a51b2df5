/** The distribution of how many candidates lead, each independently with a chance of its own. */
export interface LeadTally {
  /** Adds to a row, weighed by a chance, how likely each number of the other candidates leads. */
  readonly addOthersTo: (row: Float64Array, index: number, weight: number) => void;
  /** Raises the chance that a candidate leads. */
  readonly raise: (index: number, by: number) => void;
}

/** After so many changes the distribution is worked out anew, so that rounding cannot add up. */
const CHANGES_BEFORE_RENEWAL = 256;

/** How near to 1 a chance that is a sum of doubles counts as 1. */
const CERTAIN = 1 - 1e-12;

/** Starts with nobody leading. */
export function startTally(size: number): LeadTally {
  const leads = new Float64Array(size);
  let counts = multiplyAll(leads);
  let changes = 0;
  return {
    addOthersTo: (row, index, weight) => {
      const others = divide(counts, leads[index] ?? 0);
      for (let ahead = 0; ahead < row.length; ahead += 1) {
        row[ahead] = (row[ahead] ?? 0) + weight * (others[ahead] ?? 0);
      }
    },
    raise: (index, by) => {
      const others = divide(counts, leads[index] ?? 0);
      const raised = (leads[index] ?? 0) + by;
      leads[index] = raised > CERTAIN ? 1 : raised;
      changes += 1;
      counts =
        changes % CHANGES_BEFORE_RENEWAL === 0
          ? multiplyAll(leads)
          : multiply(others, leads[index] ?? 0);
    },
  };
}

/** The distribution with every candidate in it: entry n is the chance that n lead. */
function multiplyAll(leads: Float64Array): Float64Array {
  let counts: Float64Array = new Float64Array(leads.length + 1);
  counts[0] = 1;
  for (const lead of leads) counts = multiply(counts, lead);
  return counts;
}

/** Takes in one more candidate. */
function multiply(counts: Float64Array, lead: number): Float64Array {
  const product = new Float64Array(counts.length);
  for (let count = 0; count < counts.length; count += 1) {
    const stays = (counts[count] ?? 0) * (1 - lead);
    const rises = count === 0 ? 0 : (counts[count - 1] ?? 0) * lead;
    product[count] = stays + rises;
  }
  return product;
}

/** Takes one candidate out again, from the end at which its factor is the larger: that is stable. */
function divide(counts: Float64Array, lead: number): Float64Array {
  const quotient = new Float64Array(counts.length);
  if (lead <= 0.5) {
    for (let count = 0; count < counts.length; count += 1) {
      const before = count === 0 ? 0 : (quotient[count - 1] ?? 0);
      quotient[count] = Math.max(0, ((counts[count] ?? 0) - lead * before) / (1 - lead));
    }
  } else {
    for (let count = counts.length - 1; count > 0; count -= 1) {
      const above = quotient[count] ?? 0;
      quotient[count - 1] = Math.max(0, ((counts[count] ?? 0) - (1 - lead) * above) / lead);
    }
  }
  return quotient;
}
