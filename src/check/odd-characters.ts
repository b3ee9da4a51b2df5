/** A character that looks like another one or like nothing, and what was meant by it. */
interface OddCharacter {
  readonly character: string;
  readonly name: string;
  readonly instead: string;
}

/** Characters that show nothing, or show as a space or a hyphen, by their code points. */
const NAMED: ReadonlyMap<number, readonly [name: string, instead: string]> = new Map([
  [0x00a0, ['no-break space', ' ']],
  [0x00ad, ['soft hyphen', '']],
  [0x034f, ['grapheme joiner', '']],
  [0x061c, ['direction mark', '']],
  [0x180e, ['vowel separator', '']],
  [0x2007, ['figure space', ' ']],
  [0x2009, ['thin space', ' ']],
  [0x200a, ['hair space', ' ']],
  [0x200b, ['zero-width space', '']],
  [0x200c, ['zero-width non-joiner', '']],
  [0x200d, ['zero-width joiner', '']],
  [0x200e, ['left-to-right mark', '']],
  [0x200f, ['right-to-left mark', '']],
  [0x2010, ['typographic hyphen', '-']],
  [0x2011, ['no-break hyphen', '-']],
  [0x2012, ['figure dash', '-']],
  [0x2013, ['en dash', '-']],
  [0x2014, ['em dash', '-']],
  [0x202a, ['direction mark', '']],
  [0x202b, ['direction mark', '']],
  [0x202c, ['direction mark', '']],
  [0x202d, ['direction mark', '']],
  [0x202e, ['direction mark', '']],
  [0x202f, ['narrow no-break space', ' ']],
  [0x2060, ['word joiner', '']],
  [0x2066, ['direction mark', '']],
  [0x2067, ['direction mark', '']],
  [0x2068, ['direction mark', '']],
  [0x2069, ['direction mark', '']],
  [0x2212, ['minus sign', '-']],
  [0x3000, ['wide space', ' ']],
  [0xfeff, ['byte order mark', '']],
]);

/** Letters of other scripts that look like Latin ones: each pair is a letter and the Latin one. */
const LOOK_ALIKES: Readonly<Record<'Cyrillic' | 'Greek', string>> = {
  Cyrillic: 'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅS',
  Greek: 'αaοoνvρpιiκkυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX',
};

const LETTERS: ReadonlyMap<string, OddCharacter> = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([script, pairs]) =>
    (pairs.match(/../gu) ?? []).map((pair): [string, OddCharacter] => {
      const character = pair.charAt(0);
      return [character, { character, name: `${script} ${character}`, instead: pair.charAt(1) }];
    }),
  ),
);

/** The characters of a word that look like others or like nothing, in their order, each once. */
function findOddCharacters(word: string): OddCharacter[] {
  return [...new Set(word)].flatMap((character) => toOddCharacter(character) ?? []);
}

/** The word with what was meant in place of each odd character; without white space at its ends. */
export function replaceOddCharacters(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word;
  return [...word]
    .map((each) => toOddCharacter(each)?.instead ?? each)
    .join('')
    .trim();
}

/** Names the odd characters of a word: `It holds a zero-width space (U+200B).`; undefined where there is none. */
export function nameOddCharacters(word: string): string | undefined {
  const names = findOddCharacters(word).map(
    ({ character, name }) => `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name} (${toCode(character)})`,
  );
  return names.length === 0 ? undefined : `It holds ${names.join(', ')}.`;
}

function toOddCharacter(character: string): OddCharacter | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x7f) return undefined;
  const [name, instead] = NAMED.get(code) ?? [];
  if (name !== undefined && instead !== undefined) return { character, name, instead };
  if (code < 0xff01 || code > 0xff5e) return LETTERS.get(character);
  const narrow = String.fromCodePoint(code - 0xfee0);
  return { character, name: `full-width ${narrow}`, instead: narrow };
}

function toCode(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
