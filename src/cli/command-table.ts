import { authoringCommands } from './authoring-commands.ts';
import type { CommandSpec } from './command-spec.ts';
import { deliveryCommands } from './delivery-commands.ts';
import { operationCommands } from './operation-commands.ts';

/** Every command, in the order in which help lists them. */
export const commandTable: readonly CommandSpec[] = [
  ...authoringCommands,
  ...deliveryCommands,
  ...operationCommands,
];

/** The command of that name, if there is one. */
export function findCommand(name: string): CommandSpec | undefined {
  return commandTable.find((command) => command.name === name);
}
