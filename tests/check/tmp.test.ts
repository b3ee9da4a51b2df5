import { test } from 'vitest';
import { check, GOOD, OTHER, findIn } from './check-texts.ts';
test('x', () => { console.log(check(GOOD), check({a: GOOD, b: OTHER}), JSON.stringify(findIn(GOOD))); });
