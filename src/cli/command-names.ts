/** The commands, for suggestions. */
export const COMMANDS = ['rank', 'explain', 'check', 'rules', 'new', 'schema'] as const;
