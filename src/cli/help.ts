import type { CommandSpec, OptionSpec } from './command-spec.ts';
import { commandTable } from './command-table.ts';
import { globalOptions } from './shared-options.ts';

/** Help for all commands, or for one. */
export function helpText(command: CommandSpec | undefined): string {
  return command === undefined ? overview() : commandHelp(command);
}

/** `datajob new TEAM/JOB [--starter KIND]`. */
export function usageLine(command: CommandSpec): string {
  const operands = command.operands.map((operand) => {
    const name = operand.repeated === true ? `${operand.name}…` : operand.name;
    return operand.required ? name : `[${name}]`;
  });
  const options = command.options.map((option) => {
    return `[${optionForm(option)}]${option.repeated === true ? '…' : ''}`;
  });
  return ['datajob', command.name, ...operands, ...options].join(' ');
}

/** `-h, --help`, `--base REF`. */
export function optionForm(option: OptionSpec): string {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  return `${short}--${option.name}${option.value === undefined ? '' : ` ${option.value}`}`;
}

/** The description with the values that are allowed. */
export function optionDescription(option: OptionSpec): string {
  return option.choices === undefined
    ? option.description
    : `${option.description} One of: ${option.choices.join(', ')}.`;
}

/** What exit codes mean, in the order of the codes. */
export const exitCodeMeanings: readonly (readonly [code: string, meaning: string])[] = [
  ['0', 'done'],
  ['1', 'findings: an error, a failed step or check, a refused promotion'],
  ['2', 'wrong usage of the command line'],
  ['3', 'the work could not be done: database, network, Git'],
  ['70', 'a bug of datajob'],
  ['130, 143', 'cancelled by SIGINT, by SIGTERM'],
];

function overview(): string {
  return [
    'datajob COMMAND [OPTIONS]',
    '',
    'Data jobs owned by data teams: a manifest in Git, checked on the pull request, run on a copy of',
    'staging, promoted on merge, started on schedule.',
    '',
    section(
      'Commands',
      commandTable.map((command) => [command.name, command.summary]),
    ),
    '',
    globalSection(),
    '',
    section('Exit codes', exitCodeMeanings),
    '',
    '`datajob COMMAND --help` explains a command.',
  ].join('\n');
}

function commandHelp(command: CommandSpec): string {
  const options = command.options.map((option) => [optionForm(option), optionDescription(option)] as const);
  const operands = command.operands.map((operand) => [operand.name, operand.description] as const);
  const examples = command.examples.map((example) => [example.line, example.does] as const);
  return [
    usageLine(command),
    [command.summary, ...command.details].join('\n'),
    ...(operands.length === 0 ? [] : [section('Arguments', operands)]),
    ...(options.length === 0 ? [] : [section('Options', options)]),
    globalSection(),
    section('Examples', examples),
  ].join('\n\n');
}

function globalSection(): string {
  const rows = globalOptions.map((option) => [optionForm(option), option.description] as const);
  return section('Options of every command', rows);
}

function section(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return [`${title}:`, ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)].join('\n');
}
