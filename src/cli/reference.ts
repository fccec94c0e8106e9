import type { CommandSpec, OptionSpec } from './command-spec.ts';
import { commandTable } from './command-table.ts';
import { exitCodeMeanings, optionDescription, optionForm, usageLine } from './help.ts';
import { globalOptions } from './shared-options.ts';

/** docs/cli.md: every command with its arguments, options and examples. */
export function cliReference(): string {
  return `${[
    '<!-- Written by scripts/generate-cli-docs.mjs from the command table in src/cli. -->',
    '# The command line',
    introduction,
    table(
      ['Command', 'Does'],
      commandTable.map((command) => [`[\`${command.name}\`](#${command.name})`, command.summary]),
    ),
    ...commandTable.map(commandSection),
    '## Options of every command',
    optionTable(globalOptions),
    '## Exit codes',
    table(
      ['Code', 'Means'],
      exitCodeMeanings.map(([code, meaning]) => [code, meaning]),
    ),
    '## JSON',
    jsonRules,
  ].join('\n\n')}\n`;
}

const introduction = `\`datajob COMMAND [OPTIONS]\`; the options of every command may also stand before it. Text for people goes
to standard output, findings and progress go to standard error.`;

const jsonRules = `With \`--json\` standard output holds exactly one document; fields may be added later, never renamed or
removed. When the work could not be done at all the document is
\`{"error": {"code", "class"?, "message", "hint"?}}\`, where \`class\` says who must act: \`config\` or \`platform\`.`;

function commandSection(command: CommandSpec): string {
  const operands = command.operands.map((operand) => [`\`${operand.name}\``, operand.description]);
  return [
    `## ${command.name}`,
    `\`${usageLine(command)}\``,
    [command.summary, ...command.details].join('\n'),
    ...(operands.length === 0 ? [] : [table(['Argument', 'Meaning'], operands)]),
    ...(command.options.length === 0 ? [] : [optionTable(command.options)]),
    ...command.examples.map((example) => `Example: \`${example.line}\`: ${example.does}.`),
  ].join('\n\n');
}

function optionTable(options: readonly OptionSpec[]): string {
  return table(
    ['Option', 'Meaning'],
    options.map((option) => [`\`${optionForm(option)}\``, optionDescription(option)]),
  );
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
