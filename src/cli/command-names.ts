/** The commands, for suggestions. */
export const COMMANDS = ['rank', 'explain', 'ask', 'check', 'rules', 'new', 'schema'] as const;
