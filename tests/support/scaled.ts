const DECIMALS = 30;

/** A decimal number as a whole number of 10⁻³⁰, what is beyond that cut off. */
export function toScaled(text: string): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(DECIMALS, '0').slice(0, DECIMALS));
}

/** How far two whole numbers are apart. */
export function distance(a: bigint, b: bigint): bigint {
  return a > b ? a - b : b - a;
}
