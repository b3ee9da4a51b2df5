import type { Edit } from '../../../src/yaml/edit/edit.ts';

/** An edit, and the text before and after it as a person would type it. */
export interface WorkedEdit {
  readonly what: string;
  readonly edit: Edit;
  readonly before: string;
  readonly after: string;
}

const LONG_REASON =
  'Experts put it at 1% of the budget. It is one estimate with nothing to check it against, so its grade is low.';

/** Values in the place of others. */
const SET: readonly WorkedEdit[] = [
  {
    what: 'an answer loses quotes that it no longer needs, and keeps its comment',
    edit: { kind: 'set', path: ['meets'], value: 'Y' },
    before: 'meets: "?"   # ask the Ombudsman\nlikely: 60%\n',
    after: 'meets: Y   # ask the Ombudsman\nlikely: 60%\n',
  },
  {
    what: 'a question mark is quoted, and a bare one elsewhere stays',
    edit: { kind: 'set', path: ['a', 'meets'], value: '?' },
    before: 'a:\n  meets: Y\nb:\n  meets: ?\n',
    after: 'a:\n  meets: "?"\nb:\n  meets: ?\n',
  },
  {
    what: 'quotes that were not needed are a habit and stay',
    edit: { kind: 'set', path: ['name'], value: 'Trams' },
    before: "name: 'Ferries'\n",
    after: "name: 'Trams'\n",
  },
  {
    what: 'quotes about a word that other readers take for no text are no habit',
    edit: { kind: 'set', path: ['meets'], value: 'Y' },
    before: "meets: 'Yes'\n",
    after: 'meets: Y\n',
  },
  {
    what: 'a text with double quotes goes into single ones',
    edit: { kind: 'set', path: ['title'], value: '"Ready": a report' },
    before: 'title: Report\n',
    after: 'title: \'"Ready": a report\'\n',
  },
  {
    what: 'a text with a comma is quoted in braces',
    edit: { kind: 'set', path: ['a', 'because'], value: 'Yes, mostly' },
    before: 'a: {meets: ?, because: No}\n',
    after: 'a: {meets: ?, because: "Yes, mostly"}\n',
  },
  {
    what: 'a text with a comma is plain outside of braces',
    edit: { kind: 'set', path: ['because'], value: 'Yes, mostly' },
    before: 'because: No\n',
    after: 'because: Yes, mostly\n',
  },
  {
    what: 'a number that would join the next one is quoted',
    edit: { kind: 'set', path: ['build', 0], value: '100' },
    before: 'build: [none,200]\n',
    after: 'build: ["100",200]\n',
  },
  {
    what: 'an amount with thousands is quoted in brackets',
    edit: { kind: 'set', path: ['build', 1], value: '£1,500' },
    before: 'build: [100, 200, 300]\n',
    after: 'build: [100, "£1,500", 300]\n',
  },
  {
    what: 'a long text goes below, and the comment behind the old one to its mark',
    edit: { kind: 'set', path: ['a', 'because'], value: LONG_REASON },
    before: 'a:\n  because: No. # as of May\n  meets: Y\n',
    after:
      'a:\n  because: >- # as of May\n    Experts put it at 1% of the budget. It is one estimate with nothing to check it against, so its grade is\n    low.\n  meets: Y\n',
  },
  {
    what: 'a text that stood below stays there, and lines that are the same are kept',
    edit: {
      kind: 'set',
      path: ['because'],
      value: 'The first line stays and the second one is another now.',
    },
    before: 'because: >-\n  The first line stays\n  and the second one goes.\nmeets: Y\n',
    after: 'because: >-\n  The first line stays\n  and the second one is another now.\nmeets: Y\n',
  },
  {
    what: 'a word goes onto the line of its key, and the comment there stays',
    edit: { kind: 'set', path: ['meets'], value: '?' },
    before: 'meets: >- # ask\n  not\n  known\nbecause: None\n',
    after: 'meets: "?" # ask\nbecause: None\n',
  },
  {
    what: 'a text is folded where the others are',
    edit: {
      kind: 'set',
      path: ['b'],
      value: 'Here are so many words that they do not go on one line of this file at all.',
    },
    before:
      'a: >-\n  This file has lines that end before the seventieth column of it\n  and go on below.\nb: None.\n',
    after:
      'a: >-\n  This file has lines that end before the seventieth column of it\n  and go on below.\nb: >-\n  Here are so many words that they do not go on one line of this\n  file at all.\n',
  },
  {
    what: 'a text of several lines goes below a bar',
    edit: { kind: 'set', path: ['note'], value: 'One\nTwo' },
    before: 'note: None # yet\n',
    after: 'note: |- # yet\n  One\n  Two\n',
  },
  {
    what: 'paragraphs below a > have blank lines between',
    edit: { kind: 'set', path: ['note'], value: 'One\nTwo' },
    before: 'note: >-\n    One\nmeets: Y\n',
    after: 'note: >-\n    One\n\n    Two\nmeets: Y\n',
  },
  {
    what: 'an empty line below a > is one blank line more',
    edit: { kind: 'set', path: ['note'], value: 'One\n\nTwo' },
    before: 'note: >-\n  One\n\n  Three\n',
    after: 'note: >-\n  One\n\n\n  Two\n',
  },
  {
    what: 'a text is written where there was none',
    edit: { kind: 'set', path: ['owner'], value: 'Finance' },
    before: 'owner:  # who?\nname: Ferries\n',
    after: 'owner: Finance  # who?\nname: Ferries\n',
  },
  {
    what: 'no text is two quotes',
    edit: { kind: 'set', path: ['owner'], value: '' },
    before: 'owner: Finance\n',
    after: 'owner: ""\n',
  },
  {
    what: 'an answer that becomes a mapping keeps its comment',
    edit: {
      kind: 'set',
      path: ['answers', 'early'],
      value: { meets: 'Y', because: 'Seen: twice' },
    },
    before: 'answers:\n  early: Y # soon\n  late: Y\n',
    after: 'answers:\n  early: # soon\n    meets: Y\n    because: "Seen: twice"\n  late: Y\n',
  },
  {
    what: 'a range takes the place of an amount in braces',
    edit: { kind: 'set', path: [0, 'amount'], value: { low: '£5m', central: '£6m', high: '£8m' } },
    before: '- {id: a, amount: £5m–£8m, grade: 6}\n',
    after: '- {id: a, amount: {low: £5m, central: £6m, high: £8m}, grade: 6}\n',
  },
  {
    what: 'a list in lines stays one, in its indent',
    edit: { kind: 'set', path: ['sources'], value: ['c', 'd'] },
    before: 'sources: # both\n- a\n- b\nname: x\n',
    after: 'sources: # both\n- c\n- d\nname: x\n',
  },
  {
    what: 'a list in brackets stays one',
    edit: { kind: 'set', path: ['sources'], value: ['c', 'd, e'] },
    before: 'sources: [ a ] # one\n',
    after: 'sources: [ c, "d, e" ] # one\n',
  },
  {
    what: 'a list in lines that becomes a text goes onto the line of its key',
    edit: { kind: 'set', path: ['for'], value: 'tenants' },
    before: 'for: # whom\n  - landlords\n  - councils\nwhat: x\n',
    after: 'for: tenants # whom\nwhat: x\n',
  },
  {
    what: 'a text on the line below its key stays there',
    edit: { kind: 'set', path: ['title'], value: 'A new one' },
    before: 'title:\n  # as printed\n  The old one\npage: 3\n',
    after: 'title:\n  # as printed\n  A new one\npage: 3\n',
  },
  {
    what: 'line breaks of Windows, a byte order mark and a last line without a break stay',
    edit: { kind: 'set', path: ['b'], value: 'x\ny' },
    before: '\ufeffa: 1\r\nb: 2',
    after: '\ufeffa: 1\r\nb: |-\r\n  x\r\n  y',
  },
];

