/** The commands, for suggestions. */
export const COMMANDS = ['rank', 'explain', 'new', 'schema'] as const;
