/**
 * What an editor may read where we read text: it takes YAML's core schema, in which `170` is a number,
 * `true` a truth value and an empty value null. These stand as `meta` beside the pattern of a scalar
 * whose text may look like one, and go into the JSON Schemas.
 */

/** A number of at least 0. */
export const ALSO_NUMBER = { type: ['string', 'number'], minimum: 0 };

/** A number above 0. */
export const ALSO_NUMBER_ABOVE_0 = { type: ['string', 'number'], exclusiveMinimum: 0 };

/** A whole number from one to another. */
export function alsoWhole(minimum: number, maximum?: number) {
  return { type: ['string', 'integer'], minimum, ...(maximum === undefined ? {} : { maximum }) };
}

/** A number of any kind or a truth value. */
export const ALSO_ANY_WORD = { type: ['string', 'number', 'boolean'] };

/** Nothing at all. */
export const ALSO_NOTHING = { type: ['string', 'null'] };