/** Keys and items that are new. */
const INSERT: readonly WorkedEdit[] = [
  {
    what: 'an answer goes behind the one before it in the sheet, in its style, above the comment of the next',
    edit: {
      kind: 'insert-key',
      path: ['answers', 'b'],
      value: { meets: '?', because: 'Nobody asked.', sources: ['report', 'paper'] },
      position: { after: 'a' },
    },
    before:
      'answers:\n  a:\n    meets: Y\n    because: >-\n      Because\n      it is so.\n    sources: [paper]\n  # Coulds\n  c:\n    meets: Y\n',
    after:
      'answers:\n  a:\n    meets: Y\n    because: >-\n      Because\n      it is so.\n    sources: [paper]\n  b:\n    meets: "?"\n    because: Nobody asked.\n    sources: [report, paper]\n  # Coulds\n  c:\n    meets: Y\n',
  },
  {
    what: 'an answer beside answers in braces is in braces',
    edit: {
      kind: 'insert-key',
      path: ['answers', 'b'],
      value: { meets: 'Y', because: 'It does.' },
      position: 'last',
    },
    before: 'answers:\n    a: { meets: "?", because: Unknown } # ask\n',
    after:
      'answers:\n    a: { meets: "?", because: Unknown } # ask\n    b: { meets: Y, because: It does. }\n',
  },
  {
    what: 'a first key stands below the head of the file',
    edit: { kind: 'insert-key', path: ['name'], value: 'Ferries', position: 'first' },
    before: '# yaml-language-server: $schema=x.json\ncandidate: ferries\n',
    after: '# yaml-language-server: $schema=x.json\nname: Ferries\ncandidate: ferries\n',
  },
  {
    what: 'a first key does not come between an ignore and its line',
    edit: { kind: 'insert-key', path: ['name'], value: 'Ferries', position: 'first' },
    before: '# head\n# assess-ignore rule: it is so\ncandidate: ferries\n',
    after: '# head\nname: Ferries\n# assess-ignore rule: it is so\ncandidate: ferries\n',
  },
  {
    what: 'a comment that stands further in belongs to the neighbour',
    edit: { kind: 'insert-key', path: ['b'], value: 'x', position: { after: 'a' } },
    before: 'a:\n  c: 1\n  # d: 2\n# assess-ignore rule: of e\ne: 3\n',
    after: 'a:\n  c: 1\n  # d: 2\nb: x\n# assess-ignore rule: of e\ne: 3\n',
  },
  {
    what: 'a first key beside a dash moves the next one down',
    edit: { kind: 'insert-key', path: [0, 'id'], value: 'a', position: 'first' },
    before: '- name: A\n  grade: 6\n',
    after: '- id: a\n  name: A\n  grade: 6\n',
  },
  {
    what: 'a list item is laid out as its neighbour',
    edit: {
      kind: 'insert-item',
      path: ['spend'],
      value: { id: 'b', amount: '£2m' },
      position: 'last',
    },
    before: 'spend:\n  - id: a\n    amount: £1m\nname: x\n',
    after: 'spend:\n  - id: a\n    amount: £1m\n  - id: b\n    amount: £2m\nname: x\n',
  },
  {
    what: 'blank lines between all items go on',
    edit: { kind: 'insert-item', path: [], value: { id: 'b' }, position: { after: 0 } },
    before: '- id: a\n\n- id: c\n',
    after: '- id: a\n\n- id: b\n\n- id: c\n',
  },
  {
    what: 'the first answer turns empty braces into lines, and the comment stays on its line',
    edit: { kind: 'insert-key', path: ['answers', 'a'], value: { meets: 'Y' }, position: 'first' },
    before: 'answers: {} # none yet\nsources: {}\n',
    after: 'answers: # none yet\n  a: {meets: Y}\nsources: {}\n',
  },
  {
    what: 'the first answer stands above what is commented out',
    edit: { kind: 'insert-key', path: ['answers', 'a'], value: { meets: 'Y' }, position: 'last' },
    before: 'answers:\n#  a:\n#    meets: …\nname: x\n',
    after: 'answers:\n  a: {meets: Y}\n#  a:\n#    meets: …\nname: x\n',
  },
  {
    what: 'the first item turns empty brackets into lines',
    edit: { kind: 'insert-item', path: ['a', 'sources'], value: 'paper', position: 'last' },
    before: 'a:\n    sources: []\n    meets: Y\n',
    after: 'a:\n    sources:\n      - paper\n    meets: Y\n',
  },
  {
    what: 'in brackets an item stands behind the last one, before a trailing comma',
    edit: { kind: 'insert-item', path: ['sources'], value: 'c', position: 'last' },
    before: 'sources: [a, b,] # two\n',
    after: 'sources: [a, b, c,] # two\n',
  },
  {
    what: 'in braces a key stands behind its neighbour',
    edit: { kind: 'insert-key', path: ['a', 'likely'], value: '60%', position: { after: 'meets' } },
    before: 'a: {meets: ?, because: None}\n',
    after: 'a: {meets: ?, likely: 60%, because: None}\n',
  },
  {
    what: 'in brackets over several lines an item has a line of its own',
    edit: { kind: 'insert-item', path: ['sources'], value: 'c', position: 'last' },
    before: 'sources: [\n  a, # the first\n  b # the second\n]\n',
    after: 'sources: [\n  a, # the first\n  b, # the second\n  c\n]\n',
  },
  {
    what: 'in brackets over several lines the trailing comma goes on',
    edit: { kind: 'insert-item', path: ['sources'], value: 'c', position: { after: 0 } },
    before: 'sources: [\n  a, # the first\n  b,\n]\n',
    after: 'sources: [\n  a, # the first\n  c,\n  b,\n]\n',
  },
  {
    what: 'a last line without a break gets one, and the new last line has none',
    edit: { kind: 'insert-key', path: ['b'], value: '2', position: 'last' },
    before: 'a: 1 # one',
    after: 'a: 1 # one\nb: 2',
  },
  {
    what: 'lines that are new end as the others do',
    edit: { kind: 'insert-key', path: ['b'], value: ['x', 'y, z'], position: { after: 'a' } },
    before: 'a: 1\r\nc: 3\r\n',
    after: 'a: 1\r\nb:\r\n  - x\r\n  - y, z\r\nc: 3\r\n',
  },
  {
    what: 'a file of comments gets its first key at its end',
    edit: { kind: 'insert-key', path: ['candidate'], value: 'ferries', position: 'first' },
    before: '# A candidate\n',
    after: '# A candidate\ncandidate: ferries\n',
  },
];

