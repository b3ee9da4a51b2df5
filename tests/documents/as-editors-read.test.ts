import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { meets } from '../../src/documents/answer.ts';
import { claim } from '../../src/documents/claim.ts';
import { assumptionId } from '../../src/documents/parts/assumption-id.ts';
import { day, monthOrDay } from '../../src/documents/parts/calendar-date.ts';
import { decimalNumber } from '../../src/documents/parts/decimal-number.ts';
import { fileId, id } from '../../src/documents/parts/id.ts';
import { money } from '../../src/documents/parts/money.ts';
import { ratioValue } from '../../src/documents/parts/ratio-value.ts';
import { percentage, share } from '../../src/documents/parts/share.ts';
import { text } from '../../src/documents/parts/text.ts';
import { wholeNumber } from '../../src/documents/parts/whole-number.ts';
import { year } from '../../src/documents/parts/year.ts';

/** Every kind of scalar that a file may hold. */
const SCALARS = {
  meets,
  says: claim.shape.says,
  assumptionId: assumptionId('an id'),
  day,
  monthOrDay,
  decimalNumber,
  id,
  fileId,
  money,
  ratioValue,
  share,
  percentage,
  text,
  grade: wholeNumber(1, 6),
  count: wholeNumber(0),
  year,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** Words without quotes that YAML's core schema takes for numbers. */
const PLAIN = [0, 1, 6, 7, 42, 130, 999, 1000, 2024, 9999, 10000, 152000, 0.5, 1.5, -1, -0.5];

describe('what an editor takes for a number', () => {
  for (const [name, scalar] of Object.entries<z.ZodType>(SCALARS)) {
    const validate = new Ajv({ strict: false }).compile(
      z.toJSONSchema(scalar, { io: 'input', target: 'draft-07' }),
    );
    for (const value of PLAIN) {
      const isGood = scalar.safeParse(String(value)).success;
      test(`passes as ${name} exactly where the program takes its text: ${value} ${isGood ? 'does' : 'does not'}`, () => {
        expect(validate(value)).toBe(isGood);
      });
    }
  }
});
