import { year } from '../../documents/parts/year.ts';
import { type Meant, meantLikely, meantSurely } from './meant.ts';
import { toOrdinary } from './spelling.ts';

const SPANS = /^(?:FY\s?)?(\d{4})\s?[-–—/_]\s?(?:(\d{2})?(\d{2}))$/i;
const SHORT = /^(?:FY\s?)?['’]?(\d{2})\s?[-–—/]\s?['’]?(\d{2})$/i;
const ENDING = /^FY\s?(?:20)?(\d{2})$/i;

/** The year that was meant by another spelling of it. */
export function findMeantYear(typed: string): Meant | undefined {
  const ordinary = toOrdinary(typed);
  if (isYear(ordinary)) return meantSurely(ordinary);
  const [, start, , end] = SPANS.exec(ordinary) ?? [];
  if (isYear(`${start}-${end}`)) return meantSurely(`${start}-${end}`);
  const [, first, second] = SHORT.exec(ordinary) ?? [];
  if (isYear(`20${first}-${second}`)) return meantLikely(`20${first}-${second}`);
  const [, ending] = ENDING.exec(ordinary) ?? [];
  if (ending !== undefined) return meantFinancialYear(Number(ending));
  const [, stated] = /^(.*\d)\s*(?:prices|\(.*\))$/i.exec(ordinary) ?? [];
  const meant = stated === undefined ? undefined : findMeantYear(stated);
  return meant && { says: meant.says };
}

/** A financial year is mostly called after the year in which it ends, and not always. */
function meantFinancialYear(end: number): Meant {
  const startingIn = (start: number) => `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
  const named = 2000 + end;
  return meantLikely(
    startingIn(named - 1),
    `(The year that begins in ${named} is ${startingIn(named)}.)`,
  );
}

function isYear(text: string): boolean {
  return year.safeParse(text).success;
}
