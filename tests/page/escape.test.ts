import { describe, expect, test } from 'vitest';
import { embedJson, embedScript, embedStyle } from '../../src/page/escape.ts';

const STEERS = '</script><!--<script>&\u2028\u2029\u202e\u0007##[error]';

describe('data in a script element', () => {
  test('hold nothing that ends it, hides in it or is a command to a build server', () => {
    const text = embedJson({ [STEERS]: STEERS });
    for (const sign of [...'<>&\u2028\u2029\u202e\u0007', '##[']) expect(text).not.toContain(sign);
  });

  test('read back as they were', () => {
    expect(JSON.parse(embedJson({ [STEERS]: [STEERS] }))).toEqual({ [STEERS]: [STEERS] });
  });
});

describe('the program in a script element', () => {
  test('stands as it is', () => {
    expect(embedScript('if (1 < 2) start();')).toBe('if (1 < 2) start();');
  });

  for (const script of ['"</script>"', '"</SCRIPT "', '"<!--"']) {
    test(`is refused where it holds ${script}`, () => {
      expect(() => embedScript(script)).toThrow('end itself');
    });
  }
});

describe('the rules in a style element', () => {
  test('stand as they are', () => {
    expect(embedStyle('main > p { color: red; }')).toBe('main > p { color: red; }');
  });

  for (const style of ['a::before { content: "</style>" }', '</STYLE ']) {
    test(`are refused where they hold ${style}`, () => {
      expect(() => embedStyle(style)).toThrow('end itself');
    });
  }
});