/** Keys and items that are taken out. */
const REMOVE: readonly WorkedEdit[] = [
  {
    what: 'what is removed takes its own comment and its ignores along, and no other comment',
    edit: { kind: 'remove', path: ['b'] },
    before:
      'a: 1\n# about b\n# assess-ignore rule: b is so\nb: # two\n  c: 2 # deep\n\n# about d\nd: 4\n',
    after: 'a: 1\n# about b\n\n# about d\nd: 4\n',
  },
  {
    what: 'the last answer leaves braces',
    edit: { kind: 'remove', path: ['answers', 'a'] },
    before: 'answers: # all\n  # of them\n  a:\n    meets: Y\nname: x\n',
    after: 'answers: {} # all\n  # of them\nname: x\n',
  },
  {
    what: 'the last item leaves brackets',
    edit: { kind: 'remove', path: ['sources', 0] },
    before: 'sources:\n- paper\nname: x\n',
    after: 'sources: []\nname: x\n',
  },
  {
    what: 'the last item in brackets leaves them',
    edit: { kind: 'remove', path: ['sources', 0] },
    before: 'sources: [ paper, ] # one\n',
    after: 'sources: [] # one\n',
  },
  {
    what: 'the first key beside a dash makes room for the next',
    edit: { kind: 'remove', path: [0, 'id'] },
    before: '- id: a # the first\n  name: A\n',
    after: '- name: A\n',
  },
  {
    what: 'in brackets the comma before an item goes with it',
    edit: { kind: 'remove', path: ['sources', 1] },
    before: 'sources: [a, b, c]\n',
    after: 'sources: [a, c]\n',
  },
  {
    what: 'in braces the comma behind the first key goes with it',
    edit: { kind: 'remove', path: ['a', 'meets'] },
    before: 'a: {meets: ?, because: None}\n',
    after: 'a: {because: None}\n',
  },
  {
    what: 'a comment below that stands further in stays as it is',
    edit: { kind: 'remove', path: ['b'] },
    before: 'a: 1\nb:\n  c: 2\n  # d: 3\n',
    after: 'a: 1\n  # d: 3\n',
  },
  {
    what: 'a comment below that would join the text above moves out',
    edit: { kind: 'remove', path: ['roles'] },
    before: 'waste: >-\n  Much.\nroles:\n  funder: x\n  # provider: y\nname: z\n',
    after: 'waste: >-\n  Much.\n# provider: y\nname: z\n',
  },
  {
    what: 'a text that ends without a line break still does',
    edit: { kind: 'remove', path: ['b'] },
    before: 'a: 1\r\n# assess-ignore rule: b is so\r\nb: 2',
    after: 'a: 1',
  },
];

/** Edits worked by hand. */
export const WORKED_EDITS: readonly WorkedEdit[] = [...SET, ...INSERT, ...REMOVE];
