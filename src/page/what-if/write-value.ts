import { writeOnLine } from '../../yaml/edit/quote.ts';
import { isPlainMapping, type Plain } from '../../yaml/plain.ts';

/** A value as it would be typed for `--assume`, on one line. */
export function writeValue(value: Plain): string {
  return typeof value === 'string' ? value : writeInner(value);
}

function writeInner(value: Plain): string {
  if (typeof value === 'string') return writeOnLine(value, 'flow', undefined);
  if (!isPlainMapping(value)) return `[${value.map(writeInner).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${writeInner(inner)}`);
  return `{${pairs.join(', ')}}`;
}
