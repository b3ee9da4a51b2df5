/** The commands, for suggestions. */
export const COMMANDS = [
  'rank',
  'explain',
  'ask',
  'compare',
  'check',
  'rules',
  'new',
  'schema',
] as const;
