import type { Rule } from '../rule.ts';

/** What its words need. */
interface Facts {
  /** The rules that it names. */
  readonly rules: readonly string[];
  /** Those of them that stop a hit list. */
  readonly stopping: readonly string[];
  /** Empty where it gives none. */
  readonly reason: string;
}

export const malformedIgnore: Rule<'malformed-ignore', Facts> = {
  id: 'malformed-ignore',
  severity: 'warning',
  stopsRanking: false,
  summary: 'A comment is meant to silence a finding and is not written as such a comment is.',
  why: 'It silences nothing, and whoever wrote it believes that it does. Such a comment names one rule, then a colon, then the reason.',
  words: (facts) => ({ message: 'This comment silences nothing.', fix: tellCure(facts) }),
  replace: (facts) => {
    const [line, ...others] = writeComments(facts);
    const isWhole = facts.rules.length === 1 && facts.reason !== '';
    return isWhole && others.length === 0 ? line : undefined;
  },
  bad: `# assess-ignore: stale-source
# assess-ignore stale-source – the return was discontinued
# assess-ignore stale-source, ungraded-spend: the return was discontinued`,
  good: `# assess-ignore stale-source: the return was discontinued; this is its last year
# assess-ignore ungraded-spend: asked for, due in March`,
};

function tellCure(facts: Facts): string {
  const { stopping } = facts;
  const comments = writeComments(facts).map((comment) => `"${comment}"`);
  const refused =
    stopping.length === 0
      ? []
      : [`No comment silences ${stopping.join(' or ')}, which stops a hit list: mend it.`];
  switch (comments.length) {
    case 0:
      return refused[0] === undefined
        ? 'Write "# assess-ignore RULE: reason"; "assess rules" lists the rules.'
        : `${refused[0]} Then take the comment out.`;
    case 1:
      return [`Write ${comments[0]}.`, ...refused].join(' ');
    default:
      return [`Write one comment for each rule: ${comments.join(', ')}.`, ...refused].join(' ');
  }
}

/** The comments that would silence what this one was meant to. */
function writeComments({ rules, stopping, reason }: Facts): string[] {
  return rules
    .filter((rule) => !stopping.includes(rule))
    .map((rule) => `# assess-ignore ${rule}: ${reason === '' ? 'the reason' : reason}`);
}
