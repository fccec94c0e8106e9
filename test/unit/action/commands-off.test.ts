import { expect, test } from '@jest/globals';
import { createCommandsOff } from '../../../src/action/commands-off.ts';

test('commands are off exactly between the two lines with the token', () => {
  const lines: string[] = [];
  const commands = createCommandsOff((line) => lines.push(line), 'random');
  commands.on();
  commands.off();
  commands.off();
  lines.push('::set-env name=x::y');
  commands.on();
  commands.on();
  expect(lines).toEqual(['::stop-commands::random', '::set-env name=x::y', '::random::']);
});
