/** What the action can do: what a person may name, and what only an event asks for. */
export type ActionCommand = NamedCommand | 'parity' | 'comment' | 'report';

export type NamedCommand = (typeof namedCommands)[number];

/** The values of the input `command`, besides `auto`. */
export const namedCommands = [
  'validate',
  'plan',
  'test',
  'run',
  'stage',
  'promote',
  'tick',
  'clean',
] as const;

/** Commands that judge a change: together they make one report. */
export const checkingCommands: readonly ActionCommand[] = ['validate', 'plan', 'parity', 'test', 'stage'];

/** Commands that read files and Git, and run nothing of them but the SQL of unit tests, in memory. */
export const readingCommands: readonly ActionCommand[] = ['validate', 'plan', 'test'];
