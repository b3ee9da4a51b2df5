import { describe, expect, test } from 'vitest';
import { kindOfMessage } from '../../../src/yaml/syntax/package-fault.ts';
import { readMessages } from './package-messages.ts';

/** Messages that begin with what is put into them. */
const PUT_FIRST = [
  'Flow map must end with a }',
  'Flow sequence in block collection must be sufficiently indented and end with a ]',
];

describe('kindOfMessage', () => {
  const messages = readMessages();

  test('the messages of the package are found in its sources', () => {
    expect(messages.length).toBeGreaterThan(60);
    expect(messages).toContain('Block scalar header includes extra characters: ');
    expect(messages).toContain('%TAG directive should contain exactly two parts');
  });

  test.each([...messages, ...PUT_FIRST])('knows what "%s" is about', (message) => {
    expect(kindOfMessage(message)).toBeDefined();
  });

  test('knows nothing of a message that the package does not have', () => {
    expect(kindOfMessage('Zebras are not allowed')).toBeUndefined();
  });
});
